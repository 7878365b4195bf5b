import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { get, send } from './client';
import { ApiProblem, Unreachable } from './problem';
import { signInNeeded } from './signInNeeded';

const requests: { path: string; headers: Headers; method: string }[] = [];
let answers: (() => Response | Promise<Response>)[] = [];

const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json', ...headers },
  });

describe('the client', () => {
  beforeEach(() => {
    requests.length = 0;
    answers = [];
    signInNeeded.settle();
    vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
      requests.push({ path, headers: new Headers(init.headers), method: init.method ?? '' });
      const answer = answers.shift();
      if (!answer) throw new TypeError('Failed to fetch');
      return answer();
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  it('marks every request as ours', async () => {
    answers = [() => json(200, { items: [] })];
    await get('/api/accounts/v1/plans');
    expect(requests[0]?.headers.get('X-Stand-Corrected')).toBe('1');
  });

  it('hands on the ETag and sends If-Match', async () => {
    answers = [() => json(200, { version: 3 }, { ETag: '"3"' })];
    const answer = await send('PUT', '/api/accounts/v1/me/profile', { body: {}, ifMatch: '"2"' });
    expect(answer.etag).toBe('"3"');
    expect(requests[0]?.headers.get('If-Match')).toBe('"2"');
  });

  it('reads a problem with its slug, its words and its fields', async () => {
    answers = [
      () =>
        json(
          409,
          {
            type: '/problems/already-enrolled',
            title: 'Already there',
            status: 409,
            detail: 'You’re already following this program.',
            errors: [{ field: 'program', message: 'is taken' }],
          },
          { 'X-Request-Id': 'r-1' },
        ),
    ];
    const problem = await send('POST', '/api/x', { body: {} }).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(ApiProblem);
    expect(problem).toMatchObject({
      status: 409,
      slug: 'already-enrolled',
      message: 'You’re already following this program.',
      errors: [{ field: 'program', message: 'is taken' }],
      requestId: 'r-1',
    });
  });

  it.each(['<html>Bad gateway</html>', '', '[1]', '{"errors": "no"}'])(
    'survives a problem that is %j',
    async (body) => {
      answers = [() => new Response(body, { status: 502, headers: { 'Content-Type': 'application/json' } })];
      await expect(get('/api/x')).rejects.toMatchObject({ status: 502, slug: '', errors: [] });
    },
  );

  it('says that there was no answer', async () => {
    await expect(get('/api/x')).rejects.toBeInstanceOf(Unreachable);
  });

  it('asks to sign in again after a 401', async () => {
    answers = [() => json(401, { type: '/problems/sign-in-needed' })];
    await expect(get('/api/x')).rejects.toMatchObject({ status: 401 });
    expect(signInNeeded.isRaised()).toBe(true);
  });

  it('keeps the key of a POST until it is settled, then takes another', async () => {
    const key = (at: number) => requests[at]?.headers.get('Idempotency-Key');
    const post = () => send('POST', '/api/x', { body: { plan: 'monthly' } });
    answers = [() => json(503, {}), () => json(201, {}), () => json(201, {})];
    await expect(post()).rejects.toMatchObject({ status: 503 });
    await post();
    await post();
    expect(key(0)).toBeTruthy();
    expect(key(1)).toBe(key(0));
    expect(key(2)).not.toBe(key(1));
  });

  it('gives another body another key', async () => {
    answers = [() => json(503, {}), () => json(201, {})];
    await send('POST', '/api/x', { body: { a: 1 } }).catch(() => undefined);
    await send('POST', '/api/x', { body: { a: 2 } });
    expect(requests[0]?.headers.get('Idempotency-Key')).not.toBe(requests[1]?.headers.get('Idempotency-Key'));
  });

  it('takes an empty answer', async () => {
    answers = [() => new Response(null, { status: 204 })];
    await expect(send('DELETE', '/api/x')).resolves.toMatchObject({ data: undefined });
  });
});
