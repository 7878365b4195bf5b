import type { MuscleId } from '../body/muscleIds';
import type { Capsule } from '../body/muscles';
import { muscles } from '../body/muscles';
import { type Clay, mostGlowing } from './clay';

/** The capsules that show these muscles, fairly shared when there are more than can glow at once. */
export function capsulesOf(ids: readonly MuscleId[], most: number): Capsule[] {
  const rows = ids.map((id) => muscles[id].capsules);
  const longest = Math.max(0, ...rows.map((row) => row.length));
  // In pairs, so that a muscle never glows on one side alone.
  const inTurn = Array.from({ length: Math.ceil(longest / 2) }, (_, i) =>
    rows.map((row) => row.slice(2 * i, 2 * i + 2)),
  ).flat();
  const chosen: Capsule[] = [];
  for (const pair of inTurn) if (chosen.length + pair.length <= most) chosen.push(...pair);
  return chosen;
}

/** Lights these muscles and no others. `strength` 0 to 1 lets them breathe with the work. */
export function highlight(clay: Clay, ids: readonly MuscleId[], strength = 1): void {
  const capsules = capsulesOf(ids, mostGlowing);
  capsules.forEach((one, i) => {
    clay.glowFrom[i]?.set(...one.from, one.fromRadius);
    clay.glowTo[i]?.set(...one.to, one.toRadius);
  });
  clay.uniforms.glowing.value = capsules.length;
  clay.uniforms.glowStrength.value = strength;
}
