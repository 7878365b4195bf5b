import { Matrix4, Quaternion, Vector3 } from 'three';
import { points } from '../body/points';
import { type Segment, type SegmentName, segment } from '../body/segments';
import type { JointName, Side } from '../body/skeleton';
import { carried, type Placed, placed, pointOf, type SolvedPose } from './body';
import type { Contact, Demonstration } from './format';
import { legLength, palmOn, reachWithArm, reachWithLeg } from './limb';
import { type Surface, surfaceOf } from './surfaces';

/** What a body that lies or sits gives way, in metres. */
const give = 0.012;

export interface Rest {
  kind: 'rest';
  key: string;
  parts: readonly Segment[];
  surface: Surface;
  /** Where the parts that lay there before are to be, along the surface. */
  places: Map<SegmentName, Vector3>;
}

export interface Limb {
  kind: 'pin' | 'touch';
  key: string;
  point: string;
  side: Side;
  limb: 'arm' | 'leg';
  flat: boolean;
  /** A pin's: where the point stays and which face it is on. */
  surface?: Surface;
  target?: Vector3;
  out: number;
  /** A touch's: the point of the body that is touched, and the distance kept. */
  to?: string;
  gap: number;
  /** How the foot or the hand is turned in the world, once known. */
  turn?: Quaternion;
}

export type Resolved = Rest | Limb;

const armJoints = /^(hand|forearmTwist|index|middle|ring|little|thumb)/;
const legJoints = /^(foot|toes)/;

/** A contact of the file, made ready to be solved. */
export function resolved(demonstration: Demonstration, contact: Contact): Resolved {
  if ('rest' in contact) {
    const parts = contact.rest.map((name) => {
      const part = segment.get(name as SegmentName);
      if (!part) throw new Error(`contacts: there is no part '${name}'`);
      return part;
    });
    return {
      kind: 'rest',
      key: `rest:${contact.rest.join()}:${contact.on}`,
      parts,
      surface: surfaceOf(demonstration, contact.on),
      places: new Map(),
    };
  }
  const point = 'pin' in contact ? contact.pin : contact.touch;
  const joint = points.get(point)?.joint ?? '';
  const limb = armJoints.test(joint) ? 'arm' : legJoints.test(joint) ? 'leg' : undefined;
  if (!limb)
    throw new Error(`contacts: only hands and feet can be pinned or touch, and '${point}' is neither`);
  const side: Side = point.endsWith('Left') ? 'left' : 'right';
  const shared = { point, side, limb, flat: contact.flat ?? true } as const;
  if ('touch' in contact) {
    return { ...shared, kind: 'touch', key: `touch:${point}`, to: contact.to, gap: contact.gap ?? 0, out: 0 };
  }
  const surface = surfaceOf(demonstration, contact.on);
  const at = contact.at;
  const target = at && (at.length === 3 ? new Vector3(...at) : onto(surface, new Vector3(at[0], 0, at[1])));
  return {
    ...shared,
    kind: 'pin',
    key: `pin:${point}`,
    surface,
    out: contact.out ?? 0,
    gap: 0,
    ...(target ? { target } : {}),
  };
}

/** A place on a level surface by x and z, otherwise the nearest place on it. */
function onto(surface: Surface, place: Vector3): Vector3 {
  if (surface.normal.y > 0.99) return place.clone().setY(surface.point.y);
  const off = place.clone().sub(surface.point).dot(surface.normal);
  return place.clone().addScaledVector(surface.normal, -off);
}

export const above = (surface: Surface, place: Vector3): number =>
  place.clone().sub(surface.point).dot(surface.normal);

/** Both balls of a part, in the world. */
export function ballsOf(body: Map<JointName, Placed>, part: Segment): { centre: Vector3; radius: number }[] {
  return [
    { centre: carried(body, part.joint, part.from), radius: part.fromRadius },
    { centre: carried(body, part.joint, part.to), radius: part.toRadius },
  ];
}

const lowest = (body: Map<JointName, Placed>, rest: Rest): number =>
  Math.min(
    ...rest.parts.flatMap((part) =>
      ballsOf(body, part).map((ball) => above(rest.surface, ball.centre) - ball.radius),
    ),
  );

const middleOf = (body: Map<JointName, Placed>, part: Segment): Vector3 => {
  const centres = ballsOf(body, part).map((ball) => ball.centre);
  return centres.reduce((sum, centre) => sum.add(centre), new Vector3()).divideScalar(centres.length);
};

/** Moves the root so that the parts lie on their surface, and those that lay there before stay where they lay. */
export function layDown(pose: SolvedPose, rest: Rest): void {
  const body = placed(pose);
  pose.root.position.addScaledVector(rest.surface.normal, -lowest(body, rest) - give);
  const known = rest.parts.filter((part) => rest.places.has(part.name));
  for (const part of known) {
    const slide = (rest.places.get(part.name) as Vector3).clone().sub(middleOf(body, part));
    slide.addScaledVector(rest.surface.normal, -slide.dot(rest.surface.normal));
    pose.root.position.addScaledVector(slide, 1 / known.length);
  }
}

/** Where each part lies now, for the frames that come. */
export function rememberPlaces(pose: SolvedPose, rest: Rest): void {
  const body = placed(pose);
  for (const part of rest.parts) rest.places.set(part.name, middleOf(body, part));
}

const endOf = (contact: Limb): JointName =>
  `${contact.limb === 'arm' ? 'hand' : 'foot'}${contact.side === 'left' ? 'Left' : 'Right'}` as JointName;

