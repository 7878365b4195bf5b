import { Euler, Matrix4, Quaternion, Vector3 } from 'three';
import { type Angles, midline, paired } from './angles';
import type { Contact, Demonstration, Frame } from './format';

const rad = Math.PI / 180;

/** A frame with all that it takes over from others: flat angles, where the root is, and its contacts. */
export interface WholeFrame {
  name: string;
  angles: Angles;
  root: Required<NonNullable<Frame['root']>>;
  contacts: readonly Contact[];
}

/** How each posture turns the standing body. Lying bodies have their head towards -Z. */
const postures: Record<Demonstration['posture'], [Vector3, Vector3, Vector3]> = {
  upright: [new Vector3(1, 0, 0), new Vector3(0, 1, 0), new Vector3(0, 0, 1)],
  supine: [new Vector3(1, 0, 0), new Vector3(0, 0, -1), new Vector3(0, 1, 0)],
  prone: [new Vector3(1, 0, 0), new Vector3(0, 0, 1), new Vector3(0, -1, 0)],
  'all-fours': [new Vector3(1, 0, 0), new Vector3(0, 0, 1), new Vector3(0, -1, 0)],
  'lying-on-left': [new Vector3(0, -1, 0), new Vector3(0, 0, -1), new Vector3(1, 0, 0)],
  'lying-on-right': [new Vector3(0, 1, 0), new Vector3(0, 0, -1), new Vector3(-1, 0, 0)],
};

/** The root's turn in the world: the posture's, then yaw, pitch and roll about the body's own axes. */
export function rootTurn(demonstration: Demonstration, root: WholeFrame['root']): Quaternion {
  const [x, y, z] = postures[demonstration.posture];
  const posture = new Quaternion().setFromRotationMatrix(new Matrix4().makeBasis(x, y, z));
  const own = new Quaternion().setFromEuler(
    new Euler(root.pitch * rad, root.yaw * rad, -root.roll * rad, 'YXZ'),
  );
  return posture.multiply(own);
}

/** `hip: {flexion: 90}` is both hips; `hipRight` says it of one and wins. */
function flat(joints: NonNullable<Frame['joints']>): Record<string, number> {
  const angles: Record<string, number> = {};
  const set = (name: string, movements: Record<string, number | undefined>): void => {
    for (const [movement, value] of Object.entries(movements)) {
      if (value !== undefined) angles[`${name}.${movement}`] = value;
    }
  };
  for (const [name, movements] of Object.entries(joints)) {
    if (movements && name in paired) {
      set(`${name}Left`, movements);
      set(`${name}Right`, movements);
    }
  }
  for (const [name, movements] of Object.entries(joints)) {
    if (movements && (name in midline || !(name in paired))) set(name, movements);
  }
  return angles;
}

const nowhere = { pitch: 0, roll: 0, yaw: 0, x: 0, y: 0, z: 0 };

/** The frame of that name, whole. */
export function frameOf(
  demonstration: Demonstration,
  name: string,
  seen: readonly string[] = [],
): WholeFrame {
  const frame = demonstration.frames[name];
  if (!frame) throw new Error(`frames: there is no frame '${name}'`);
  if (seen.includes(name)) throw new Error(`frames.${name}.from: goes round in a circle`);
  const base = frame.from ? frameOf(demonstration, frame.from, [...seen, name]) : undefined;
  return {
    name,
    angles: { ...base?.angles, ...flat(frame.joints ?? {}) },
    root: { ...nowhere, ...base?.root, ...frame.root },
    contacts: frame.contacts ?? base?.contacts ?? demonstration.contacts,
  };
}
