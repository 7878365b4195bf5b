import { Quaternion, Vector3 } from 'three';
import { points } from '../body/points';
import { type JointName, joint, joints } from '../body/skeleton';

/** One posture, ready to be shown: the root's place and every joint's turn in its parent's frame. Metres. */
export interface SolvedPose {
  root: { position: Vector3; quaternion: Quaternion };
  turns: Map<JointName, Quaternion>;
  shifts: Map<JointName, Vector3>;
}

/** Where a joint is in the world, and how it is turned. */
export interface Placed {
  position: Vector3;
  quaternion: Quaternion;
}

const restOffset = new Map<JointName, Vector3>(
  joints.map((one) => {
    const parent = one.parent ? (joint.get(one.parent)?.at ?? [0, 0, 0]) : [0, 0, 0];
    return [one.name, new Vector3(one.at[0] - parent[0], one.at[1] - parent[1], one.at[2] - parent[2])];
  }),
);

const still = new Quaternion();

/** The turn of any joint: joints that nobody sets take half of the one they belong to. */
export function turnOf(pose: SolvedPose, name: JointName): Quaternion {
  const half = joint.get(name)?.halfOf;
  const turn = pose.turns.get(half ?? name) ?? still;
  return half ? new Quaternion().slerp(turn, 0.5) : turn;
}

/** The whole body in the world. The root's position is the pelvis joint's. */
export function placed(pose: SolvedPose): Map<JointName, Placed> {
  const all = new Map<JointName, Placed>();
  for (const one of joints) {
    if (one.parent === null) {
      all.set(one.name, { position: pose.root.position.clone(), quaternion: pose.root.quaternion.clone() });
      continue;
    }
    const parent = all.get(one.parent) as Placed;
    const offset = (restOffset.get(one.name) as Vector3).clone();
    const shift = pose.shifts.get(one.name);
    if (shift) offset.add(shift);
    all.set(one.name, {
      position: offset.applyQuaternion(parent.quaternion).add(parent.position),
      quaternion: parent.quaternion.clone().multiply(turnOf(pose, one.name)),
    });
  }
  return all;
}

/** A place given in rest coordinates, carried along by its joint. */
export function carried(
  body: Map<JointName, Placed>,
  name: JointName,
  at: readonly [number, number, number],
): Vector3 {
  const rest = joint.get(name)?.at ?? [0, 0, 0];
  const where = body.get(name) as Placed;
  return new Vector3(at[0] - rest[0], at[1] - rest[1], at[2] - rest[2])
    .applyQuaternion(where.quaternion)
    .add(where.position);
}

/** Where a named point of the skin is, and which way it faces. */
export function pointOf(body: Map<JointName, Placed>, name: string): { position: Vector3; normal: Vector3 } {
  const point = points.get(name);
  if (!point) throw new Error(`there is no point '${name}' on the body`);
  const where = body.get(point.joint) as Placed;
  return {
    position: carried(body, point.joint, point.at),
    normal: new Vector3(...point.normal).normalize().applyQuaternion(where.quaternion),
  };
}
