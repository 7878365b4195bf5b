import { Vector3 } from 'three';
import { mirroredPoint } from '../body/points';
import { placed, pointOf } from '../pose/body';
import type { Prop } from '../pose/format';
import { between, type Motion } from '../pose/motion';

/** Places along an arrow's way, and how far off the skin it is drawn, in metres. */
const places = 14;
const off = 0.06;

/** The same things, seen in a mirror: on the other side of the figure, and held with the other hand. */
export function mirroredProps(props: readonly Prop[]): Prop[] {
  return props.map((prop) => ({
    ...prop,
    ...(prop.at ? { at: acrossFlat(prop.at) } : {}),
    ...(prop.facing !== undefined ? { facing: -prop.facing } : {}),
    ...(prop.between ? { between: prop.between.map(across) } : {}),
  }));
}

type Place = NonNullable<Prop['at']>;
const acrossFlat = (at: Place): Place => (at.length === 3 ? [-at[0], at[1], at[2]] : [-at[0], at[1]]);

function across(one: NonNullable<Prop['between']>[number]): NonNullable<Prop['between']>[number] {
  return typeof one === 'string' ? mirroredPoint(one) : [-one[0], one[1], one[2]];
}

/** The way that the file's arrow shows, in the world; empty without one. */
export function arrowOf({ demonstration, frames }: Motion): Vector3[] {
  const { arrow } = demonstration;
  const from = arrow && frames.get(arrow.from);
  const to = arrow && frames.get(arrow.to);
  if (!arrow || !from || !to) return [];
  return Array.from({ length: places + 1 }, (_, i) => {
    const { position, normal } = pointOf(placed(between(from, to, i / places)), arrow.of);
    return position.clone().addScaledVector(normal, off);
  });
}

export const mirroredPath = (path: readonly Vector3[]): Vector3[] =>
  path.map(({ x, y, z }) => new Vector3(-x, y, z));
