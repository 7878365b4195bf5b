import { expect, test } from 'vitest';
import type { CatalogueEntry } from '~/api/programs';
import { fits, narrowedIn } from './narrowed';

const runner = { slug: 'itb', region: 'knee', activities: ['running', 'cycling'] } as CatalogueEntry;

test('an address that names nothing narrows nothing', () => {
  expect(fits(runner, narrowedIn({}))).toBe(true);
  expect(fits(runner, narrowedIn({ region: '', activity: 7 }))).toBe(true);
});

test('a program has to be of the part and for the activity', () => {
  expect(fits(runner, narrowedIn({ region: 'knee', activity: 'running' }))).toBe(true);
  expect(fits(runner, narrowedIn({ region: 'knee', activity: 'sleeping' }))).toBe(false);
  expect(fits(runner, narrowedIn({ region: 'hip', activity: 'running' }))).toBe(false);
});

test('a catalogue kept from before fits no activity and breaks nothing', () => {
  const { activities: _, ...old } = runner;
  expect(fits(old as CatalogueEntry, { activity: 'running' })).toBe(false);
  expect(fits(old as CatalogueEntry, {})).toBe(true);
});
