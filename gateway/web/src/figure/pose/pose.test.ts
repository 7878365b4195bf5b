import { Quaternion, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { measured } from '../check/measure';
import { turnsOf } from './angles';
import { placed, pointOf, type SolvedPose } from './body';
import type { Demonstration } from './format';
import { mirror, motionOf, poseAt } from './motion';
import { bodyOf } from './solve';

const standing = (angles: Record<string, number>): SolvedPose =>
  bodyOf(angles, new Quaternion(), new Vector3(0, 0.925, 0));
const joint = (angles: Record<string, number>, name: string): Vector3 =>
  (placed(standing(angles)).get(name as never) as { position: Vector3 }).position;

describe('joint angles', () => {
  it('hang the arms beside the body when nothing is said, palms to the thighs', () => {
    const hand = joint({}, 'handLeft');
    expect(hand.y).toBeLessThan(0.9);
    expect(Math.abs(hand.x - joint({}, 'upperArmLeft').x)).toBeLessThan(0.01);
    const body = placed(standing({}));
    expect(pointOf(body, 'palmLeft').normal.x).toBeCloseTo(-1, 5);
    expect(pointOf(body, 'palmRight').normal.x).toBeCloseTo(1, 5);
  });

  it('raise an arm ahead in plane 90 and to its own side in plane 0', () => {
    const ahead = joint({ 'shoulderRight.elevation': 90, 'shoulderRight.plane': 90 }, 'handRight');
    const shoulder = joint({ 'shoulderRight.elevation': 90, 'shoulderRight.plane': 90 }, 'upperArmRight');
    expect(ahead.z - shoulder.z).toBeGreaterThan(0.5);
    expect(ahead.y).toBeCloseTo(shoulder.y, 2);
    expect(joint({ 'shoulderRight.elevation': 90 }, 'handRight').x).toBeLessThan(-0.65);
  });

  it('turn a forearm inwards across the belly, and outwards with a negative rotation', () => {
    const bent = { 'elbowLeft.flexion': 90 };
    expect(joint({ ...bent, 'shoulderLeft.rotation': 60 }, 'handLeft').x).toBeLessThan(
      joint(bent, 'handLeft').x - 0.15,
    );
    expect(joint({ ...bent, 'shoulderLeft.rotation': -40 }, 'handLeft').x).toBeGreaterThan(
      joint(bent, 'handLeft').x + 0.1,
    );
  });

  it('bend hip and knee as a seated body does', () => {
    const seated = { 'hipRight.flexion': 90, 'kneeRight.flexion': 90 };
    const knee = joint(seated, 'shinRight');
    const ankle = joint(seated, 'footRight');
    expect(knee.z).toBeGreaterThan(0.38);
    expect(ankle.z).toBeCloseTo(knee.z, 1);
    expect(ankle.y).toBeLessThan(knee.y - 0.35);
  });

  it('turn the head to the left with a positive rotation, and bend it forward with a positive flexion', () => {
    const nose = (angles: Record<string, number>) => pointOf(placed(standing(angles)), 'nose').position;
    expect(nose({ 'neck.rotation': 60 }).x).toBeGreaterThan(0.05);
    expect(nose({ 'neck.flexion': 40 }).y).toBeLessThan(nose({}).y - 0.03);
  });

  it('come out again as they were written', () => {
    const written = {
      'hipLeft.flexion': 62,
      'hipLeft.abduction': 21,
      'hipLeft.rotation': -33,
      'kneeLeft.flexion': 84,
      'ankleLeft.dorsiflexion': -24,
      'ankleLeft.inversion': 12,
      'shoulderRight.elevation': 71,
      'shoulderRight.plane': 48,
      'shoulderRight.rotation': -27,
      'elbowRight.flexion': 66,
      'forearmRight.pronation': 38,
      'wristRight.flexion': -41,
      'wristRight.deviation': 9,
    };
    const found = measured({ ...standing({}), turns: turnsOf(written) }, written);
    for (const [key, value] of Object.entries(written)) expect(found[key], key).toBeCloseTo(value, 3);
  });
});

const lunge: Demonstration = {
  slug: 'lunge',
  side: 'right',
  posture: 'upright',
  contacts: [
    { pin: 'soleRight', on: 'floor', at: [-0.1, 0.3] },
    { pin: 'soleLeft', on: 'floor', at: [0.1, -0.2] },
    { touch: 'palmRight', to: 'hipBoneRight' },
  ],
  frames: {
    high: { joints: { hipRight: { flexion: 30 }, kneeRight: { flexion: 20 } } },
    low: {
      from: 'high',
      root: { y: -0.14 },
      joints: {
        hipRight: { flexion: 60 },
        kneeRight: { flexion: 60 },
        shoulder: { elevation: 20, plane: 90 },
        elbow: { flexion: 40 },
      },
    },
  },
  motion: { start: 'high', steps: [{ to: 'low', seconds: 2 }, { hold: 3 }, { to: 'high', seconds: 2 }] },
  cameras: [],
  muscles: [],
} as unknown as Demonstration;

describe('contacts', () => {
  const motion = motionOf(lunge);

  it('keep pinned feet where they are, all the way', () => {
    for (let seconds = 0; seconds < motion.seconds; seconds += 0.1) {
      const body = placed(poseAt(motion, seconds));
      expect(pointOf(body, 'soleRight').position.distanceTo(new Vector3(-0.1, 0, 0.3))).toBeLessThan(0.004);
      expect(pointOf(body, 'soleLeft').position.distanceTo(new Vector3(0.1, 0, -0.2))).toBeLessThan(0.004);
    }
  });

  it('carry a hand along with the hip that it lies on', () => {
    for (const seconds of [0, 1, 2.5, 6]) {
      const body = placed(poseAt(motion, seconds));
      expect(
        pointOf(body, 'palmRight').position.distanceTo(pointOf(body, 'hipBoneRight').position),
      ).toBeLessThan(0.02);
    }
  });

  it('say how long one repetition takes and which part of it is which', () => {
    expect(motion.seconds).toBe(7);
    expect(motion.stretches.map((stretch) => stretch.phase)).toEqual(['lift', 'hold', 'lower']);
  });

  it('start again where they began', () => {
    const [first, last] = [poseAt(motion, 0), poseAt(motion, 7)].map(placed);
    for (const [name, where] of first ?? []) {
      expect(last?.get(name)?.position.distanceTo(where.position), name).toBeLessThan(1e-6);
    }
  });
});

describe('the other side', () => {
  it('is the mirror image, joint by joint', () => {
    const motion = motionOf(lunge);
    const pose = poseAt(motion, 1.4);
    const right = placed(pose).get('handRight')?.position as Vector3;
    const left = placed(mirror(pose)).get('handLeft')?.position as Vector3;
    expect(left.clone().setX(-left.x).distanceTo(right)).toBeLessThan(1e-6);
  });
});
