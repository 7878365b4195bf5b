import type { Demonstration } from '../pose/format';
import type { DemonstrationEntry } from './demonstrations';

/** A bridge: two seconds up, three held, two and a half down, half a second's rest. */
export const bridge: Demonstration = {
  slug: 'bridge',
  side: 'both',
  posture: 'supine',
  contacts: [
    { rest: ['pelvis', 'ribcage', 'chest'], on: 'floor' },
    { pin: 'soleRight', on: 'floor' },
    { pin: 'soleLeft', on: 'floor' },
  ],
  frames: {
    lying: { joints: { hip: { flexion: 47 }, knee: { flexion: 96 } } },
    lifted: {
      from: 'lying',
      root: { pitch: -30 },
      joints: { hip: { flexion: -2 }, knee: { flexion: 88 } },
      contacts: [
        { rest: ['chest'], on: 'floor' },
        { pin: 'soleRight', on: 'floor' },
        { pin: 'soleLeft', on: 'floor' },
      ],
    },
  },
  motion: {
    start: 'lying',
    steps: [
      { to: 'lifted', seconds: 2 },
      { hold: 3 },
      { to: 'lying', seconds: 2.5 },
      { hold: 0.5, phase: 'rest' },
    ],
  },
  cameras: [
    { name: 'side', azimuth: -90, elevation: 12 },
    { name: 'three-quarter', azimuth: -40, elevation: 22 },
  ],
  muscles: ['gluteus-maximus'],
};

/** One knee is drawn up, in two goes, and held; then the other. */
export const kneeHug: Demonstration = {
  ...bridge,
  slug: 'knee-hug',
  side: 'right',
  frames: {
    start: {},
    halfWay: {},
    drawn: { joints: { hipRight: { flexion: 110 }, kneeRight: { flexion: 120 } } },
  },
  motion: {
    start: 'start',
    steps: [
      { to: 'halfWay', seconds: 1 },
      { hold: 0.5 },
      { to: 'drawn', seconds: 2 },
      { hold: 6 },
      { to: 'halfWay', seconds: 2, phase: 'move' },
      { to: 'start', seconds: 1 },
    ],
  },
};

export const entryOf = (slug: string): DemonstrationEntry => ({
  slug,
  hash: `${slug}-1`,
  free: true,
  poster: `/media/v1/demonstrations/posters/${slug}/p1.webp`,
  strip: `/media/v1/demonstrations/strips/${slug}/s1.webp`,
  figure: '/media/v1/demonstrations/figure/f1.glb',
});
