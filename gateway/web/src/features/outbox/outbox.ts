import { ApiProblem, isPassing } from '~/api/problem';
import type { SessionLog } from '~/api/programs';

export interface Waiting {
  /** The session's own id, made here: sending it twice is the same session. */
  id: string;
  log: SessionLog;
  keptAt: string;
  /** Why the service will not have it; it stays here for the person to see. */
  refused: string | null;
}

export type Sender = (id: string, log: SessionLog) => Promise<unknown>;

interface Store {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/**
 * Finished sessions on their way to the service. Each is written down before it is sent and struck out only
 * once the service has said yes; ids never change, so an answer that got lost does no harm.
 */
export class Outbox {
  private readonly key: string;
  private readonly listeners = new Set<() => void>();
  private flushing: Promise<void> | null = null;
  private snapshot: Waiting[];

  constructor(
    memberId: string,
    private readonly sendLog: Sender,
    private readonly store: Store = localStorage,
    private readonly now: () => number = Date.now,
  ) {
    this.key = `stand-corrected.outbox.${memberId}`;
    this.snapshot = this.read();
  }

  waiting = (): Waiting[] => this.snapshot;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  put(id: string, log: SessionLog): void {
    const others = this.read().filter((waiting) => waiting.id !== id);
    this.write([...others, { id, log, keptAt: new Date(this.now()).toISOString(), refused: null }]);
  }

  discard(id: string): void {
    this.write(this.read().filter((waiting) => waiting.id !== id));
  }

  wipe(): void {
    this.store.removeItem(this.key);
    this.refresh();
  }

  /** Another tab may have written. */
  refresh(): void {
    this.snapshot = this.read();
    for (const listener of this.listeners) listener();
  }

  /** Sends what waits, one after the other, oldest first. Calls while one is under way share it. */
  flush(): Promise<void> {
    this.flushing ??= this.sendAll().finally(() => {
      this.flushing = null;
    });
    return this.flushing;
  }

  private async sendAll(): Promise<void> {
    for (const { id, log } of this.read().filter((waiting) => waiting.refused === null)) {
      try {
        await this.sendLog(id, log);
        this.discard(id);
      } catch (error) {
        if (mayPass(error)) return;
        this.refuse(id, error instanceof Error ? error.message : 'It was not accepted.');
      }
    }
  }

  private refuse(id: string, why: string): void {
    this.write(this.read().map((waiting) => (waiting.id === id ? { ...waiting, refused: why } : waiting)));
  }

  private read(): Waiting[] {
    try {
      const kept: unknown = JSON.parse(this.store.getItem(this.key) ?? '[]');
      return Array.isArray(kept) ? (kept as Waiting[]) : [];
    } catch {
      return [];
    }
  }

  private write(waiting: Waiting[]): void {
    this.store.setItem(this.key, JSON.stringify(waiting));
    this.refresh();
  }
}

/** Signing in again or a renewed plan lets it through later; the log must not be lost over either. */
function mayPass(error: unknown): boolean {
  if (!(error instanceof ApiProblem)) return true;
  return isPassing(error) || error.status === 401 || error.status === 403;
}
