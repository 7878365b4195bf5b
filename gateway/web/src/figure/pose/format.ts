import { z } from 'zod';
import { muscleIds } from '../body/muscleIds';
import { points } from '../body/points';
import { midline, paired } from './angles';

/**
 * A demonstration as it stands in its file: how one exercise is done, in a clinician's words. Degrees, seconds and metres.
 * The JSON Schema beside the files is made from this.
 */
const degreesOf = (movements: Record<string, { range: readonly [number, number] }>) =>
  z.strictObject(Object.fromEntries(Object.keys(movements).map((key) => [key, z.number().optional()])));

const joints = z.strictObject({
  ...Object.fromEntries(
    Object.entries(midline).map(([name, movements]) => [name, degreesOf(movements).optional()]),
  ),
  ...Object.fromEntries(
    Object.entries(paired).flatMap(([name, movements]) =>
      [name, `${name}Left`, `${name}Right`].map((key) => [key, degreesOf(movements).optional()]),
    ),
  ),
});

const point = z.enum([...points.keys()] as [string, ...string[]]);
const place = z.tuple([z.number(), z.number(), z.number()]);
const flat = z.tuple([z.number(), z.number()]);

/** A prop's `name` lets contacts lie on it. `at` is its middle on the floor (x, z). `facing` in degrees, 0 as the figure faces. */
const prop = z.strictObject({
  kind: z.enum([
    'mat',
    'chair',
    'stool',
    'bed',
    'bench',
    'table',
    'wall',
    'doorway',
    'step',
    'roller',
    'ball',
    'pillow',
    'towel',
    'band',
    'strap',
    'dumbbell',
    'stick',
    'hammer',
    'twist-bar',
    'rail',
    'bike',
    'water',
    'ring',
    'cloth',
    'weight',
    'mirror',
  ]),
  name: z.string().optional(),
  at: z.union([flat, place]).optional(),
  facing: z.number().optional(),
  /** Half of what is across: a ball's or a roller's, in metres. */
  radius: z.number().positive().max(0.4).optional(),
  length: z.number().positive().max(3).optional(),
  height: z.number().positive().max(2).optional(),
  /** What is held: between or around these points of the body. A line goes through all of them in order. */
  between: z
    .array(z.union([point, place]))
    .min(1)
    .max(8)
    .optional(),
});

const surface = z.string().describe("'floor', or the name or kind of a prop with a face to lie on");

const contact = z.union([
  z.strictObject({
    /** Parts that lie on something: the lowest of them touches it. */
    rest: z.array(z.string()).min(1).max(8),
    on: surface.default('floor'),
  }),
  z.strictObject({
    /** A point that stays where it is put. */
    pin: point,
    on: surface.default('floor'),
    at: z.union([flat, place]).optional(),
    /** Lay the sole or the palm flat; true unless said otherwise. */
    flat: z.boolean().optional(),
    /** Degrees that the toes or the fingers turn outwards when flat. */
    out: z.number().optional(),
  }),
  z.strictObject({
    /** A hand or a foot on the body. */
    touch: point,
    to: point,
    /** Metres between the two. */
    gap: z.number().min(-0.03).max(0.4).optional(),
    /** Let the palm face what it touches; true unless said otherwise. */
    flat: z.boolean().optional(),
  }),
]);

const root = z.strictObject({
  pitch: z.number().optional().describe('degrees, leaning forwards is positive'),
  roll: z.number().optional().describe('degrees, leaning to the left is positive'),
  yaw: z.number().optional().describe('degrees, turned to the left is positive'),
  x: z.number().optional(),
  y: z.number().optional(),
  z: z.number().optional(),
});

const frame = z.strictObject({
  from: z.string().optional().describe('another frame that this one starts from'),
  root: root.optional(),
  joints: joints.optional(),
  contacts: z.array(contact).optional().describe("instead of the demonstration's"),
});

const step = z.union([
  z.strictObject({
    to: z.string(),
    seconds: z.number().min(0.2).max(20),
    phase: z.enum(['lift', 'lower', 'move']).optional(),
  }),
  z.strictObject({ hold: z.number().min(0.2).max(60), phase: z.enum(['hold', 'rest']).optional() }),
]);

const camera = z.strictObject({
  name: z.string(),
  /** Degrees around the figure: 0 from its front, 90 from its left, -90 from its right. */
  azimuth: z.number(),
  elevation: z.number().min(-30).max(90),
  /** What is looked at; the whole figure unless said otherwise. */
  focus: z.enum(['whole', 'head', 'neck', 'handRight', 'footRight', 'upper', 'lower', 'hips']).optional(),
});

export const demonstration = z.strictObject({
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** 'right' is done with one side at a time, is written for the right one and mirrored for the left. */
  side: z.enum(['both', 'right']),
  posture: z.enum(['upright', 'supine', 'prone', 'lying-on-left', 'lying-on-right', 'all-fours']),
  props: z.array(prop).optional(),
  contacts: z.array(contact),
  frames: z.record(z.string(), frame),
  motion: z.strictObject({
    start: z.string(),
    steps: z.array(step).min(1).max(24),
  }),
  cameras: z.array(camera).min(2).max(4),
  muscles: z.array(z.enum(muscleIds)).min(1).max(6),
  arrow: z
    .strictObject({ of: point, from: z.string(), to: z.string() })
    .optional()
    .describe('the path that this point takes between two frames'),
  /** Why the body's weight need not be over its support: something holds it, or it is moving. */
  held: z.string().optional(),
  /** Pairs of parts that press on each other in this exercise, such as [thighRight, waist]. */
  pressed: z.array(z.tuple([z.string(), z.string()])).optional(),
});

export type Demonstration = z.infer<typeof demonstration>;
export type Frame = z.infer<typeof frame>;
export type Contact = z.infer<typeof contact>;
export type Prop = z.infer<typeof prop>;
export type Camera = z.infer<typeof camera>;
export type Step = z.infer<typeof step>;
