import { Vector3 } from 'three';
import type { MuscleId } from '../../../src/figure/body/muscleIds';
import type { SolvedPose } from '../../../src/figure/pose/body';
import type { Prop } from '../../../src/figure/pose/format';
import { direction, type View } from '../../../src/figure/view/camera';

/** One picture wanted: the posture, where it is seen from, its size in pixels. */
export interface Picture {
  readonly pose: SolvedPose;
  readonly view: View;
  readonly width: number;
  readonly height: number;
  readonly muscles?: readonly MuscleId[];
  readonly props?: readonly Prop[];
  /** World places that the arrow goes through. */
  readonly arrow?: readonly Vector3[];
  /** Device pixels for each of those; 1 unless said otherwise. */
  readonly ratio?: number;
}

/** Several pictures of one size side by side, row by row, in one file. */
export interface Sheet {
  readonly pictures: readonly Picture[];
  readonly columns: number;
  /** Written into the corners of the pictures. */
  readonly labels?: readonly string[];
  /** The quality of a WebP, 0 to 1; a PNG unless said. */
  readonly webp?: number;
}

export interface SheetJson {
  pictures: PictureJson[];
  columns: number;
  labels: readonly string[];
  webp?: number;
}

export const sheetJson = ({ pictures, columns, labels, webp }: Sheet): SheetJson => ({
  pictures: pictures.map(jsonOf),
  columns,
  labels: labels ?? [],
  webp,
});

export interface PictureJson {
  root: { position: [number, number, number]; quaternion: [number, number, number, number] };
  turns: [string, [number, number, number, number]][];
  shifts: [string, [number, number, number]][];
  from: [number, number, number];
  at: [number, number, number];
  width: number;
  height: number;
  ratio?: number;
  muscles: readonly MuscleId[];
  props: readonly Prop[];
  arrow: [number, number, number][];
}

function jsonOf({ pose, view, width, height, ratio, muscles, props, arrow }: Picture): PictureJson {
  return {
    root: { position: pose.root.position.toArray(), quaternion: pose.root.quaternion.toArray() },
    turns: [...pose.turns].map(([name, turn]) => [name, turn.toArray()]),
    shifts: [...pose.shifts].map(([name, shift]) => [name, shift.toArray()]),
    from: view.from.toArray(),
    at: view.at.toArray(),
    width,
    height,
    ratio,
    muscles: muscles ?? [],
    props: props ?? [],
    arrow: (arrow ?? []).map((place) => place.toArray()),
  };
}

/** Seen from a direction (0° is the figure's front, 90° its left) at a distance from what is looked at, in metres. */
export function from(
  azimuth: number,
  elevation: number,
  at: [number, number, number],
  distance: number,
): View {
  const target = new Vector3(...at);
  return { from: target.clone().addScaledVector(direction(azimuth, elevation), distance), at: target };
}
