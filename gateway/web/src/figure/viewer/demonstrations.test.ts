import { describe, expect, it } from 'vitest';
import { completed, demonstrationAddresses } from './demonstrations';
import { bridge, entryOf } from './fixtures';

describe('what a download needs', () => {
  const list = [
    entryOf('bridge'),
    entryOf('clamshell'),
    { ...entryOf('squat'), poster: null, strip: undefined },
  ];

  it('is the pose, the pictures and the body of each exercise, the shared body once', () => {
    expect(demonstrationAddresses(list, ['bridge', 'clamshell'])).toEqual([
      '/media/v1/demonstrations/bridge/bridge-1.json',
      '/media/v1/demonstrations/posters/bridge/p1.webp',
      '/media/v1/demonstrations/strips/bridge/s1.webp',
      '/media/v1/demonstrations/figure/f1.glb',
      '/media/v1/demonstrations/clamshell/clamshell-1.json',
      '/media/v1/demonstrations/posters/clamshell/p1.webp',
      '/media/v1/demonstrations/strips/clamshell/s1.webp',
    ]);
  });

  it('leaves out pictures that are not there, and exercises without a demonstration', () => {
    expect(demonstrationAddresses(list, ['squat', 'unknown'])).toEqual([
      '/media/v1/demonstrations/squat/squat-1.json',
      '/media/v1/demonstrations/figure/f1.glb',
    ]);
  });
});

describe('a file', () => {
  it('may leave out that one lies or stands on the floor', () => {
    const said = JSON.parse(JSON.stringify(bridge), (key, value) => (key === 'on' ? undefined : value));
    expect(completed(said)).toEqual(bridge);
  });
});
