import { Quaternion, Vector3 } from 'three';
import type { JointName, Side } from '../body/skeleton';

/**
 * A posture in a clinician's words: degrees per joint and movement, flat, such as `hipRight.flexion`. 0 everywhere is
 * standing with the arms hanging and the palms to the thighs. What is missing is 0.
 */
export type Angles = Readonly<Record<string, number>>;

interface Movement {
  /** Least and most, in degrees (centimetres where said so); a healthy adult's active range. */
  readonly range: readonly [number, number];
}

const degrees = (least: number, most: number): Movement => ({ range: [least, most] });

/**
 * Movements of joints that come once. Ranges after Norkin & White, *Measurement of Joint Motion* (5th ed., 2016) and AAOS;
 * the spine's are shared among its parts. Lateral and rotation are positive to the figure's left.
 */
export const midline: Record<string, Record<string, Movement>> = {
  lumbar: { flexion: degrees(-32, 60), lateral: degrees(-30, 30), rotation: degrees(-18, 18) },
  thorax: { flexion: degrees(-28, 45), lateral: degrees(-30, 30), rotation: degrees(-45, 45) },
  neck: {
    flexion: degrees(-45, 50),
    lateral: degrees(-45, 45),
    rotation: degrees(-80, 80),
    glide: degrees(-3, 6),
  },
  head: { flexion: degrees(-25, 20), lateral: degrees(-8, 8), rotation: degrees(-10, 10) },
  jaw: { opening: degrees(0, 30), lateral: degrees(-8, 8), protrusion: degrees(0, 8) },
  eyes: { up: degrees(-35, 35), left: degrees(-45, 45) },
  /** Centimetres that the belly and the ribs move out with a breath. */
  breath: { belly: degrees(-2, 5), ribs: degrees(-1, 3) },
};

/**
 * Movements of joints that come twice. `shoulder.elevation` is how far the arm is raised and `shoulder.plane` where: 0 out to
 * the side, 90 straight ahead, beyond 90 across the body, negative behind (ISB, Wu 2005); an arm that swings through may be written with a negative elevation in one plane. Rotation is positive inwards.
 */
export const paired: Record<string, Record<string, Movement>> = {
  scapula: { elevation: degrees(-8, 25), protraction: degrees(-22, 25) },
  shoulder: { elevation: degrees(-60, 185), plane: degrees(-100, 140), rotation: degrees(-100, 100) },
  elbow: { flexion: degrees(-6, 150) },
  forearm: { pronation: degrees(-92, 90) },
  wrist: { flexion: degrees(-88, 88), deviation: degrees(-36, 26) },
  fingers: { mcp: degrees(-30, 95), pip: degrees(-5, 112), dip: degrees(-5, 90), spread: degrees(-5, 20) },
  thumb: { flexion: degrees(-15, 60), abduction: degrees(-10, 65), opposition: degrees(-5, 60) },
  /** A hip that is bent and out to the side turns out further than a straight one, as in sitting cross-legged. */
  hip: { flexion: degrees(-32, 140), abduction: degrees(-32, 62), rotation: degrees(-68, 48) },
  knee: { flexion: degrees(-6, 155) },
  ankle: { dorsiflexion: degrees(-55, 38), inversion: degrees(-25, 38) },
  toes: { extension: degrees(-45, 80) },
};

const rad = Math.PI / 180;
const X = new Vector3(1, 0, 0);
const Y = new Vector3(0, 1, 0);
const Z = new Vector3(0, 0, 1);

const about = (axis: Vector3, angle: number): Quaternion =>
  new Quaternion().setFromAxisAngle(axis, angle * rad);
const chain = (...turns: Quaternion[]): Quaternion =>
  turns.reduce((all, next) => all.multiply(next), new Quaternion());
const of = (angles: Angles, key: string): number => angles[key] ?? 0;
const suffix = (side: Side): 'Left' | 'Right' => (side === 'left' ? 'Left' : 'Right');
/** A turn about Y or Z of the left side is the opposite one on the right. */
const sign = (side: Side): number => (side === 'left' ? 1 : -1);

/** Brings the arm from the T-pose to hanging. */
export const hanging = (side: Side): Quaternion => about(Z, -90 * sign(side));

/** The upper arm in the thorax's frame: raised in a plane. Its own turn about its length is left to `upperArmTwist`. */
export function raised(side: Side, elevation: number, plane: number): Quaternion {
  const axis = new Vector3(-Math.sin(plane * rad), 0, Math.cos(plane * rad) * sign(side));
  return about(axis, elevation).multiply(hanging(side));
}

/** How far shoulder blade and collarbone go along with a raised arm (scapulohumeral rhythm, Inman 1944). */
const rhythm = (elevation: number): number => Math.min(28, Math.max(0, elevation - 25) * 0.2);

export function clavicle(side: Side, angles: Angles): Quaternion {
  const name = suffix(side);
  const lift = of(angles, `scapula${name}.elevation`) + rhythm(of(angles, `shoulder${name}.elevation`));
  return chain(about(Y, -of(angles, `scapula${name}.protraction`) * sign(side)), about(Z, lift * sign(side)));
}

export const hip = (side: Side, flexion: number, abduction: number, rotation: number): Quaternion =>
  chain(about(X, -flexion), about(Z, abduction * sign(side)), about(Y, -rotation * sign(side)));

