import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '~/api/client';
import { isProblem, Unreachable } from '~/api/problem';
import { bookAppointment } from './bookAppointment';
import { cancelAppointment } from './cancelAppointment';
import { createHold } from './createHold';
import { moveAppointment } from './moveAppointment';
import type { AppointmentView, HoldView } from './types';

interface Request {
  method: string;
  path: string;
  key: string | null;
  ifMatch: string | null;
  body: unknown;
}

let requests: Request[] = [];
let answers: (Response | 'lost')[] = [];

const json = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json' },
  });
const problem = (status: number, slug: string) =>
  json(status, { type: `https://standcorrected/problems/${slug}` });

beforeEach(() => {
  requests = [];
  answers = [];
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    const headers = new Headers(init.headers);
    requests.push({
      method: init.method ?? '',
      path,
      key: headers.get('Idempotency-Key'),
      ifMatch: headers.get('If-Match'),
      body: init.body ? JSON.parse(String(init.body)) : undefined,
    });
    const answer = answers.shift() ?? 'lost';
    if (answer === 'lost') throw new TypeError('Failed to fetch');
    return answer;
  });
});
afterEach(() => vi.unstubAllGlobals());

const wanted = { clinic: 'sunbury', kind: 'standard', practitioner: null, startsAt: '2026-11-24T01:00:00Z' };

const hold = (id: string) =>
  ({ id, clinic: { slug: 'sunbury', name: 'Sunbury' }, startsAt: wanted.startsAt }) as HoldView;

describe('the key of an attempt', () => {
  it('is kept while answers are lost, so that a visit is booked once', async () => {
    answers = ['lost', json(503, {}), json(201, { id: 'visit-1' })];
    await expect(bookAppointment(hold('hold-1'), 'sore')).rejects.toBeInstanceOf(Unreachable);
    await expect(bookAppointment(hold('hold-1'), 'sore')).rejects.toMatchObject({ status: 503 });
    await bookAppointment(hold('hold-1'), 'sore');
    expect(new Set(requests.map((request) => request.key)).size).toBe(1);
  });

  it('is shared by two taps at a time', async () => {
    answers = [json(201, { id: 'visit-1' }), json(201, { id: 'visit-1' })];
    await Promise.all([bookAppointment(hold('hold-2'), ''), bookAppointment(hold('hold-2'), '')]);
    expect(requests[0]?.key).toBe(requests[1]?.key);
  });

  it('is another once the time was taken: asking again is another attempt', async () => {
    answers = [problem(409, 'slot-taken'), json(201, { id: 'hold-3' })];
    const refused = await createHold(wanted).catch((error: unknown) => error);
    expect(isProblem(refused, 'slot-taken')).toBe(true);
    await createHold(wanted);
    expect(requests[0]?.key).not.toBe(requests[1]?.key);
  });

  it('is kept for a cancellation whose answer was lost', async () => {
    answers = ['lost', json(200, {})];
    await expect(cancelAppointment('visit-1', '')).rejects.toBeInstanceOf(Unreachable);
    await cancelAppointment('visit-1', '');
    expect(requests[0]?.key).toBe(requests[1]?.key);
  });
});

describe('what is sent', () => {
  it('has no empty note and no empty reason', async () => {
    answers = [json(201, {}), json(200, {})];
    await bookAppointment(hold('hold-4'), '  ');
    await cancelAppointment('visit-2', ' ');
    expect(requests.map((request) => request.body)).toEqual([{ hold: 'hold-4' }, {}]);
  });
});

describe('a hold that is used up', () => {
  const visit = (startsAt: string, slug = 'sunbury') => ({
    id: 'visit-1',
    state: 'booked',
    clinic: { slug },
    startsAt,
  });

  it('is a booked visit when the page was closed before its answer came', async () => {
    answers = [
      problem(409, 'hold-expired'),
      json(200, { items: [visit('2026-11-24T01:00:00.000Z')], next: null }),
    ];
    await expect(bookAppointment(hold('hold-5'), '')).resolves.toMatchObject({ id: 'visit-1' });
  });

  it('has run out when no visit stands there', async () => {
    const others = [visit('2026-11-25T01:00:00Z'), visit('2026-11-24T01:00:00Z', 'melton')];
    answers = [problem(409, 'hold-expired'), json(200, { items: others, next: null })];
    await expect(bookAppointment(hold('hold-6'), '')).rejects.toMatchObject({ slug: 'hold-expired' });
  });

  it('has run out as well when that cannot be looked up', async () => {
    answers = [problem(409, 'hold-expired'), 'lost'];
    await expect(bookAppointment(hold('hold-7'), '')).rejects.toMatchObject({ slug: 'hold-expired' });
  });
});

describe('moving a visit', () => {
  const seen = { data: { id: 'visit-1', version: 3 }, etag: '"3"' } as Answer<AppointmentView>;
  const to = { startsAt: '2026-11-25T01:00:00Z', practitioner: null };

  it('hands back the version that was looked at', async () => {
    answers = [json(200, { id: 'visit-1' })];
    await moveAppointment(seen, to);
    expect(requests[0]).toMatchObject({ method: 'PUT', ifMatch: '"3"', body: to });
  });

  it('takes it for moved when the answer was lost and the visit stands there already', async () => {
    answers = ['lost'];
    await expect(moveAppointment(seen, to)).rejects.toBeInstanceOf(Unreachable);
    answers = [
      problem(412, 'edited-meanwhile'),
      json(200, { id: 'visit-1', startsAt: '2026-11-25T01:00:00.000Z' }),
    ];
    await expect(moveAppointment(seen, to)).resolves.toMatchObject({ id: 'visit-1' });
  });

  it('says so when somebody else changed it meanwhile', async () => {
    answers = [
      problem(412, 'edited-meanwhile'),
      json(200, { id: 'visit-1', startsAt: '2026-11-27T01:00:00Z' }),
    ];
    await expect(moveAppointment(seen, to)).rejects.toMatchObject({ status: 412 });
  });
});
