import { beforeEach, describe, expect, it } from 'vitest';
import { ApiProblem, Unreachable } from '~/api/problem';
import type { SessionLog } from '~/api/programs';
import { Outbox } from './outbox';

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
  fails: ((id: string) => unknown) | null = null;
  losesAnswer = false;

  send = async (id: string, sent: SessionLog) => {
    this.requests++;
    await Promise.resolve();
    const failure = this.fails?.(id);
    if (failure) throw failure;
    this.kept.set(id, sent);
    if (this.losesAnswer) throw new Unreachable(null);
  };
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
    service.fails = (id) => (id === 's1' ? new ApiProblem(409, { detail: 'Already kept otherwise.' }) : null);
    outbox.put('s1', log);
    outbox.put('s2', log);
    await outbox.flush();
    await outbox.flush();
    expect(service.requests).toBe(2);
    expect(outbox.waiting()).toMatchObject([{ id: 's1', refused: 'Already kept otherwise.' }]);
    expect([...service.kept.keys()]).toEqual(['s2']);
  });

  it('is per member, and leaves nothing behind once wiped', () => {
    outbox.put('s1', log);
    expect(new Outbox('mia', service.send).waiting()).toEqual([]);
    outbox.wipe();
    expect(new Outbox('gus', service.send).waiting()).toEqual([]);
  });
});
