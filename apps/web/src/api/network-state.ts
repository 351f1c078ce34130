/** Whether the server can be reached, as far as this page knows. */
class NetworkState {
  private reachable = navigator.onLine;
  private readonly listeners = new Set<() => void>();

  constructor() {
    addEventListener('offline', () => this.lost());
    addEventListener('online', () => this.answered());
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly isReachable = (): boolean => this.reachable;
  lost(): void { this.set(false); }
  answered(): void { this.set(true); }

  private set(next: boolean): void {
    if (next === this.reachable) return;
    this.reachable = next;
    this.listeners.forEach((tell) => tell());
  }
}

export const networkState = new NetworkState();
