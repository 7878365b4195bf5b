import { describe, expect, it } from 'vitest';
import type { Measure } from '~/api/programs';
import { answersOf, whatIsMissing } from './draft';

const item = (id: string, more = {}) => ({
  id,
  text: id,
  from: 0,
  to: 10,
  named: false,
  optional: false,
  ...more,
});
const measure = (...items: Measure['items']): Measure => ({
  id: 'm',
  name: 'M',
  about: '',
  moments: ['extra'],
  items,
});

describe('a measurement being entered', () => {
  const stairs = measure(item('first', { named: true }), item('second', { named: true, optional: true }));

  it('asks for what must be there, and leaves alone what may be left out', () => {
    expect(whatIsMissing(stairs, {})).toContain('first');
    expect(whatIsMissing(stairs, { first: { value: 3 } })).toContain('name');
    expect(whatIsMissing(stairs, { first: { value: 3, about: 'Stairs' } })).toBeUndefined();
    expect(
      whatIsMissing(stairs, { first: { value: 3, about: 'Stairs' }, second: { about: 'Sleep' } }),
    ).toContain('second');
  });

  it('takes whole numbers within the bounds only', () => {
    const count = measure(item('count', { to: 60 }));
    expect(whatIsMissing(count, { count: { value: 61 } })).toContain('0 to 60');
    expect(whatIsMissing(count, { count: { value: 2.5 } })).toContain('whole');
    expect(whatIsMissing(count, { count: { value: 0 } })).toBeUndefined();
  });

  it('sends what is whole', () => {
    expect(
      answersOf(stairs, { first: { value: 3, about: ' Stairs ' }, second: { about: 'kept from last time' } }),
    ).toEqual([{ item: 'first', value: 3, about: 'Stairs' }]);
  });
});
