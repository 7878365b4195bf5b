import { ApiProblem, isPassing } from '~/api/problem';
import type { SessionLog } from '~/api/programs';
import { KeptLogs, type Store, type Waiting } from './keptLogs';

export type Kept = Pick<Waiting, 'id' | 'log'>;

export interface Outcome {
  id: string;
  /** Why the service will not have it; null when it has it. */
  refused: string | null;
}

export type Sender = (logs: Kept[]) => Promise<Outcome[]>;

/** What the browser's Web Locks give: one holder of a name at a time, over all tabs. */
export interface Locks {
  request<T>(name: string, held: () => Promise<T>): Promise<T>;
}

const MOST_AT_ONCE = 50;

/**
 * Finished sessions on their way to the service. Each is written down before it is sent and struck out only
 * once the service has said yes; ids never change, so an answer that got lost does no harm.
 */
export class Outbox {
  private readonly lockName: string;
  private readonly kept: KeptLogs;
  private readonly listeners = new Set<() => void>();
  private flushing: Promise<void> | null = null;
  private snapshot: Waiting[];

  constructor(
    memberId: string,
    private readonly sendLogs: Sender,
    store: Store = localStorage,
    private readonly locks: Locks | undefined = navigator.locks,
    private readonly now: () => number = Date.now,
  ) {
    this.lockName = `stand-corrected.outbox.${memberId}`;
    this.kept = new KeptLogs(memberId, store);
    this.snapshot = this.kept.all();
  }

  waiting = (): Waiting[] => this.snapshot;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  put(id: string, log: SessionLog): void {
    this.kept.put({ id, log, keptAt: new Date(this.now()).toISOString(), refused: null });
    this.refresh();
  }

  discard(id: string): void {
    this.kept.remove(id);
    this.refresh();
  }

  /** What was refused may be taken another time, such as when the device's clock is right again. */
  tryAgain(id: string): void {
    const one = this.kept.find(id);
    if (one) this.kept.put({ ...one, refused: null });
    this.refresh();
  }

  wipe(): void {
    this.kept.wipe();
    this.refresh();
  }

  /** Another tab may have written. */
  refresh(): void {
    this.snapshot = this.kept.all();
    for (const listener of this.listeners) listener();
  }

  /** Sends what waits, oldest first, one tab at a time. Calls while one is under way share it. */
  flush(): Promise<void> {
    this.flushing ??= this.whileNoOtherTabSends(() => this.sendAll()).finally(() => {
      this.flushing = null;
    });
    return this.flushing;
  }

  private whileNoOtherTabSends(send: () => Promise<void>): Promise<void> {
    return this.locks ? this.locks.request(this.lockName, send) : send();
  }

  private async sendAll(): Promise<void> {
    const open = this.kept.all().filter((waiting) => waiting.refused === null);
    for (let from = 0; from < open.length; from += MOST_AT_ONCE)
      if (!(await this.sendSome(open.slice(from, from + MOST_AT_ONCE)))) break;
    this.refresh();
  }

  /** Answers false when it is no use to go on for now. */
  private async sendSome(logs: Waiting[]): Promise<boolean> {
    try {
      for (const outcome of await this.sendLogs(logs)) this.settle(outcome);
      return true;
    } catch (error) {
      if (mayPass(error)) return false;
      const [only, ...others] = logs;
      if (only && others.length === 0) {
        this.settle({
          id: only.id,
          refused: error instanceof Error ? error.message : 'It was not accepted.',
        });
        return true;
      }
      // Refused as a whole, without a word on which of them it was.
      for (const log of logs) if (!(await this.sendSome([log]))) return false;
      return true;
    }
  }

  private settle({ id, refused }: Outcome): void {
    const one = this.kept.find(id);
    if (refused === null) this.kept.remove(id);
    else if (one) this.kept.put({ ...one, refused });
  }
}

/** Signing in again or a renewed plan lets it through later; the log must not be lost over either. */
function mayPass(error: unknown): boolean {
  if (!(error instanceof ApiProblem)) return true;
  return isPassing(error) || error.status === 401 || error.status === 403;
}