export const knee = (flexion: number): Quaternion => about(X, flexion);
export const elbow = (side: Side, flexion: number): Quaternion => about(Y, -flexion * sign(side));
export const axial = (angle: number): Quaternion => about(X, angle);
/** The upper arm's turn about its length, inwards positive. */
export const upperArmTwist = (rotation: number): Quaternion => axial(rotation);

const spine = (angles: Angles, part: string, share: number): Quaternion =>
  chain(
    about(Y, of(angles, `${part}.rotation`) * share),
    about(Z, -of(angles, `${part}.lateral`) * share),
    about(X, of(angles, `${part}.flexion`) * share),
  );

function fingers(turns: Map<JointName, Quaternion>, side: Side, angles: Angles): void {
  const name = suffix(side);
  const bend = (key: string) => about(Z, -of(angles, `fingers${name}.${key}`) * sign(side));
  const apart = { index: 1, middle: 0.15, ring: -0.7, little: -1.5 } as const;
  for (const finger of ['index', 'middle', 'ring', 'little'] as const) {
    const fan = about(Y, -of(angles, `fingers${name}.spread`) * apart[finger] * sign(side));
    turns.set(`${finger}1${name}`, chain(fan, bend('mcp')));
    turns.set(`${finger}2${name}`, bend('pip'));
    turns.set(`${finger}3${name}`, bend('dip'));
  }
  const flexion = of(angles, `thumb${name}.flexion`);
  // The thumb turns across the palm (opposition), away from it (abduction) and bends.
  turns.set(
    `thumb1${name}`,
    chain(
      about(X, of(angles, `thumb${name}.opposition`)),
      about(Y, of(angles, `thumb${name}.abduction`) * -0.6 * sign(side)),
      about(Z, -of(angles, `thumb${name}.abduction`) * 0.5 * sign(side)),
    ),
  );
  turns.set(`thumb2${name}`, about(Y, flexion * 0.8 * sign(side)));
  turns.set(`thumb3${name}`, about(Y, flexion * sign(side)));
}

/** Every joint's turn in its parent's frame, as the angles say; no contact is looked at yet. */
export function turnsOf(angles: Angles): Map<JointName, Quaternion> {
  const turns = new Map<JointName, Quaternion>();
  turns.set('lumbar', spine(angles, 'lumbar', 0.5));
  turns.set('lumbarUpper', spine(angles, 'lumbar', 0.5));
  turns.set('thorax', spine(angles, 'thorax', 0.5));
  turns.set('thoraxUpper', spine(angles, 'thorax', 0.5));
  // A glide of the head forward bends the lower neck forward and the upper one back; the neck is 13 cm long.
  const glide = Math.asin(Math.max(-0.5, Math.min(0.5, of(angles, 'neck.glide') / 13))) / rad;
  turns.set('neck', chain(about(X, glide), spine(angles, 'neck', 0.4)));
  turns.set('neckUpper', spine(angles, 'neck', 0.3));
  turns.set('head', chain(about(X, -glide), spine(angles, 'neck', 0.3), spine(angles, 'head', 1)));
  turns.set('jaw', chain(about(Y, of(angles, 'jaw.lateral')), about(X, of(angles, 'jaw.opening'))));
  for (const side of ['left', 'right'] as const) {
    const name = suffix(side);
    const at = (key: string) => of(angles, key.replace('*', name));
    turns.set(`eye${name}`, chain(about(Y, of(angles, 'eyes.left')), about(X, -of(angles, 'eyes.up'))));
    const collar = clavicle(side, angles);
    turns.set(`clavicle${name}`, collar);
    turns.set(
      `upperArm${name}`,
      collar
        .clone()
        .invert()
        .multiply(raised(side, at('shoulder*.elevation'), at('shoulder*.plane'))),
    );
    turns.set(`upperArmTwist${name}`, upperArmTwist(at('shoulder*.rotation')));
    turns.set(`forearm${name}`, elbow(side, at('elbow*.flexion')));
    turns.set(`forearmTwist${name}`, axial(at('forearm*.pronation')));
    turns.set(
      `hand${name}`,
      chain(about(Y, -at('wrist*.deviation') * sign(side)), about(Z, -at('wrist*.flexion') * sign(side))),
    );
    fingers(turns, side, angles);
    turns.set(`thigh${name}`, hip(side, at('hip*.flexion'), at('hip*.abduction'), at('hip*.rotation')));
    turns.set(`shin${name}`, knee(at('knee*.flexion')));
    turns.set(
      `foot${name}`,
      chain(about(X, -at('ankle*.dorsiflexion')), about(Z, -at('ankle*.inversion') * sign(side))),
    );
    turns.set(`toes${name}`, about(X, -at('toes*.extension')));
  }
  return turns;
}

/** What a breath, and a jaw that slides, move without turning: metres added to a joint's rest place. */
export function shiftsOf(angles: Angles): Map<JointName, Vector3> {
  return new Map<JointName, Vector3>([
    ['belly', new Vector3(0, 0, of(angles, 'breath.belly') / 100)],
    ['ribs', new Vector3(0, 0.3 * (of(angles, 'breath.ribs') / 100), of(angles, 'breath.ribs') / 100)],
    ['jaw', new Vector3(0, 0, of(angles, 'jaw.protrusion') / 1000)],
  ]);
}
