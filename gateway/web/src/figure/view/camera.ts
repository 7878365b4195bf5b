import { PerspectiveCamera, Vector3 } from 'three';
import { segments } from '../body/segments';
import { placed } from '../pose/body';
import { ballsOf } from '../pose/contacts';
import type { Camera } from '../pose/format';
import { type Motion, poseAt } from '../pose/motion';

/** The lens: degrees of the picture's height. */
export const lens = 26;
/** What is left free around the figure, as a share of the picture. */
const margin = 0.08;

/** Where the camera stands and what it looks at, in metres. */
export interface View {
  readonly from: Vector3;
  readonly at: Vector3;
}

const focused: Record<NonNullable<Camera['focus']>, RegExp> = {
  whole: /./,
  head: /^(skull|chin|neck)$/,
  neck: /^(skull|chin|neck|shoulder|chest)/,
  handRight: /^(palm|fingers)Right$|^forearmRight$/,
  footRight: /^(heel|forefoot|toes)Right$/,
  upper: /^(skull|neck|chest|ribcage|shoulder|upperArm|forearm|palm|fingers)/,
  lower: /^(pelvis|buttock|thigh|shin|heel|forefoot|toes)/,
  hips: /^(pelvis|waist|buttock|thigh)/,
};

/** What a camera has to show: a ball with its radius, in metres. */
export interface Ball {
  readonly centre: Vector3;
  readonly radius: number;
}

/** Everything that the camera is to show, over the whole motion. */
export function shown(motion: Motion, focus: Camera['focus']): Ball[] {
  const parts = segments.filter((part) => focused[focus ?? 'whole'].test(part.name));
  const looks = Math.max(8, motion.stretches.length * 4);
  return Array.from({ length: looks }, (_, look) =>
    placed(poseAt(motion, (motion.seconds * look) / looks)),
  ).flatMap((body) => parts.flatMap((part) => ballsOf(body, part)));
}

/** The direction from the figure to the camera: 0 is in front of it, 90 at its left. */
export function direction(azimuth: number, elevation: number): Vector3 {
  const a = (azimuth * Math.PI) / 180;
  const e = (elevation * Math.PI) / 180;
  return new Vector3(Math.sin(a) * Math.cos(e), Math.sin(e), Math.cos(a) * Math.cos(e));
}

/** The nearest place from which the camera sees all of the motion. `aspect` is the picture's width by its height. */
export function fitted(motion: Motion, camera: Camera, aspect: number): View {
  return fittedTo(shown(motion, camera.focus), camera, aspect);
}

/** The same for what is known to be shown, so that a finger can turn the camera without the motion being walked through again. */
export function fittedTo(
  balls: readonly Ball[],
  camera: Pick<Camera, 'azimuth' | 'elevation'>,
  aspect: number,
): View {
  const out = direction(camera.azimuth, Math.min(89.9, camera.elevation));
  const right = new Vector3(0, 1, 0).cross(out).normalize();
  const up = out.clone().cross(right);
  const vertical = Math.tan((lens * Math.PI) / 360) * (1 - margin);
  const horizontal = vertical * aspect;
  const at = new Vector3();
  // Each side of the picture is a plane through the camera: the two opposite ones say where the middle is and how far away.
  const sides = (axis: Vector3, slope: number): { middle: number; far: number } => {
    const lean = Math.hypot(1, slope);
    let most = Number.NEGATIVE_INFINITY;
    let least = Number.NEGATIVE_INFINITY;
    for (const { centre, radius } of balls) {
      const depth = centre.dot(out);
      most = Math.max(most, centre.dot(axis) + slope * depth + radius * lean);
      least = Math.max(least, -centre.dot(axis) + slope * depth + radius * lean);
    }
    return { middle: (most - least) / 2, far: (most + least) / (2 * slope) };
  };
  const across = sides(right, horizontal);
  const along = sides(up, vertical);
  const depth = Math.max(across.far, along.far);
  const from = new Vector3()
    .addScaledVector(right, across.middle)
    .addScaledVector(up, along.middle)
    .addScaledVector(out, depth);
  const middleDepth = balls.reduce((sum, ball) => sum + ball.centre.dot(out), 0) / balls.length;
  at.copy(from).addScaledVector(out, middleDepth - depth);
  return { from, at };
}

/** How far out in the picture anything comes, over the whole motion; 1 is its edge. */
export function projected(motion: Motion, camera: Camera, view: View, aspect: number): number {
  const eye = new PerspectiveCamera(lens, aspect, 0.05, 30);
  eye.position.copy(view.from);
  eye.up.set(0, 1, 0);
  eye.lookAt(view.at);
  eye.updateMatrixWorld();
  return Math.max(
    ...shown(motion, camera.focus).map(({ centre }) => {
      const seen = centre.clone().project(eye);
      return Math.max(Math.abs(seen.x), Math.abs(seen.y));
    }),
  );
}
