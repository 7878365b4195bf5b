import { beforeEach, describe, expect, it } from 'vitest';
import { ApiProblem, Unreachable } from '~/api/problem';
import type { SessionLog } from '~/api/programs';
import { type Kept, type Locks, Outbox, type Outcome } from './outbox';

const log: SessionLog = {
  date: '2026-11-21',
  block: 'morning',
  startedAt: '2026-11-20T20:30:00Z',
  finishedAt: '2026-11-20T20:40:00Z',
  check: 'no-change',
  items: [],
};

/** A service that keeps sessions by id, as the real one does, and can be away or lose its answer. */
class Service {
  readonly kept = new Map<string, SessionLog>();
  requests = 0;
  fails: ((logs: Kept[]) => unknown) | null = null;
  readonly refuses = new Map<string, string>();
  losesAnswer = false;

  send = async (logs: Kept[]): Promise<Outcome[]> => {
    this.requests++;
    await Promise.resolve();
    const failure = this.fails?.(logs);
    if (failure) throw failure;
    const outcomes = logs.map(({ id, log: sent }) => {
      const refused = this.refuses.get(id) ?? null;
      if (refused === null) this.kept.set(id, sent);
      return { id, refused };
    });
    if (this.losesAnswer) throw new Unreachable(null);
    return outcomes;
  };
}

/** As the browser's: whoever asks while it is held comes after. */
class OneAtATime implements Locks {
  private last: Promise<unknown> = Promise.resolve();

  request<T>(_name: string, held: () => Promise<T>): Promise<T> {
    const turn = this.last.then(held);
    this.last = turn.catch(() => undefined);
    return turn;
  }
}

describe('the outbox', () => {
  let service: Service;
  let outbox: Outbox;

  beforeEach(() => {
    localStorage.clear();
    service = new Service();
    outbox = new Outbox('gus', service.send);
  });

  it('sends what waits and is empty then', async () => {
    outbox.put('s1', log);
    await outbox.flush();
    expect([...service.kept.keys()]).toEqual(['s1']);
    expect(outbox.waiting()).toEqual([]);
  });

  it('keeps what could not be sent, over a closed tab, and sends it under the same id', async () => {
    service.fails = () => new Unreachable(null);
    outbox.put('s1', log);
    await outbox.flush();
    service.fails = null;
    const afterwards = new Outbox('gus', service.send);
    expect(afterwards.waiting().map((one) => one.id)).toEqual(['s1']);
    await afterwards.flush();
    expect([...service.kept.keys()]).toEqual(['s1']);
    expect(new Outbox('gus', service.send).waiting()).toEqual([]);
  });

  it('arrives once when the answer was lost', async () => {
    outbox.put('s1', log);
    service.losesAnswer = true;
    await outbox.flush();
    expect(outbox.waiting()).toHaveLength(1);
    service.losesAnswer = false;
    await outbox.flush();
    expect(service.requests).toBe(2);
    expect(service.kept.size).toBe(1);
    expect(outbox.waiting()).toEqual([]);
  });

  it('sends once when flushed from two places at a time', async () => {
    outbox.put('s1', log);
    await Promise.all([outbox.flush(), outbox.flush(), outbox.flush()]);
    expect(service.requests).toBe(1);
  });

  it('keeps what was put while sending', async () => {
    outbox.put('s1', log);
    const flushing = outbox.flush();
    outbox.put('s2', log);
    await flushing;
    expect(outbox.waiting().map((one) => one.id)).toEqual(['s2']);
  });

  it.each([401, 403, 429, 500, 503])('waits when the answer is %i', async (status) => {
    service.fails = () => new ApiProblem(status, {});
    outbox.put('s1', log);
    await outbox.flush();
    expect(outbox.waiting()).toMatchObject([{ id: 's1', refused: null }]);
  });

  it('shows what the service will not have, asks no more, and lets the others through', async () => {
    service.refuses.set('s1', 'Already kept otherwise.');
    outbox.put('s1', log);
    outbox.put('s2', log);
    await outbox.flush();
    await outbox.flush();
    expect(service.requests).toBe(1);
    expect(outbox.waiting()).toMatchObject([{ id: 's1', refused: 'Already kept otherwise.' }]);
    expect([...service.kept.keys()]).toEqual(['s2']);
  });

  it('asks again about what was refused when it is told to', async () => {
    service.refuses.set('s1', 'This has not happened yet.');
    outbox.put('s1', log);
    await outbox.flush();
    service.refuses.clear();
    outbox.tryAgain('s1');
    await outbox.flush();
    expect(outbox.waiting()).toEqual([]);
  });

  it('sends them one by one when all were refused together without a word on which it was', async () => {
    service.fails = (logs) =>
      logs.some(({ id }) => id === 's2') ? new ApiProblem(400, { detail: 'That is no log.' }) : null;
    for (const id of ['s1', 's2', 's3']) outbox.put(id, log);
    await outbox.flush();
    expect([...service.kept.keys()]).toEqual(['s1', 's3']);
    expect(outbox.waiting()).toMatchObject([{ id: 's2', refused: 'That is no log.' }]);
  });

  it('sends fifty at a time', async () => {
    for (let i = 0; i < 120; i++) outbox.put(`s${i}`, log);
    await outbox.flush();
    expect(service.requests).toBe(3);
    expect(service.kept.size).toBe(120);
  });

  it('sends once from two tabs', async () => {
    const locks = new OneAtATime();
    const tabs = [1, 2].map(() => new Outbox('gus', service.send, localStorage, locks));
    tabs[0]?.put('s1', log);
    await Promise.all(tabs.map((tab) => tab.flush()));
    expect(service.requests).toBe(1);
    expect(tabs.map((tab) => tab.waiting())).toEqual([[], []]);
  });

  it('loses nothing when two tabs write at the same moment', () => {
    const other = new Outbox('gus', service.send);
    outbox.put('s1', log);
    other.put('s2', log);
    outbox.discard('s1');
    expect(new Outbox('gus', service.send).waiting().map((one) => one.id)).toEqual(['s2']);
  });

  it('takes over what an earlier release had kept', () => {
    const one = { id: 's1', log, keptAt: '2026-11-21T00:00:00Z', refused: null };
    localStorage.setItem('stand-corrected.outbox.gus', JSON.stringify([one]));
    expect(new Outbox('gus', service.send).waiting()).toEqual([one]);
    expect(new Outbox('gus', service.send).waiting()).toEqual([one]);
  });

  it('is per member, and leaves nothing behind once wiped', () => {
    outbox.put('s1', log);
    expect(new Outbox('mia', service.send).waiting()).toEqual([]);
    outbox.wipe();
    expect(localStorage).toHaveLength(0);
    expect(new Outbox('gus', service.send).waiting()).toEqual([]);
  });
});
