/** Whether the server can be reached, as far as this page knows. */
class NetworkState {
  private reachable = true;
  private readonly listeners = new Set<() => void>();

  constructor() {
    if (typeof window === 'undefined') return; // a first page is drawn in the server
    this.reachable = navigator.onLine;
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
