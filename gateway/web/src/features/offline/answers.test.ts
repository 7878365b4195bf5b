import { describe, expect, it } from 'vitest';
import type { DayView, SessionLog } from '~/api/programs';
import { answerFrom } from './answers';
import { dayBlock, dayOf, downloadOf, packOf, playable } from './fixtures';

const day = '/api/programs/v1/me/day?date=2026-11-25';
/** Ten past ten in the morning in Melbourne. */
const midMorning = new Date('2026-11-24T23:10:00Z');
const states = (answer: unknown) => (answer as DayView).blocks.map((block) => `${block.key} ${block.state}`);

describe('answering out of a download', () => {
  it('says where each block stands by now, not when it was downloaded', () => {
    const download = downloadOf();
    expect(states(answerFrom(download, [], day, midMorning))).toEqual([
      'morning missed',
      'desk now',
      'evening later',
    ]);
    expect(states(answerFrom(download, [], day, new Date('2026-11-25T07:00:00Z')))).toEqual([
      'morning missed',
      'desk missed',
      'evening now',
    ]);
  });

  it('misses nothing on the day that all was started, and a day gone by is missed as a whole', () => {
    const pack = packOf({ days: [dayOf('2026-11-20', dayBlock('morning'), dayBlock('desk'))] });
    const first = '/api/programs/v1/me/day?date=2026-11-20';
    expect(states(answerFrom(downloadOf({ pack }), [], first, new Date('2026-11-19T23:10:00Z')))).toEqual([
      'morning later',
      'desk now',
    ]);
    expect(states(answerFrom(downloadOf({ pack }), [], first, midMorning))).toEqual([
      'morning missed',
      'desk missed',
    ]);
  });

  it('counts a session that waits to be sent as done, and one that had been sent before', () => {
    const log = { date: '2026-11-25', block: 'morning' } as SessionLog;
    const waiting = [{ id: 's1', log, keptAt: '', refused: null }];
    const pack = packOf({ days: [dayOf('2026-11-25', dayBlock('morning'), dayBlock('desk', 's0'))] });
    const answer = answerFrom(downloadOf({ pack }), waiting, day, midMorning) as DayView;
    expect(answer.blocks).toMatchObject([
      { state: 'done', sessionId: 's1' },
      { state: 'done', sessionId: 's0' },
    ]);
  });

  it('has the block of the date that is asked for and no other', () => {
    const blocks = [playable('2026-11-25', 'morning'), playable('2026-11-26', 'morning')];
    const download = downloadOf({ pack: packOf({ blocks }) });
    const block = (query: string) => answerFrom(download, [], `/api/programs/v1/me/block?${query}`);
    expect(block('date=2026-11-26&block=morning')).toBe(blocks[1]);
    expect(block('date=2026-11-26&block=evening')).toBeUndefined();
  });

  it('counts the days of a program on', () => {
    const later = new Date('2026-11-29T02:00:00Z');
    expect(answerFrom(downloadOf(), [], '/api/programs/v1/me/enrolments', later)).toMatchObject({
      items: [{ day: 10 }],
    });
  });

  it('has the documents and files that were brought, and nothing else', () => {
    const program = {
      revision: 'revision-1',
      preview: { slug: 'desk-posture' },
      document: { title: 'Desk' },
    };
    const download = downloadOf({
      pack: packOf({ programs: [program as never] }),
      files: { '/media/v1/demonstrations/bridge/b1.json': { slug: 'bridge' } },
    });
    expect(answerFrom(download, [], '/api/programs/v1/revisions/revision-1')).toBe(program.document);
    expect(answerFrom(download, [], '/api/programs/v1/catalogue/desk-posture')).toBe(program.preview);
    expect(answerFrom(download, [], '/media/v1/demonstrations/bridge/b1.json')).toEqual({ slug: 'bridge' });
    expect(answerFrom(download, [], '/api/programs/v1/revisions/revision-2')).toBeUndefined();
    expect(answerFrom(download, [], '/api/programs/v1/me/pain')).toBeUndefined();
    expect(answerFrom(download, [], '/api/accounts/v1/me')).toBe(download.me);
  });
});
