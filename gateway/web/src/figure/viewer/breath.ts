import { Vector3 } from 'three';
import type { SolvedPose } from '../pose/body';
import type { Demonstration } from '../pose/format';

/** One calm breath, in seconds: 13 a minute. In is shorter than out. */
const breathSeconds = 4.6;
const inShare = 0.42;
/** How far belly and ribs come out, in metres. */
const belly = 0.011;
const ribs = 0.006;

/** True where the exercise is itself about breathing; then the file says how. */
export const breathesItself = (demonstration: Demonstration): boolean =>
  Object.values(demonstration.frames).some((frame) => frame.joints?.breath !== undefined);

/** How full the lungs are, 0 to 1. */
export function fullness(seconds: number): number {
  const s = (((seconds / breathSeconds) % 1) + 1) % 1;
  const half = s < inShare ? s / inShare : 1 - (s - inShare) / (1 - inShare);
  return half * half * (3 - 2 * half);
}

/** The same posture, breathing: a body that holds still is still alive. */
export function breathing(pose: SolvedPose, seconds: number): SolvedPose {
  const full = fullness(seconds);
  const moved = (name: 'belly' | 'ribs', up: number, out: number): [typeof name, Vector3] => [
    name,
    (pose.shifts.get(name) ?? new Vector3()).clone().add(new Vector3(0, up, out)),
  ];
  return {
    ...pose,
    shifts: new Map([
      ...pose.shifts,
      moved('belly', 0, belly * full),
      moved('ribs', 0.3 * ribs * full, ribs * full),
    ]),
  };
}
