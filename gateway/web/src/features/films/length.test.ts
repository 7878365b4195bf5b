import { expect, it } from 'vitest';
import { lengthText } from './length';

it.each([
  [45, '45 s'],
  [60, '1 min'],
  [200, '3 min 20 s'],
  [119.6, '2 min'],
])('%d seconds are %s', (seconds, said) => {
  expect(lengthText(seconds)).toBe(said);
});
