type Ten = [number, number, number, number, number, number, number, number, number, number];

/** For every vertex the sum of squared distances to the planes of its faces, as ten numbers of a symmetric matrix. */
export class Quadrics {
  private readonly values: Float64Array;
  private readonly both: Ten = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

  constructor(count: number) {
    this.values = new Float64Array(count * 10);
  }

  /** Adds the plane x·X + y·Y + z·Z + d = 0. */
  add(v: number, x: number, y: number, z: number, d: number, weight: number): void {
    const terms = [x * x, x * y, x * z, x * d, y * y, y * z, y * d, z * z, z * d, d * d];
    terms.forEach((term, k) => {
      this.values[v * 10 + k] = this.of(v, k) + term * weight;
    });
  }

  join(kept: number, gone: number): void {
    for (let k = 0; k < 10; k++) this.values[kept * 10 + k] = this.of(kept, k) + this.of(gone, k);
  }

  /** Takes up the sum of two vertices; `error` and `best` then speak of it. */
  take(a: number, b: number): void {
    for (let k = 0; k < 10; k++) this.both[k] = this.of(a, k) + this.of(b, k);
  }

  error(x: number, y: number, z: number): number {
    const [xx, xy, xz, xd, yy, yz, yd, zz, zd, dd] = this.both;
    const squares = xx * x * x + yy * y * y + zz * z * z + dd;
    return Math.max(0, squares + 2 * (xy * x * y + xz * x * z + yz * y * z + xd * x + yd * y + zd * z));
  }

  /** Where the error is least, unless the surface is too flat to say. */
  best(): [number, number, number] | null {
    const [xx, xy, xz, xd, yy, yz, yd, zz, zd] = this.both;
    const [p, q, r] = [yy * zz - yz * yz, xy * zz - yz * xz, xy * yz - yy * xz];
    const det = xx * p - xy * q + xz * r;
    if (Math.abs(det) < 1e-4 * (xx + yy + zz) ** 3) return null;
    const [a, b, c] = [yd * zz - yz * zd, yd * yz - yy * zd, xy * zd - yd * xz];
    return [
      (-xd * p + xy * a - xz * b) / det,
      (xx * -a + xd * q - xz * c) / det,
      (xx * b + xy * c - xd * r) / det,
    ];
  }

  private of(v: number, k: number): number {
    return this.values[v * 10 + k] as number;
  }
}
