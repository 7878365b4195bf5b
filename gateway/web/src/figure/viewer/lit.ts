import type { MuscleId } from '../body/muscleIds';
import { muscleIds } from '../body/muscleIds';
import { muscles } from '../body/muscles';
import type { Camera, Demonstration } from '../pose/format';

/** Behind this, in metres from the middle, a muscle shows from behind and not from the front. */
const back = -0.02;

/** What a page names, as far as the figure has it. */
export function musclesNamed(names: string): MuscleId[] {
  return names.split(/\s+/).filter((name): name is MuscleId => muscleIds.some((id) => id === name));
}

/**
 * The same demonstration with these muscles lit instead of those at work, seen from where they are. Where it works one of
 * them itself its own cameras look at it already; lying down, nobody but the file knows what is uppermost.
 */
export function lit(demonstration: Demonstration, ids: readonly MuscleId[]): Demonstration {
  if (ids.length === 0) return demonstration;
  const shown = ids.some((id) => demonstration.muscles.includes(id)) || demonstration.posture !== 'upright';
  return {
    ...demonstration,
    muscles: [...ids],
    cameras: shown ? demonstration.cameras : [lookingAt(ids), ...demonstration.cameras],
  };
}

function lookingAt(ids: readonly MuscleId[]): Camera {
  const depths = ids.flatMap((id) => muscles[id].capsules).flatMap(({ from, to }) => [from[2], to[2]]);
  const depth = depths.reduce((sum, one) => sum + one, 0) / depths.length;
  return { name: 'muscle', azimuth: depth < back ? 150 : 30, elevation: 8 };
}
