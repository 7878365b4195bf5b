/**
 * Shapes as fields: negative inside, positive outside, about metres near the surface. A body part is a shape with the way it
 * joins what is there already: added softly, cut out softly, or a swelling that pushes the surface out (or in) a little.
 */
export type Vec = readonly [number, number, number];
export type Distance = (x: number, y: number, z: number) => number;

export interface Part {
  readonly how: 'add' | 'cut' | 'swell';
  /** How softly it joins, in metres; for a swelling, how far it pushes. */
  readonly soft: number;
  readonly distance: Distance;
  /** A ball that everything it changes lies within. */
  readonly centre: Vec;
  readonly reach: number;
}

const hypot = (x: number, y: number, z: number): number => Math.sqrt(x * x + y * y + z * z);

/** Two balls and all between them (after Quilez's round cone). */
function coneDistance(a: Vec, b: Vec, ra: number, rb: number): Distance {
  const [bx, by, bz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
  const l2 = bx * bx + by * by + bz * bz;
  const rr = ra - rb;
  const a2 = l2 - rr * rr;
  const il2 = 1 / l2;
  return (x, y, z) => {
    const [px, py, pz] = [x - a[0], y - a[1], z - a[2]];
    const along = px * bx + py * by + pz * bz;
    const beyond = along - l2;
    const [qx, qy, qz] = [px * l2 - bx * along, py * l2 - by * along, pz * l2 - bz * along];
    const x2 = qx * qx + qy * qy + qz * qz;
    const y2 = along * along * l2;
    const z2 = beyond * beyond * l2;
    const k = Math.sign(rr) * rr * rr * x2;
    if (Math.sign(beyond) * a2 * z2 > k) return Math.sqrt(x2 + z2) * il2 - rb;
    if (Math.sign(along) * a2 * y2 < k) return Math.sqrt(x2 + y2) * il2 - ra;
    return (Math.sqrt(x2 * a2 * il2) + along * rr) * il2 - ra;
  };
}

const middle = (a: Vec, b: Vec): Vec => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2];

export function cone(a: Vec, b: Vec, ra: number, rb: number, soft: number, how: Part['how'] = 'add'): Part {
  const reach = hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) / 2 + Math.max(ra, rb) + soft;
  return { how, soft, distance: coneDistance(a, b, ra, rb), centre: middle(a, b), reach };
}

/** Turns about x, then y, then z, in degrees: the rows of the matrix that brings the world into the shape's own axes. */
export function turned(degrees: Vec): (x: number, y: number, z: number) => Vec {
  const [ax, ay, az] = degrees.map((one) => (one * Math.PI) / 180) as unknown as Vec;
  const [cx, sx, cy, sy, cz, sz] = [
    Math.cos(ax),
    Math.sin(ax),
    Math.cos(ay),
    Math.sin(ay),
    Math.cos(az),
    Math.sin(az),
  ];
  const m = [
    [cy * cz, cz * sx * sy - cx * sz, sx * sz + cx * cz * sy],
    [cy * sz, cx * cz + sx * sy * sz, cx * sy * sz - cz * sx],
    [-sy, cy * sx, cx * cy],
  ] as const;
  return (x, y, z) => [
    m[0][0] * x + m[1][0] * y + m[2][0] * z,
    m[0][1] * x + m[1][1] * y + m[2][1] * z,
    m[0][2] * x + m[1][2] * y + m[2][2] * z,
  ];
}

export function ellipsoid(
  at: Vec,
  radii: Vec,
  soft: number,
  how: Part['how'] = 'add',
  degrees: Vec = [0, 0, 0],
): Part {
  const into = turned(degrees);
  const [rx, ry, rz] = radii;
  const least = Math.min(rx, ry, rz);
  const distance: Distance = (x, y, z) => {
    const [u, v, w] = into(x - at[0], y - at[1], z - at[2]);
    const k0 = hypot(u / rx, v / ry, w / rz);
    const k1 = hypot(u / (rx * rx), v / (ry * ry), w / (rz * rz));
    return k1 < 1e-6 ? -least : (k0 * (k0 - 1)) / k1;
  };
  return { how, soft, distance, centre: at, reach: Math.max(rx, ry, rz) + soft };
}

/** Pushes the surface out by `push` metres at its middle (in, where negative), dying away like a bell over its radii. */
export function swell(at: Vec, radii: Vec, push: number, degrees: Vec = [0, 0, 0]): Part {
  const into = turned(degrees);
  const distance: Distance = (x, y, z) => {
    const [u, v, w] = into(x - at[0], y - at[1], z - at[2]);
    const q = (u / radii[0]) ** 2 + (v / radii[1]) ** 2 + (w / radii[2]) ** 2;
    return q > 6 ? 0 : push * Math.exp(-q) * (1 - q / 6);
  };
  return { how: 'swell', soft: push, distance, centre: at, reach: Math.max(...radii) * 2.45 };
}

/** The same part on the other side of the body. */
export function mirror(part: Part): Part {
  const { distance, centre } = part;
  return { ...part, distance: (x, y, z) => distance(-x, y, z), centre: [-centre[0], centre[1], centre[2]] };
}
