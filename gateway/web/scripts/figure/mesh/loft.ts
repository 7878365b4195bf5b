import type { Distance, Part } from './shapes';

/**
 * A limb or the trunk, drawn through its cross-sections: at each station along the axis, how far the skin is from the centre
 * on each of four sides, and how square the outline is (2 is an ellipse). Between stations everything runs smoothly.
 */
export interface Station {
  /** Along the axis: x for an arm, y for the trunk and the legs. */
  readonly at: number;
  /** The centre across the axis: for y-lofts x and z, for x-lofts z and y. */
  readonly centre: readonly [number, number];
  /** Towards plus and minus the first direction, then plus and minus the second. */
  readonly out: readonly [number, number, number, number];
  readonly square?: number;
}

const columns = 7;

function tableOf(stations: readonly Station[]): { at: number[]; value: number[][]; slope: number[][] } {
  const sorted = [...stations].sort((a, b) => a.at - b.at);
  const at = sorted.map((one) => one.at);
  const value = sorted.map((one) => [...one.centre, ...one.out, one.square ?? 2]);
  const slope = value.map((row, i) =>
    row.map((_, c) => {
      const before = Math.max(0, i - 1);
      const after = Math.min(at.length - 1, i + 1);
      return ((value[after]?.[c] ?? 0) - (value[before]?.[c] ?? 0)) / ((at[after] ?? 0) - (at[before] ?? 0));
    }),
  );
  return { at, value, slope };
}

export function loft(axis: 'x' | 'y', stations: readonly Station[], soft: number): Part {
  const { at, value, slope } = tableOf(stations);
  const first = at[0] as number;
  const last = at[at.length - 1] as number;
  const row = new Float64Array(columns);
  const readRow = (t: number): void => {
    let i = 0;
    while (i < at.length - 2 && (at[i + 1] as number) < t) i++;
    const length = (at[i + 1] as number) - (at[i] as number);
    const s = (t - (at[i] as number)) / length;
    const [s2, s3] = [s * s, s * s * s];
    const [h0, h1, h2, h3] = [2 * s3 - 3 * s2 + 1, s3 - 2 * s2 + s, -2 * s3 + 3 * s2, s3 - s2];
    const [v0, v1, m0, m1] = [value[i], value[i + 1], slope[i], slope[i + 1]] as number[][];
    for (let c = 0; c < columns; c++)
      row[c] =
        h0 * (v0?.[c] as number) +
        h1 * length * (m0?.[c] as number) +
        h2 * (v1?.[c] as number) +
        h3 * length * (m1?.[c] as number);
  };
  const distance: Distance = (x, y, z) => {
    const t = axis === 'x' ? x : y;
    const held = Math.min(last, Math.max(first, t));
    readRow(held);
    const across = outlineDistance(axis === 'x' ? z : x, axis === 'x' ? y : z, row);
    const beyond = Math.abs(t - held);
    if (beyond === 0) return across;
    return across > 0 ? Math.sqrt(across * across + beyond * beyond) : beyond;
  };
  const widest = Math.max(
    ...stations.map((one) => Math.max(...one.out) + Math.abs(one.centre[0]) + Math.abs(one.centre[1])),
  );
  return { how: 'add', soft, distance, centre: [0, 0, 0], reach: 10 + widest };
}

function outlineDistance(u: number, v: number, row: Float64Array): number {
  const du = u - (row[0] as number);
  const dv = v - (row[1] as number);
  const a = (du > 0 ? row[2] : row[3]) as number;
  const b = (dv > 0 ? row[4] : row[5]) as number;
  const n = row[6] as number;
  const pu = Math.abs(du) / a;
  const pv = Math.abs(dv) / b;
  const g = n === 2 ? Math.sqrt(pu * pu + pv * pv) : (pu ** n + pv ** n) ** (1 / n);
  if (g < 0.05) return -Math.min(a, b) * (1 - g);
  const gu = (pu / g) ** (n - 1) / a;
  const gv = (pv / g) ** (n - 1) / b;
  return (g - 1) / Math.sqrt(gu * gu + gv * gv);
}
