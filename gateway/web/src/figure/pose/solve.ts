import { type Quaternion, Vector3 } from 'three';
import { type Angles, shiftsOf, turnsOf } from './angles';
import type { SolvedPose } from './body';
import {
  above,
  beyondReach,
  bringTo,
  type Limb,
  layDown,
  pointIfTurned,
  type Resolved,
  rememberPlaces,
  resolved,
  wantedPlace,
} from './contacts';
import type { Demonstration } from './format';
import { frameOf, rootTurn } from './frames';

/** A frame of the file with every contact met. */
export interface Keyframe {
  name: string;
  angles: Angles;
  rootTurn: Quaternion;
  pose: SolvedPose;
  contacts: Resolved[];
}

/** The body as the angles say, before any contact. */
export function bodyOf(angles: Angles, turn: Quaternion, position: Vector3): SolvedPose {
  return {
    root: { position: position.clone(), quaternion: turn.clone() },
    turns: turnsOf(angles),
    shifts: shiftsOf(angles),
  };
}

/** The contacts that hold the root: the first, and with a foot every other foot that is pinned. */
export function anchorsOf(contacts: readonly Resolved[]): Resolved[] {
  const first = contacts[0];
  if (!first) return [];
  if (first.kind === 'rest') return [first];
  return contacts.filter((one) => one === first || (one.kind === 'pin' && one.limb === first.limb));
}

/** Moves the root so that the pinned points are, on the whole, where they belong. */
export function standOn(pose: SolvedPose, pins: readonly Limb[]): void {
  const known = pins.filter((pin) => pin.target);
  const offs = known.map((pin) => (pin.target as Vector3).clone().sub(pointIfTurned(pose, pin).place));
  for (const off of offs) pose.root.position.addScaledVector(off, 1 / known.length);
  for (let round = 0; round < 4; round++)
    for (const pin of known) pose.root.position.add(beyondReach(pose, pin));
}

/**
 * Solves the frames in the order in which the motion comes to them, so that what is pinned without a place stays where
 * it first was.
 */
export function solveFrames(demonstration: Demonstration): Map<string, Keyframe> {
  const order = [
    demonstration.motion.start,
    ...demonstration.motion.steps.flatMap((step) => ('to' in step ? [step.to] : [])),
  ];
  const solved = new Map<string, Keyframe>();
  const kept = new Map<string, Resolved>();
  for (const name of order) {
    if (!solved.has(name)) solved.set(name, solveFrame(demonstration, name, kept));
  }
  return solved;
}

function solveFrame(demonstration: Demonstration, name: string, kept: Map<string, Resolved>): Keyframe {
  const frame = frameOf(demonstration, name);
  const turn = rootTurn(demonstration, frame.root);
  const pose = bodyOf(frame.angles, turn, new Vector3(frame.root.x, 0.925 + frame.root.y, frame.root.z));
  const contacts = frame.contacts.map((contact) => keep(resolved(demonstration, contact), kept));
  settle(pose, contacts, frame.root);
  for (const contact of contacts) {
    if (contact.kind === 'rest') continue;
    if (contact.kind === 'pin' && !contact.target) {
      const { place } = pointIfTurned(pose, contact);
      contact.target = place.addScaledVector(surfaceNormal(contact), -above(surface(contact), place));
    }
    bringTo(pose, contact, wantedPlace(pose, contact));
    if (contact.kind === 'pin') contact.turn = pointIfTurned(pose, contact).turn;
  }
  for (const contact of contacts) {
    if (contact.kind === 'rest') rememberPlaces(pose, contact);
    kept.set(contact.kind === 'rest' ? `rest:${contact.key.split(':').at(-1)}` : contact.key, contact);
  }
  return { name, angles: frame.angles, rootTurn: turn, pose, contacts };
}

const surface = (pin: Limb) => pin.surface as NonNullable<Limb['surface']>;
const surfaceNormal = (pin: Limb) => surface(pin).normal;

/** The same contact of an earlier frame lends its place: parts where they lay, feet and hands where they were pinned. */
function keep(contact: Resolved, kept: Map<string, Resolved>): Resolved {
  if (contact.kind === 'rest') {
    const before = kept.get(`rest:${contact.key.split(':').at(-1)}`);
    return before?.kind === 'rest' ? { ...contact, places: new Map(before.places) } : contact;
  }
  const before = kept.get(contact.key);
  if (contact.kind !== 'pin' || before?.kind !== 'pin' || !before.target) return contact;
  if (contact.target && contact.target.distanceTo(before.target) > 0.001) return contact;
  const turn = contact.flat && before.flat && contact.out === before.out ? before.turn : undefined;
  return { ...contact, target: before.target, ...(turn ? { turn } : {}) };
}

/** Puts the root where the anchors hold it. An offset of the frame's moves it on from there, and the limbs follow. */
function settle(
  pose: SolvedPose,
  contacts: readonly Resolved[],
  offset: { x: number; y: number; z: number },
): void {
  const anchors = anchorsOf(contacts);
  const first = anchors[0];
  if (!first) return;
  if (first.kind === 'rest') {
    layDown(pose, first);
  } else {
    const pins = anchors.filter((one): one is Limb => one.kind === 'pin');
    if (pins.some((pin) => pin.target)) {
      standOn(pose, pins);
    } else {
      const heights = pins.map((pin) => above(surface(pin), pointIfTurned(pose, pin).place));
      pose.root.position.addScaledVector(surfaceNormal(pins[0] as Limb), -Math.min(...heights));
      return;
    }
  }
  if (first.kind === 'rest' ? first.places.size > 0 : first.target) {
    pose.root.position.x += offset.x;
    pose.root.position.y += offset.y;
    pose.root.position.z += offset.z;
  }
}
