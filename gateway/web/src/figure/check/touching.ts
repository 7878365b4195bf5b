import type { Vector3 } from 'three';
import { points } from '../body/points';
import { type Segment, segments } from '../body/segments';
import { type JointName, joint } from '../body/skeleton';
import { type Placed, placed, type SolvedPose } from '../pose/body';
import { ballsOf } from '../pose/contacts';
import type { Motion } from '../pose/motion';
import type { Finding } from './finding';
import { boxesOf, depth } from './obstacles';

/** How far soft parts may press into the floor or a seat, in metres; fingers and toes give way by bending too. */
const soft = (part: Segment): number => (/^(fingers|toes)/.test(part.name) ? 0.04 : 0.03);

/** Nothing goes through the floor, a wall or a piece of furniture. */
export function surfaces(motion: Motion, at: string, pose: SolvedPose): Finding[] {
  const body = placed(pose);
  const boxes = boxesOf(motion.demonstration);
  return segments.flatMap((part) => {
    const through = (what: string, deep: number): Finding => ({
      key: `frames.${at}`,
      rule: 'through a surface',
      message: `${part.name} is ${(deep * 100).toFixed(1)} cm inside ${what}`,
    });
    const found: Finding[] = [];
    for (const ball of ballsOf(body, part)) {
      const under = ball.radius - ball.centre.y;
      if (under > soft(part)) found.push(through('the floor', under));
      for (const box of boxes) {
        const deep = depth(box, ball.centre, ball.radius);
        if (deep > soft(part) + 0.01) found.push(through(`the ${box.name}`, deep));
      }
    }
    return found.slice(0, 1);
  });
}

const pairs: [Segment, Segment][] = segments.flatMap((a, i) =>
  segments.slice(i + 1).flatMap((b): [Segment, Segment][] => (near(a.joint, b.joint) ? [] : [[a, b]])),
);

/** Parts that grow out of each other overlap always. */
function near(a: JointName, b: JointName): boolean {
  const up = (name: JointName, steps: number): JointName[] => {
    const parent = joint.get(name)?.parent;
    return steps === 0 || !parent ? [name] : [name, ...up(parent, steps - 1)];
  };
  return up(a, 3).includes(b) || up(b, 3).includes(a) || (up(a, 1).at(-1) === up(b, 1).at(-1) && a !== b);
}

const kind = (part: Segment): string => part.name.replace(/(Left|Right)$/, '');
const trunk = new Set(['pelvis', 'waist', 'ribcage', 'chest', 'buttock']);

/** How far two parts may press into each other, in metres: flesh gives way, bone does not. */
function allowed(a: Segment, b: Segment): number {
  const kinds = [kind(a), kind(b)];
  const has = (name: string): boolean => kinds.includes(name);
  const onTrunk = kinds.some((name) => trunk.has(name));
  const sameSide = a.name.slice(-4) === b.name.slice(-4);
  if (has('thigh') && (onTrunk || has('shin'))) return 0.075;
  if (has('thigh') && kinds[0] === kinds[1]) return 0.045;
  if (has('upperArm') && onTrunk) return 0.05;
  if (has('upperArm') && has('forearm') && sameSide) return 0.06;
  if (has('buttock') && (has('heel') || has('shin'))) return 0.06;
  if (has('chin') || has('neck')) return 0.05;
  if (has('shoulder')) return 0.055;
  return onTrunk ? 0.03 : 0.022;
}

/**
 * No part of the body goes through another, beyond what is said to press. `passing` is how much deeper, in metres, parts may
 * brush past each other while they move.
 */
export function body(motion: Motion, at: string, pose: SolvedPose, passing = 0): Finding[] {
  const where = placed(pose);
  const pressed = motion.demonstration.pressed ?? [];
  const touched = touches(motion);
  return pairs.flatMap(([a, b]) => {
    const deep = a.fromRadius + b.fromRadius > 0 ? overlap(where, a, b) : 0;
    const extra = touched.has(`${a.joint}~${b.joint}`) || touched.has(`${b.joint}~${a.joint}`) ? 0.02 : 0;
    const said = pressed.some(([x, y]) => (x === a.name && y === b.name) || (x === b.name && y === a.name))
      ? 0.05
      : 0;
    if (deep <= allowed(a, b) + extra + said + passing) return [];
    return [
      {
        key: `frames.${at}`,
        rule: 'through the body' as const,
        message: `${a.name} is ${(deep * 100).toFixed(1)} cm inside ${b.name}`,
      },
    ];
  });
}

/** Joints whose parts meet on purpose: a hand or foot and what it touches. */
function touches(motion: Motion): Set<string> {
  const met = new Set<string>();
  for (const frame of motion.frames.values()) {
    for (const contact of frame.contacts) {
      if (contact.kind !== 'touch') continue;
      const to = points.get(contact.to ?? '')?.joint ?? '';
      const side = contact.side === 'left' ? 'Left' : 'Right';
      const ends = contact.limb === 'arm' ? ['hand', 'middle1', 'forearm'] : ['foot', 'toes', 'shin'];
      for (const end of ends) met.add(`${end}${side}~${to}`);
    }
  }
  return met;
}

/** How deep two round cones are in each other, in metres. */
function overlap(where: Map<JointName, Placed>, a: Segment, b: Segment): number {
  const [a1, a2] = ballsOf(where, a) as [Ball, Ball];
  const [b1, b2] = ballsOf(where, b) as [Ball, Ball];
  const [s, t] = closest(a1.centre, a2.centre, b1.centre, b2.centre);
  const gap = a1.centre.clone().lerp(a2.centre, s).distanceTo(b1.centre.clone().lerp(b2.centre, t));
  return a1.radius + (a2.radius - a1.radius) * s + b1.radius + (b2.radius - b1.radius) * t - gap;
}

type Ball = ReturnType<typeof ballsOf>[number];

/** Where two line segments come nearest to each other, as shares of their lengths (Ericson, Real-Time Collision Detection, 5.1.9). */
function closest(p1: Vector3, q1: Vector3, p2: Vector3, q2: Vector3): [number, number] {
  const d1 = q1.clone().sub(p1);
  const d2 = q2.clone().sub(p2);
  const r = p1.clone().sub(p2);
  const a = d1.lengthSq();
  const e = d2.lengthSq();
  const f = d2.dot(r);
  const c = d1.dot(r);
  const b = d1.dot(d2);
  const clamp = (value: number): number => Math.min(1, Math.max(0, value));
  const denominator = a * e - b * b;
  const s = denominator > 1e-9 ? clamp((b * f - c * e) / denominator) : 0;
  const t = e > 1e-9 ? (b * s + f) / e : 0;
  if (t < 0) return [a > 1e-9 ? clamp(-c / a) : 0, 0];
  if (t > 1) return [a > 1e-9 ? clamp((b - c) / a) : 0, 1];
  return [s, t];
}
