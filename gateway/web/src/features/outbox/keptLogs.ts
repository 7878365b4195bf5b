import type { SessionLog } from '~/api/programs';

export interface Waiting {
  /** The session's own id, made here: sending it twice is the same session. */
  id: string;
  log: SessionLog;
  keptAt: string;
  /** Why the service will not have it; it stays here for the person to see. */
  refused: string | null;
}

export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** One entry a log, so that two tabs that write at the same moment cannot undo each other. */
export class KeptLogs {
  private readonly prefix: string;

  constructor(
    memberId: string,
    private readonly store: Store,
  ) {
    this.prefix = `stand-corrected.outbox.${memberId}`;
    this.takeOver();
  }

  /** Oldest first. */
  all(): Waiting[] {
    return this.keys()
      .map((key) => this.at(key))
      .filter((one) => one !== null)
      .sort((one, other) => one.keptAt.localeCompare(other.keptAt));
  }

  put(one: Waiting): void {
    this.store.setItem(`${this.prefix}.${one.id}`, JSON.stringify(one));
  }

  find(id: string): Waiting | null {
    return this.at(`${this.prefix}.${id}`);
  }

  remove(id: string): void {
    this.store.removeItem(`${this.prefix}.${id}`);
  }

  wipe(): void {
    for (const key of this.keys()) this.store.removeItem(key);
  }

  private keys(): string[] {
    return Array.from({ length: this.store.length }, (_, index) => this.store.key(index) ?? '').filter(
      (key) => key.startsWith(`${this.prefix}.`),
    );
  }

  private at(key: string): Waiting | null {
    return parsed(this.store.getItem(key)) as Waiting | null;
  }

  /** An earlier release kept all of them in one entry. */
  private takeOver(): void {
    const before = parsed(this.store.getItem(this.prefix));
    if (Array.isArray(before)) for (const one of before as Waiting[]) this.put(one);
    this.store.removeItem(this.prefix);
  }
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
