import { beforeEach, describe, expect, it } from 'vitest';
import { playableBlock, playableItem } from './fixtures';
import { dropSitting, keepSitting, keptSitting } from './shelf';
import { newSitting } from './sitting';

const NOW = Date.parse('2026-11-20T20:30:00Z');
const block = playableBlock(playableItem('clamshell', { repetitions: 8 }));
const kept = { sitting: newSitting('session-1', block, NOW), block };

describe('a session kept on the device', () => {
  beforeEach(() => localStorage.clear());

  it('is there again for the same member, day and block', () => {
    keepSitting('gus', kept);
    expect(keptSitting('gus', '2026-11-21', 'morning', NOW)?.sitting.id).toBe('session-1');
    expect(keptSitting('mia', '2026-11-21', 'morning', NOW)).toBeNull();
    expect(keptSitting('gus', '2026-11-21', 'evening', NOW)).toBeNull();
  });

  it('is not taken up again hours later, nor once dropped', () => {
    keepSitting('gus', kept);
    expect(keptSitting('gus', '2026-11-21', 'morning', NOW + 5 * 3_600_000)).toBeNull();
    dropSitting('gus');
    expect(keptSitting('gus', '2026-11-21', 'morning', NOW)).toBeNull();
  });

  it('does not trip over a broken store', () => {
    localStorage.setItem('stand-corrected.sitting.gus', '{not json');
    expect(keptSitting('gus', '2026-11-21', 'morning', NOW)).toBeNull();
  });
});
