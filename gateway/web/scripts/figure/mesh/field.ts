import type { Distance, Part, Vec } from './shapes';

/** The least of two distances with a fillet of about `soft` where they meet. */
export function softLeast(a: number, b: number, soft: number): number {
  const h = soft - Math.abs(a - b);
  if (h <= 0) return Math.min(a, b);
  return Math.min(a, b) - (h * h) / (4 * soft);
}

/** All parts, one after the other, as one distance. */
export function distanceTo(parts: readonly Part[]): Distance {
  return (x, y, z) => {
    let d = 1;
    for (const part of parts) {
      const one = part.distance(x, y, z);
      if (part.how === 'add') d = softLeast(d, one, part.soft);
      else if (part.how === 'cut') d = -softLeast(-d, one, part.soft);
      else d -= one;
    }
    return d;
  };
}

/** The parts that can change the surface within `radius` of a point. */
export function partsNear(parts: readonly Part[], x: number, y: number, z: number, radius: number): Part[] {
  return parts.filter((part) => {
    const [cx, cy, cz] = part.centre;
    const away = Math.sqrt((x - cx) ** 2 + (y - cy) ** 2 + (z - cz) ** 2);
    if (away > part.reach + radius) return false;
    return part.how === 'swell' || part.distance(x, y, z) < part.soft + radius * 1.5 + 0.01;
  });
}

/** The direction out of the surface, by differences over `step` metres. */
export function outward(
  distance: Distance,
  x: number,
  y: number,
  z: number,
  step: number,
): [number, number, number] {
  const gx = distance(x + step, y, z) - distance(x - step, y, z);
  const gy = distance(x, y + step, z) - distance(x, y - step, z);
  const gz = distance(x, y, z + step) - distance(x, y, z - step);
  const length = Math.sqrt(gx * gx + gy * gy + gz * gz) || 1;
  return [gx / length, gy / length, gz / length];
}

/** Several parts as one, so that they can be joined among themselves before they join the body. */
export function group(parts: readonly Part[], soft: number, how: Part['how'] = 'add'): Part {
  const solid = parts.filter((part) => part.how === 'add');
  const centre = [0, 1, 2].map(
    (c) => solid.reduce((sum, part) => sum + (part.centre[c] as number), 0) / solid.length,
  ) as unknown as Vec;
  const reach = Math.max(
    ...solid.map(
      (part) =>
        Math.hypot(...[0, 1, 2].map((c) => (part.centre[c] as number) - (centre[c] as number))) + part.reach,
    ),
  );
  return { how, soft, distance: distanceTo(parts), centre, reach: reach + soft };
}
