import { mirror, type Part } from '../mesh/shapes';
import { armParts } from './arm';
import { clothes } from './clothes';
import { ear, hair, headMiddle, headPairs, mouth, mouthCorners } from './head';
import { legParts } from './leg';
import { trunkMiddle, trunkPairs } from './trunk';

/** The right one of each pair matters to the left half where it reaches the middle. */
const both = (parts: readonly Part[]): Part[] =>
  parts.flatMap((part) => (part.centre[0] - part.reach < 0.02 ? [part, mirror(part)] : [part]));

/** In the order in which they join: fingers before the palm, limbs before the trunk, so that each takes its own softness. */
export const bareParts: Part[] = [
  ...armParts,
  ...legParts,
  ...trunkMiddle.slice(0, 1),
  ...both(trunkPairs),
  ...trunkMiddle.slice(1),
  ...headMiddle.slice(0, 2),
  ...both(headPairs.slice(0, 5)),
  ...headMiddle.slice(2, 4),
  ...both(headPairs.slice(5)),
  ...headMiddle.slice(4),
  ...mouth,
  ...both(mouthCorners),
  hair,
  ear,
];

export const bodyParts: Part[] = [...bareParts, ...clothes];
