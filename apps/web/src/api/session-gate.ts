/**
 * Holds requests whose session has ended until the person has signed in again on the same page.
 * Nothing typed is lost: the page stays, the requests go out again.
 */
class SessionGate {
  /** Proof that this page made the request; comes with the session. */
  csrf = '';
  hadSession = false;
  /** Reads the session again; true when there is one. Set by the session's own module. */
  refresh: () => Promise<boolean> = () => Promise.resolve(false);
  private waiting: { resolve: () => void; reject: (error: Error) => void }[] = [];
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly isClosed = (): boolean => this.waiting.length > 0;

  renewed(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject });
      this.tell();
    });
  }
  open(): void { this.release((each) => each.resolve()); }

  private release(act: (each: { resolve: () => void; reject: (error: Error) => void }) => void): void {
    const held = this.waiting;
    this.waiting = [];
    held.forEach(act);
    this.tell();
  }
  private tell(): void { this.listeners.forEach((listener) => listener()); }
}

export const sessionGate = new SessionGate();
