import { Quaternion, Vector3 } from 'three';
import { mirrored } from '../body/skeleton';
import type { Angles } from './angles';
import { placed, pointOf, type SolvedPose } from './body';
import { bringTo, type Limb, layDown, pointIfTurned, type Rest, wantedPlace } from './contacts';
import type { Demonstration } from './format';
import { anchorsOf, bodyOf, type Keyframe, solveFrames, standOn } from './solve';

export type Phase = 'lift' | 'hold' | 'lower' | 'move' | 'rest';

/** A stretch of the motion: from one frame to the next, or a stay in one. Seconds from the start of a repetition. */
export interface Stretch {
  readonly phase: Phase;
  readonly from: Keyframe;
  readonly to: Keyframe;
  readonly start: number;
  readonly seconds: number;
}

/** One repetition of a demonstration, from its start and back to it. */
export interface Motion {
  readonly demonstration: Demonstration;
  readonly frames: ReadonlyMap<string, Keyframe>;
  readonly stretches: readonly Stretch[];
  /** How long one repetition takes at its own tempo. */
  readonly seconds: number;
}

export function motionOf(demonstration: Demonstration): Motion {
  const frames = solveFrames(demonstration);
  const stretches: Stretch[] = [];
  let at = frameIn(frames, demonstration.motion.start);
  let start = 0;
  let lifted = false;
  for (const step of demonstration.motion.steps) {
    if ('hold' in step) {
      stretches.push({ phase: step.phase ?? 'hold', from: at, to: at, start, seconds: step.hold });
      start += step.hold;
      continue;
    }
    const to = frameIn(frames, step.to);
    const back = step.to === demonstration.motion.start;
    stretches.push({
      phase: step.phase ?? (back ? 'lower' : lifted ? 'move' : 'lift'),
      from: at,
      to,
      start,
      seconds: step.seconds,
    });
    lifted = !back;
    start += step.seconds;
    at = to;
  }
  return { demonstration, frames, stretches, seconds: start };
}

function frameIn(frames: ReadonlyMap<string, Keyframe>, name: string): Keyframe {
  const frame = frames.get(name);
  if (!frame) throw new Error(`motion: there is no frame '${name}'`);
  return frame;
}

/** The body at a moment of the motion, in seconds; what lies beyond one repetition starts again. */
export function poseAt(motion: Motion, seconds: number): SolvedPose {
  const within = motion.seconds > 0 ? ((seconds % motion.seconds) + motion.seconds) % motion.seconds : 0;
  const stretch = motion.stretches.find((one) => within < one.start + one.seconds) ?? motion.stretches.at(-1);
  if (!stretch) throw new Error('motion: has no steps');
  return between(stretch.from, stretch.to, (within - stretch.start) / stretch.seconds);
}

/** Smooth at both ends: a body has weight. */
const eased = (s: number): number => s * s * s * (s * (6 * s - 15) + 10);

/** The body on its way from one frame to the next; `share` 0 to 1 in time. */
export function between(from: Keyframe, to: Keyframe, share: number): SolvedPose {
  if (from === to) return copyOf(from.pose);
  const s = eased(Math.min(1, Math.max(0, share)));
  if (s === 0) return copyOf(from.pose);
  if (s === 1) return copyOf(to.pose);
  const pose = bodyOf(
    mixed(from.angles, to.angles, s),
    from.rootTurn.clone().slerp(to.rootTurn, s),
    from.pose.root.position.clone().lerp(to.pose.root.position, s),
  );
  anchor(pose, from, to, s);
  // What is pinned comes first: the body must be where it is before a hand can touch it.
  const keys = [...new Set([...from.contacts, ...to.contacts].map((contact) => contact.key))].sort();
  for (const key of keys) {
    const a = from.contacts.find((one) => one.key === key);
    const b = to.contacts.find((one) => one.key === key);
    if (a?.kind !== 'rest' && b?.kind !== 'rest')
      follow(pose, a as Limb | undefined, b as Limb | undefined, s);
  }
  return pose;
}

function mixed(a: Angles, b: Angles, s: number): Angles {
  const all: Record<string, number> = {};
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    // An arm that one of the frames leaves hanging is raised in the plane of the other.
    const plane = key.endsWith('.plane');
    const start = a[key] ?? (plane ? b[key] : 0) ?? 0;
    const end = b[key] ?? (plane ? a[key] : 0) ?? 0;
    all[key] = start + (end - start) * s;
  }
  return all;
}

/** What both frames stand or lie on holds the root on the way too. */
function anchor(pose: SolvedPose, from: Keyframe, to: Keyframe, s: number): void {
  const first = anchorsOf(from.contacts)[0];
  const other = anchorsOf(to.contacts)[0];
  if (!first || !other || first.kind !== other.kind) return;
  if (first.kind === 'rest' && other.kind === 'rest') {
    if (first.surface.point.equals(other.surface.point)) rest(pose, first, other, from, to, s);
    return;
  }
  const pins = anchorsOf(from.contacts).flatMap((a) => {
    const b = to.contacts.find((one) => one.key === a.key);
    return a.kind === 'pin' && b?.kind === 'pin' ? [pinOnTheWay(a, b, s)] : [];
  });
  const offset = offsetFrom(from, pins).lerp(offsetFrom(to, pins), s);
  standOn(pose, pins);
  pose.root.position.add(offset);
}

