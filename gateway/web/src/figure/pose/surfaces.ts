import { Vector3 } from 'three';
import type { Demonstration, Prop } from './format';

/** A face that the body can lie on: a plane with its outside, and for furniture the box below it. Metres. */
export interface Surface {
  readonly point: Vector3;
  readonly normal: Vector3;
}

/** Heights in metres of what people lie and sit on. */
export const heights = { chair: 0.44, stool: 0.44, bed: 0.5, bench: 0.5, table: 0.73, step: 0.15 } as const;

const up = new Vector3(0, 1, 0);

/** Where a prop stands: x and z on the floor, and its own height off it when it has three numbers. */
export function placeOf(prop: Prop): Vector3 {
  const at = prop.at ?? [0, 0];
  return at.length === 3 ? new Vector3(...at) : new Vector3(at[0], 0, at[1]);
}

/** The direction that a prop faces, 0 degrees being +Z and 90 the figure's left. */
export function facing(prop: Prop): Vector3 {
  const angle = ((prop.facing ?? 0) * Math.PI) / 180;
  return new Vector3(Math.sin(angle), 0, Math.cos(angle));
}

/** The surface of that name; `wall.name` of props that stand upright. */
export function surfaceOf(demonstration: Demonstration, name: string): Surface {
  if (name === 'floor') return { point: new Vector3(), normal: up.clone() };
  const prop = (demonstration.props ?? []).find((one) => (one.name ?? one.kind) === name);
  if (!prop) throw new Error(`there is no prop '${name}' to lie on`);
  const at = placeOf(prop);
  switch (prop.kind) {
    case 'mat':
      return { point: at, normal: up.clone() };
    case 'wall':
    case 'doorway':
    case 'mirror':
      return { point: at, normal: facing(prop) };
    case 'roller':
    case 'ball':
    case 'pillow':
    case 'towel':
    case 'cloth': {
      const thick =
        prop.kind === 'roller' || prop.kind === 'ball' ? 2 * (prop.radius ?? 0.075) : (prop.height ?? 0.08);
      return { point: at.clone().setY(at.y + thick), normal: up.clone() };
    }
    case 'rail':
      return { point: at.clone().setY(prop.height ?? 0.95), normal: up.clone() };
    default: {
      const height = prop.height ?? heights[prop.kind as keyof typeof heights];
      if (height === undefined) throw new Error(`nobody can lie on a ${prop.kind}`);
      return { point: at.clone().setY(at.y + height), normal: up.clone() };
    }
  }
}
