import { Vector3 } from 'three';
import { segments } from '../body/segments';
import { placed, pointOf, type SolvedPose } from '../pose/body';
import { ballsOf } from '../pose/contacts';
import type { Motion } from '../pose/motion';
import type { Keyframe } from '../pose/solve';
import type { Finding } from './finding';
import { boxesOf } from './obstacles';

/** How far outside of its support the body's weight may be, in metres: muscles hold that much, and the model is rough. */
const leeway = 0.03;

type Flat = [number, number];

/** In every frame the centre of mass stands over what carries the body. */
export function balance(motion: Motion, frame: Keyframe): Finding[] {
  if (motion.demonstration.held) return [];
  const support = supportOf(motion, frame);
  const { x, z } = centreOfMass(frame.pose);
  const off = outside(hull(support), [x, z]);
  if (off <= leeway) return [];
  return [
    {
      key: `frames.${frame.name}`,
      rule: 'balance',
      message: `the weight is ${(off * 100).toFixed(1)} cm outside of what carries it; say under 'held' what holds the body, or move it`,
    },
  ];
}

export function centreOfMass(pose: SolvedPose): Vector3 {
  const body = placed(pose);
  let mass = 0;
  const sum = new Vector3();
  for (const part of segments) {
    for (const ball of ballsOf(body, part)) sum.addScaledVector(ball.centre, part.mass / 2);
    mass += part.mass;
  }
  return sum.divideScalar(mass);
}

/** Every place where the body is on the floor or on furniture, and every hand that holds on. */
function supportOf(motion: Motion, frame: Keyframe): Flat[] {
  const body = placed(frame.pose);
  const tops = boxesOf(motion.demonstration).map((box) => ({ box, top: box.middle.y + box.half.y }));
  const support: Flat[] = [];
  const around = (place: Vector3, radius: number): void => {
    for (let i = 0; i < 8; i++) {
      const angle = (i * Math.PI) / 4;
      support.push([place.x + Math.cos(angle) * radius, place.z + Math.sin(angle) * radius]);
    }
  };
  for (const part of segments) {
    for (const { centre, radius } of ballsOf(body, part)) {
      const low = centre.y - radius;
      const carried =
        low < 0.025 ||
        tops.some(
          ({ box, top }) =>
            Math.abs(low - top) < 0.035 && Math.hypot(centre.x - box.middle.x, centre.z - box.middle.z) < 1,
        );
      if (carried) around(centre, Math.min(radius, 0.05));
    }
  }
  for (const contact of frame.contacts) {
    if (contact.kind === 'pin') around(pointOf(body, contact.point).position, 0.03);
    if (contact.kind === 'rest') {
      for (const part of contact.parts) for (const ball of ballsOf(body, part)) around(ball.centre, 0.05);
    }
  }
  return support;
}

const cross = (o: Flat, a: Flat, b: Flat): number =>
  (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);

/** The convex hull, counter-clockwise (Andrew's monotone chain). */
function hull(points: Flat[]): Flat[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (all: Flat[]): Flat[] => {
    const chain: Flat[] = [];
    for (const point of all) {
      while (chain.length > 1 && cross(chain.at(-2) as Flat, chain.at(-1) as Flat, point) <= 0) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.reverse())];
}

/** How far a place lies outside of the hull, in metres; 0 inside. */
function outside(around: Flat[], place: Flat): number {
  if (around.length < 3) return around.length === 0 ? Number.POSITIVE_INFINITY : 1;
  const off = around.map((a, i) => {
    const b = around[(i + 1) % around.length] as Flat;
    return -cross(a, b, place) / Math.hypot(b[0] - a[0], b[1] - a[1]);
  });
  return Math.max(0, ...off);
}
