import { Euler, Matrix4, Quaternion, Vector3 } from 'three';
import { type JointName, joint, type Side } from '../body/skeleton';
import { axial, elbow, raised, upperArmTwist } from './angles';
import { type Placed, placed, type SolvedPose } from './body';

const rad = Math.PI / 180;
const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
const lengthOf = (a: JointName, b: JointName): number =>
  new Vector3(...(joint.get(a)?.at ?? [0, 0, 0])).distanceTo(new Vector3(...(joint.get(b)?.at ?? [0, 0, 0])));

/**
 * Where the middle joint goes so that the end reaches the target. The hinge is the axis about which it bends; it is taken
 * along as the limb swings from where it points now to where it must point, so that the angles of the file say which way
 * an elbow or a knee looks.
 */
function bend(start: Vector3, end: Vector3, hinge: Vector3, upper: number, lower: number, target: Vector3) {
  const line = target.clone().sub(start);
  const reach = clamp(line.length(), Math.abs(upper - lower) + 1e-4, upper + lower - 1e-4);
  line.normalize();
  const along = (upper * upper - lower * lower + reach * reach) / (2 * reach);
  const out = Math.sqrt(Math.max(0, upper * upper - along * along));
  const swing = new Quaternion().setFromUnitVectors(end.clone().sub(start).normalize(), line);
  const pole = line.clone().cross(hinge.clone().applyQuaternion(swing)).normalize();
  const joint = start.clone().addScaledVector(line, along).addScaledVector(pole, out);
  return { joint, end: start.clone().addScaledVector(line, reach) };
}

const basis = (x: Vector3, y: Vector3, z: Vector3): Quaternion =>
  new Quaternion().setFromRotationMatrix(new Matrix4().makeBasis(x, y, z));

/** How far an ankle can be from its hip, in metres; a hair less than straight. */
export const legLength = lengthOf('thighLeft', 'shinLeft') + lengthOf('shinLeft', 'footLeft') - 0.001;

/** Turns hip and knee so that the ankle is at the target (as far as the leg reaches), and keeps the foot's turn in the world. */
export function reachWithLeg(pose: SolvedPose, side: Side, ankle: Vector3, foot: Quaternion): void {
  const name = side === 'left' ? 'Left' : 'Right';
  const body = placed(pose);
  const thigh = body.get(`thigh${name}`) as Placed;
  const upper = lengthOf(`thigh${name}`, `shin${name}`);
  const lower = lengthOf(`shin${name}`, `foot${name}`);
  // The knee bends about the body's X: forwards is square to it.
  const hinge = new Vector3(1, 0, 0).applyQuaternion(thigh.quaternion);
  const now = (body.get(`foot${name}`) as Placed).position;
  const found = bend(thigh.position, now, hinge, upper, lower, ankle);
  const down = found.joint.clone().sub(thigh.position).normalize();
  const lowerLeg = found.end.clone().sub(found.joint).normalize();
  const across = down.clone().cross(lowerLeg);
  // A bent knee says itself where it points; a straight one keeps the way it pointed.
  const x = across.length() > 0.05 ? across.normalize() : hinge;
  if (x.dot(hinge) < 0) x.negate();
  const quaternion = restLine(`thigh${name}`, `shin${name}`, down, x);
  const pelvis = body.get('pelvis') as Placed;
  pose.turns.set(`thigh${name}`, pelvis.quaternion.clone().invert().multiply(quaternion));
  const shinTurn = restLine(`shin${name}`, `foot${name}`, lowerLeg, x);
  pose.turns.set(`shin${name}`, quaternion.clone().invert().multiply(shinTurn));
  pose.turns.set(`foot${name}`, shinTurn.clone().invert().multiply(foot));
}

/** The turn that lays the bone between two joints along a direction, with the hinge along X as near as can be. */
function restLine(from: JointName, to: JointName, direction: Vector3, hinge: Vector3): Quaternion {
  const a = new Vector3(...(joint.get(from)?.at ?? [0, 0, 0]));
  const rest = new Vector3(...(joint.get(to)?.at ?? [0, 0, 0])).sub(a).normalize();
  const frame = (line: Vector3, across: Vector3): Quaternion => {
    const y = line.clone().negate();
    const z = across.clone().cross(y).normalize();
    return basis(y.clone().cross(z).normalize(), y, z);
  };
  return frame(direction, hinge).multiply(frame(rest, new Vector3(1, 0, 0)).invert());
}