/** How the foot or hand is to be turned, as things stand now. */
function turnNow(body: Map<JointName, Placed>, contact: Limb): Quaternion {
  const end = (body.get(endOf(contact)) as Placed).quaternion;
  if (!contact.flat) return end.clone();
  if (contact.kind === 'pin') {
    const normal = (contact.surface as Surface).normal;
    return contact.limb === 'leg' ? soleOn(end, normal, contact) : palmFlat(body, normal, contact);
  }
  if (contact.limb === 'leg') return end.clone();
  const side = contact.side === 'left' ? 'Left' : 'Right';
  const touched = pointOf(body, contact.to as string);
  return palmOn(
    contact.side,
    (body.get(`forearm${side}`) as Placed).quaternion,
    touched.normal.clone().negate(),
  );
}

function soleOn(end: Quaternion, normal: Vector3, contact: Limb): Quaternion {
  const sole = new Vector3(0, -1, 0).applyQuaternion(end);
  const laid = new Quaternion().setFromUnitVectors(sole, normal.clone().negate()).multiply(end);
  if (contact.out === 0) return laid;
  const out = contact.out * (contact.side === 'left' ? 1 : -1) * (Math.PI / 180);
  return new Quaternion().setFromAxisAngle(normal, out).multiply(laid);
}

/** Fingers go the way the forearm lies, or, when it stands on the surface, towards the head or forwards. */
function palmFlat(body: Map<JointName, Placed>, normal: Vector3, contact: Limb): Quaternion {
  const side = contact.side === 'left' ? 'Left' : 'Right';
  const wrist = (body.get(`hand${side}`) as Placed).position;
  const along = (direction: Vector3): Vector3 => direction.addScaledVector(normal, -direction.dot(normal));
  let fingers = along(
    wrist
      .clone()
      .sub((body.get(`forearm${side}`) as Placed).position)
      .normalize(),
  );
  if (fingers.length() < 0.6) {
    const chest = (body.get('thoraxUpper') as Placed).quaternion;
    fingers = along(new Vector3(0, 1, 0).applyQuaternion(chest));
    if (fingers.length() < 0.5) fingers = along(new Vector3(0, 0, 1).applyQuaternion(chest));
  }
  fingers.normalize();
  const left = contact.side === 'left';
  fingers.applyAxisAngle(normal, contact.out * (left ? 1 : -1) * (Math.PI / 180));
  const x = left ? fingers : fingers.clone().negate();
  return new Quaternion().setFromRotationMatrix(
    new Matrix4().makeBasis(x, normal.clone(), x.clone().cross(normal)),
  );
}

/** Where the ankle or the wrist must be for the point to be at a place, with the foot or the hand turned so. */
function endFor(contact: Limb, place: Vector3, turn: Quaternion): Vector3 {
  // The point may ride on the toes or a finger: then it is taken as it is at rest.
  const end = endOf(contact);
  const still = new Map<JointName, Placed>([[end, { position: new Vector3(), quaternion: turn }]]);
  const point = points.get(contact.point);
  return place.clone().sub(carried(still, end, point?.at ?? [0, 0, 0]));
}

/** Where the point would be if the limb stayed as it is and only the foot or hand turned. */
export function pointIfTurned(pose: SolvedPose, contact: Limb): { place: Vector3; turn: Quaternion } {
  const body = placed(pose);
  const turn = contact.turn ?? turnNow(body, contact);
  const end = body.get(endOf(contact)) as Placed;
  const offset = endFor(contact, new Vector3(), turn).negate();
  return { place: end.position.clone().add(offset), turn };
}

/** Where the contact wants its point to be. */
export function wantedPlace(pose: SolvedPose, contact: Limb): Vector3 {
  if (contact.kind === 'pin') return (contact.target as Vector3).clone();
  const touched = pointOf(placed(pose), contact.to as string);
  return touched.position.addScaledVector(touched.normal, contact.gap);
}

/**
 * Bends the limb so that its point is at the place. A palm that is laid on something turns as the arm does, and a foot or
 * hand that is not laid flat goes along with its limb: both need a few rounds.
 */
export function bringTo(pose: SolvedPose, contact: Limb, place: Vector3): void {
  const end = endOf(contact);
  const along = !contact.turn && (!contact.flat || (contact.kind === 'touch' && contact.limb === 'leg'));
  for (let round = 0; round < (contact.turn ? 1 : 8); round++) {
    const own = (pose.turns.get(end) as Quaternion).clone();
    const turn = contact.turn ?? turnNow(placed(pose), contact);
    const goal = endFor(contact, place, turn);
    if (contact.limb === 'leg') reachWithLeg(pose, contact.side, goal, turn);
    else reachWithArm(pose, contact.side, goal, turn);
    if (along) pose.turns.set(end, own);
  }
}

/** How far the root must come nearer for a leg to reach its pin, in metres. */
export function beyondReach(pose: SolvedPose, contact: Limb): Vector3 {
  const side = contact.side === 'left' ? 'Left' : 'Right';
  if (contact.limb === 'arm' || !contact.target) return new Vector3();
  const { turn } = pointIfTurned(pose, contact);
  const line = endFor(contact, contact.target, turn).sub(
    (placed(pose).get(`thigh${side}`) as Placed).position,
  );
  const over = line.length() - legLength;
  return over > 0 ? line.setLength(over) : new Vector3();
}
