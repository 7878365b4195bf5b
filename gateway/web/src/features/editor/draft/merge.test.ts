import { describe, expect, it } from 'vitest';
import { merge, settle } from './merge';
import { applyAt, setAt } from './path';

const base = {
  title: 'Sacroiliac joint pain',
  line: 'Pain near the dimples.',
  avoid: [
    { id: 'crossed-legs', text: 'Crossed legs' },
    { id: 'stairs', text: 'Long stairs' },
  ],
  phases: [{ key: 'calm', plan: [{ exercise: 'clamshell', dosage: { sets: 1, repetitions: 8 } }] }],
};

describe('two editors of one draft', () => {
  it('takes what only one of them touched', () => {
    const mine = setAt(base, ['title'], 'SI joint pain');
    const theirs = setAt(base, ['phases', 0, 'plan', 0, 'dosage', 'sets'], 2);
    const { merged, conflicts } = merge(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(merged.title).toBe('SI joint pain');
    expect(merged.phases[0]?.plan[0]?.dosage).toEqual({ sets: 2, repetitions: 8 });
  });

  it('keeps both where they meant different things, and drops neither', () => {
    const mine = setAt(base, ['line'], 'Mine.');
    const theirs = setAt(base, ['line'], 'Theirs.');
    const { merged, conflicts } = merge(base, mine, theirs);
    expect(conflicts).toEqual([{ path: 'line', mine: 'Mine.', theirs: 'Theirs.' }]);
    expect(settle(merged, conflicts, {}).line).toBe('Mine.');
    expect(settle(merged, conflicts, { line: 'theirs' }).line).toBe('Theirs.');
  });

  it('sees no conflict where both wrote the same', () => {
    const same = setAt(base, ['line'], 'The same.');
    expect(merge(base, same, setAt(base, ['line'], 'The same.')).conflicts).toEqual([]);
  });

  it('finds a place by its name when the other has put something before it', () => {
    const mine = setAt(base, ['avoid', 1, 'text'], 'Long stairs and hills');
    const theirs = setAt(base, ['avoid'], [{ id: 'new', text: 'Something new' }, ...base.avoid]);
    const { merged, conflicts } = merge(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(merged.avoid.map((point) => point.text)).toEqual([
      'Something new',
      'Crossed legs',
      'Long stairs and hills',
    ]);
  });

  it('calls it a conflict when one took out what the other changed', () => {
    const mine = setAt(base, ['avoid', 1, 'text'], 'Long stairs and hills');
    const theirs = setAt(base, ['avoid'], base.avoid.slice(0, 1));
    expect(merge(base, mine, theirs).conflicts).toHaveLength(1);
  });
});

describe('writing at a path', () => {
  it('leaves everything beside the way untouched', () => {
    const next = applyAt(base, 'phases[calm].plan[clamshell].dosage.sets', 3);
    expect(next.phases[0]?.plan[0]?.dosage.sets).toBe(3);
    expect(next.avoid).toBe(base.avoid);
    expect(base.phases[0]?.plan[0]?.dosage.sets).toBe(1);
  });

  it('takes a part out', () => {
    expect(applyAt(base, 'avoid[stairs]', undefined).avoid).toHaveLength(1);
  });
});
