import { expect, test } from 'vitest';
import type { MeasureItem, Measurement } from '~/api/programs';
import { topOf } from './topOf';

const scale = { id: 'pain', text: 'Pain', from: 0, to: 10 } as MeasureItem;
const count = { id: 'count', text: 'Times', unit: 'times', from: 0, to: 60 } as MeasureItem;
const taken = (...values: number[]) =>
  values.map((value) => ({ answers: [{ item: 'count', value }] }) as unknown as Measurement);

test('a scale is shown whole, whatever was answered', () => {
  expect(topOf([scale], [])).toBe(10);
});

test('a count is shown up to just above the most, so that three more can be seen', () => {
  expect(topOf([count], taken(9, 12))).toBe(15);
  expect(topOf([count], taken(15))).toBe(15);
  expect(topOf([count], taken(0))).toBe(5);
});

test('what another item counted does not lift it', () => {
  expect(topOf([{ ...count, id: 'left' }], taken(40))).toBe(5);
});
