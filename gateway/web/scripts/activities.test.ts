// @vitest-environment node
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { activitiesInOrder, activityName } from '../src/ui/words.ts';

const activities = readFileSync(
  fileURLToPath(
    new URL('../../../services/programs/src/main/resources/content/activities.yaml', import.meta.url),
  ),
  'utf8',
);
const shipped = [...activities.matchAll(/- key: (.+)\n {4}label: (.+)/g)].map(([, key = '', label]) => ({
  key,
  label,
}));

test('activities are called what the public pages call them', () => {
  expect(shipped).not.toEqual([]);
  expect(shipped.map(({ key }) => activityName(key))).toEqual(shipped.map(({ label }) => label));
});

test('activities stand in the order of the public pages, each once', () => {
  const keys = shipped.map(({ key }) => key);
  expect(activitiesInOrder([...keys].reverse().concat(keys))).toEqual(keys);
});

test('an activity that is newer than the app comes last, as it is', () => {
  expect(activitiesInOrder(['unheard-of', 'running'])).toEqual(['running', 'unheard-of']);
  expect(activityName('unheard-of')).toBe('unheard-of');
});