/** Turns shoulder and elbow so that the wrist is at the target, and keeps the hand's turn in the world. */
export function reachWithArm(pose: SolvedPose, side: Side, wrist: Vector3, hand: Quaternion): void {
  const name = side === 'left' ? 'Left' : 'Right';
  const out = side === 'left' ? 1 : -1;
  const body = placed(pose);
  const shoulder = body.get(`upperArm${name}`) as Placed;
  const thorax = body.get('thoraxUpper') as Placed;
  const collar = body.get(`clavicle${name}`) as Placed;
  const twisted = body.get(`upperArmTwist${name}`) as Placed;
  const upper = lengthOf(`upperArm${name}`, `forearm${name}`);
  const lower = lengthOf(`forearm${name}`, `hand${name}`);
  const hingeNow = new Vector3(0, -out, 0).applyQuaternion(twisted.quaternion);
  const now = (body.get(`hand${name}`) as Placed).position;
  const found = bend(shoulder.position, now, hingeNow, upper, lower, wrist);
  const direction = found.joint.clone().sub(shoulder.position).normalize();
  const lowerArm = found.end.clone().sub(found.joint).normalize();

  // Raised in its plane, in the thorax's frame, then turned about its own length until the elbow's hinge fits.
  const inThorax = direction.clone().applyQuaternion(thorax.quaternion.clone().invert());
  const elevation = Math.acos(clamp(-inThorax.y, -1, 1)) / rad;
  const plane = Math.atan2(inThorax.z, inThorax.x * out) / rad;
  const swung = thorax.quaternion.clone().multiply(raised(side, elevation, plane));
  pose.turns.set(`upperArm${name}`, collar.quaternion.clone().invert().multiply(swung));
  const hinge = direction.clone().cross(lowerArm);
  if (hinge.length() > 0.03) {
    const wanted = hinge.normalize().applyQuaternion(swung.clone().invert());
    // At rest the hinge is -Y on the left, +Y on the right; the twist goes about X.
    const rest = new Vector3(0, -out, 0);
    const rotation = Math.atan2(rest.y * wanted.z, rest.y * wanted.y) / rad;
    pose.turns.set(`upperArmTwist${name}`, upperArmTwist(rotation));
  }
  const flexion = Math.acos(clamp(direction.dot(lowerArm), -1, 1)) / rad;
  pose.turns.set(`forearm${name}`, elbow(side, flexion));
  const after = placed(pose).get(`forearm${name}`) as Placed;
  setHand(pose, side, after.quaternion, hand);
}

/** Shares the hand's turn between the forearm's pronation and the wrist's deviation and flexion. */
function setHand(pose: SolvedPose, side: Side, forearm: Quaternion, hand: Quaternion): void {
  const name = side === 'left' ? 'Left' : 'Right';
  const local = forearm.clone().invert().multiply(hand);
  const pronated = axial(new Euler().setFromQuaternion(local, 'XYZ').x / rad);
  pose.turns.set(`forearmTwist${name}`, pronated);
  pose.turns.set(`hand${name}`, pronated.clone().invert().multiply(local));
}

/**
 * The hand's turn in the world that lays the palm on a surface: pronation as far as the forearm goes, the wrist for the
 * rest, both within their limits.
 */
export function palmOn(side: Side, forearm: Quaternion, towards: Vector3): Quaternion {
  const out = side === 'left' ? 1 : -1;
  const wanted = towards.clone().normalize().applyQuaternion(forearm.clone().invert());
  const pronation = clamp(Math.atan2(-wanted.z, -wanted.y) / rad, -90, 85);
  const afterTurn = wanted.clone().applyQuaternion(axial(pronation).invert());
  // The wrist bends about Z: the palm, -Y, tilts along the forearm.
  const flexion = clamp((Math.atan2(-afterTurn.x * out, -afterTurn.y) / rad) * 1, -75, 75);
  return forearm
    .clone()
    .multiply(axial(pronation))
    .multiply(new Quaternion().setFromAxisAngle(new Vector3(0, 0, 1), -flexion * rad * out));
}
