import { Euler, type Quaternion, Vector3 } from 'three';
import { type Angles, clavicle } from '../pose/angles';
import type { SolvedPose } from '../pose/body';

const degrees = 180 / Math.PI;

/** The limbs' angles as they came out after hands and feet were brought to their places. Degrees, keys as in a file. */
export function measured(pose: SolvedPose, angles: Angles): Record<string, number> {
  const found: Record<string, number> = {};
  for (const side of ['left', 'right'] as const) {
    const name = side === 'left' ? 'Left' : 'Right';
    const sign = side === 'left' ? 1 : -1;
    const turn = (joint: string): Quaternion => pose.turns.get(`${joint}${name}` as never) as Quaternion;
    const euler = (joint: string, order: 'XZY' | 'YZX' | 'XYZ') =>
      new Euler().setFromQuaternion(turn(joint), order);

    const hip = euler('thigh', 'XZY');
    found[`hip${name}.flexion`] = -hip.x * degrees;
    found[`hip${name}.abduction`] = hip.z * sign * degrees;
    found[`hip${name}.rotation`] = -hip.y * sign * degrees;
    found[`knee${name}.flexion`] = euler('shin', 'XZY').x * degrees;
    const ankle = euler('foot', 'XZY');
    found[`ankle${name}.dorsiflexion`] = -ankle.x * degrees;
    found[`ankle${name}.inversion`] = -ankle.z * sign * degrees;

    const arm = clavicle(side, angles).multiply(turn('upperArm'));
    const direction = new Vector3(sign, 0, 0).applyQuaternion(arm);
    found[`shoulder${name}.elevation`] = Math.acos(Math.max(-1, Math.min(1, -direction.y))) * degrees;
    if (Math.hypot(direction.x, direction.z) > 0.3) {
      found[`shoulder${name}.plane`] = Math.atan2(direction.z, direction.x * sign) * degrees;
    }
    found[`shoulder${name}.rotation`] = aboutX(turn('upperArmTwist'));
    found[`elbow${name}.flexion`] = -euler('forearm', 'YZX').y * sign * degrees;
    found[`forearm${name}.pronation`] = aboutX(turn('forearmTwist'));
    const wrist = euler('hand', 'XYZ');
    found[`wrist${name}.deviation`] = -wrist.y * sign * degrees;
    found[`wrist${name}.flexion`] = -wrist.z * sign * degrees;
  }
  return found;
}

function aboutX(turn: Quaternion): number {
  const angle = 2 * Math.atan2(turn.x, turn.w) * degrees;
  return angle > 180 ? angle - 360 : angle < -180 ? angle + 360 : angle;
}
