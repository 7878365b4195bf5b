import { Vector3 } from 'three';
import type { Demonstration, Prop } from '../pose/format';
import { facing, heights, placeOf } from '../pose/surfaces';

/** A box that no body goes through, in metres: its middle, half its size and the way that its depth goes. */
export interface Box {
  readonly name: string;
  readonly middle: Vector3;
  readonly half: Vector3;
  readonly forward: Vector3;
}

const size = {
  chair: [0.44, 0.42],
  stool: [0.36, 0.36],
  bed: [0.9, 1.95],
  bench: [0.4, 1.2],
  table: [1.1, 0.6],
  step: [0.8, 0.36],
} as const;

/** How thick the top of a piece of furniture is; legs are thin enough to be passed by. */
const thick = { chair: 0.05, stool: 0.05, bed: 0.3, bench: 0.08, table: 0.04, step: 0.15 } as const;

export function boxesOf(demonstration: Demonstration): Box[] {
  return (demonstration.props ?? []).flatMap(boxes);
}

function boxes(prop: Prop): Box[] {
  const at = placeOf(prop);
  const forward = facing(prop);
  const name = prop.name ?? prop.kind;
  if (prop.kind === 'wall') {
    const middle = at.clone().addScaledVector(forward, -0.5).setY(1.2);
    return [{ name, middle, half: new Vector3(3, 1.3, 0.5), forward }];
  }
  if (!(prop.kind in size)) return [];
  const kind = prop.kind as keyof typeof size;
  const top = at.y + (prop.height ?? heights[kind]);
  const [wide, deep] = size[kind];
  const half = new Vector3(wide / 2, thick[kind] / 2, deep / 2);
  const seat = { name, middle: at.clone().setY(top - thick[kind] / 2), half, forward };
  if (kind !== 'chair') return [seat];
  const middle = at
    .clone()
    .addScaledVector(forward, -deep / 2 - 0.015)
    .setY(top + 0.22);
  return [seat, { name: `${name}'s back`, middle, half: new Vector3(wide / 2, 0.2, 0.015), forward }];
}

/** How deep a ball is in a box, in metres; negative outside. */
export function depth(box: Box, centre: Vector3, radius: number): number {
  const across = new Vector3(box.forward.z, 0, -box.forward.x);
  const off = centre.clone().sub(box.middle);
  const local = [off.dot(across), off.y, off.dot(box.forward)];
  const gaps = local.map((value, axis) => Math.abs(value) - (box.half.getComponent(axis) as number));
  const inside = Math.max(...gaps);
  if (inside <= 0) return radius - inside;
  const outside = Math.hypot(...gaps.map((gap) => Math.max(0, gap)));
  return radius - outside;
}
