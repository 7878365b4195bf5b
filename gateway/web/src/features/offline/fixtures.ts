import type { DayBlock, DayView, OfflinePack, PlayableBlock } from '~/api/programs';
import type { Download } from './download';

export const dayBlock = (key: DayBlock['key'], sessionId: string | null = null): DayBlock => ({
  key,
  title: key,
  startsAround: '07:30',
  minutes: 6,
  state: sessionId ? 'done' : 'later',
  sessionId,
  equipment: [],
  items: [],
});

export const dayOf = (date: string, ...blocks: DayBlock[]): DayView => ({
  date,
  zone: 'Australia/Melbourne',
  blocks,
  offers: [],
  flare: [],
  conflicts: [],
  weekly: false,
});

export const playable = (date: string, block: PlayableBlock['block']): PlayableBlock => ({
  date,
  block,
  title: block,
  minutes: 6,
  items: [],
  warningSigns: { emergency: [], gp: [] },
});

export function packOf(parts: Partial<OfflinePack> = {}): OfflinePack {
  return {
    leaseUntil: '2026-12-09T02:00:00Z',
    zone: 'Australia/Melbourne',
    enrolments: [
      {
        id: 'enrolment-1',
        program: 'sacroiliac-joint-dysfunction',
        title: 'Sacroiliac joint pain',
        revision: { id: 'revision-1', number: 1 },
        state: 'active',
        phase: 'calm',
        phases: [],
        startedOn: '2026-11-20',
        day: 6,
        swaps: [],
        version: 0,
      },
    ],
    days: [dayOf('2026-11-25', dayBlock('morning'), dayBlock('desk'), dayBlock('evening'))],
    blocks: [playable('2026-11-25', 'morning')],
    programs: [],
    demonstrations: ['bridge'],
    ...parts,
  };
}

export function downloadOf(parts: Partial<Download> = {}): Download {
  return {
    pack: packOf(),
    etag: 'W/"one"',
    leaseUntil: '2026-12-09T02:00:00Z',
    downloadedAt: '2026-11-25T02:00:00Z',
    checkedAt: '2026-11-25T02:00:00Z',
    bytes: 2_400_000,
    me: {
      id: 'gus',
      email: 'gus@example.test',
      givenName: 'Gus',
      familyName: 'Figtree',
      displayName: 'Gus Figtree',
      timeZone: 'Australia/Melbourne',
      textSize: 'normal',
      quietHours: { from: '21:00', until: '07:00' },
      version: 0,
      consentsNeeded: [],
    },
    subscription: null,
    files: { '/media/v1/demonstrations': [] },
    ...parts,
  };
}