function rest(pose: SolvedPose, a: Rest, b: Rest, from: Keyframe, to: Keyframe, s: number): void {
  const shared = a.parts.filter((part) => b.parts.includes(part));
  const places = new Map(
    shared.flatMap(({ name }) => {
      const start = a.places.get(name);
      const end = b.places.get(name);
      return start && end ? [[name, start.clone().lerp(end, s)] as const] : [];
    }),
  );
  const both = { ...a, parts: [...new Set([...a.parts, ...b.parts])], places };
  layDown(pose, both);
  if (a.key !== b.key) return;
  pose.root.position.add(offsetOf(from, a).lerp(offsetOf(to, b), s));
}

/** How far a frame moves the root on from where its rest holds it. */
function offsetOf(frame: Keyframe, contact: Rest): Vector3 {
  const copy = bodyOf(frame.angles, frame.rootTurn, frame.pose.root.position);
  layDown(copy, contact);
  return frame.pose.root.position.clone().sub(copy.root.position);
}

/** How far a frame moves the root on from where its pins hold it. */
function offsetFrom(frame: Keyframe, pins: readonly Limb[]): Vector3 {
  const own = pins.map((pin) => frame.contacts.find((one) => one.key === pin.key) as Limb);
  const copy = bodyOf(frame.angles, frame.rootTurn, frame.pose.root.position);
  standOn(copy, own);
  return frame.pose.root.position.clone().sub(copy.root.position);
}

function pinOnTheWay(a: Limb, b: Limb, s: number): Limb {
  const start = a.target as Vector3;
  const end = b.target as Vector3;
  const far = start.distanceTo(end);
  const target = start.clone().lerp(end, s);
  // A foot that goes somewhere else is lifted on the way.
  if (far > 0.02 && a.surface && a.limb === 'leg')
    target.addScaledVector(a.surface.normal, 4 * s * (1 - s) * Math.min(0.12, far * 0.35));
  const turn = (a.turn ?? new Quaternion()).clone().slerp(b.turn ?? a.turn ?? new Quaternion(), s);
  return { ...a, target, turn };
}

/** How far out of the way a hand or foot goes on its way to what it touches, in metres. */
const aside = 0.1;

/** Which way the touched skin faces: what comes to it comes from there, and not through it. */
const outwards = (pose: SolvedPose, contact: Limb): Vector3 =>
  contact.kind === 'touch' ? pointOf(placed(pose), contact.to as string).normal : new Vector3();

/** A hand or foot that is held in both frames stays held; one that is held in one of them comes or goes smoothly. */
function follow(pose: SolvedPose, a: Limb | undefined, b: Limb | undefined, s: number): void {
  if (a && b) {
    const pinned = a.kind === 'pin' ? pinOnTheWay(a, b, s) : undefined;
    bringTo(pose, pinned ?? a, pinned?.target?.clone() ?? wantedPlace(pose, a).lerp(wantedPlace(pose, b), s));
    return;
  }
  const one = (a ?? b) as Limb;
  const weight = a ? 1 - s : s;
  const free = pointIfTurned(pose, { ...one, flat: false, turn: undefined } as unknown as Limb);
  const place = free.place.clone().lerp(wantedPlace(pose, one), weight);
  place.addScaledVector(outwards(pose, one), 4 * weight * (1 - weight) * aside);
  const held = pointIfTurned(pose, one);
  bringTo(pose, { ...one, turn: free.turn.slerp(held.turn, weight) }, place);
}

const copyOf = (pose: SolvedPose): SolvedPose => ({
  root: { position: pose.root.position.clone(), quaternion: pose.root.quaternion.clone() },
  turns: new Map([...pose.turns].map(([name, turn]) => [name, turn.clone()])),
  shifts: new Map([...pose.shifts].map(([name, shift]) => [name, shift.clone()])),
});

/** The same posture done with the other side: mirrored in the plane between left and right. */
export function mirror(pose: SolvedPose): SolvedPose {
  const flip = (turn: Quaternion): Quaternion => new Quaternion(turn.x, -turn.y, -turn.z, turn.w);
  const { position, quaternion } = pose.root;
  return {
    root: { position: new Vector3(-position.x, position.y, position.z), quaternion: flip(quaternion) },
    turns: new Map([...pose.turns].map(([name, turn]) => [mirrored(name), flip(turn)])),
    shifts: new Map(
      [...pose.shifts].map(([name, shift]) => [mirrored(name), new Vector3(-shift.x, shift.y, shift.z)]),
    ),
  };
}
