import type { Mesh } from './contour';
import { Heap } from './heap';

export interface Wish {
  readonly triangles: number;
  /** How much an error counts at a place: 1 on the trunk, more where the eye looks. */
  readonly care: (x: number, y: number, z: number) => number;
  /** The longest edge that still bends well there, in metres. */
  readonly longest: (x: number, y: number, z: number) => number;
}

/**
 * Fewer triangles, gone first where the surface is flat (Garland and Heckbert 1997), with edges kept short enough that limbs
 * bend well. Vertices on the middle plane stay on it.
 */
export function decimate(mesh: Mesh, wish: Wish): Mesh {
  return new Decimation(mesh, wish).run();
}

class Decimation {
  private readonly p: Float64Array;
  private readonly t: Int32Array;
  private readonly around: number[][];
  private readonly quadric: Float64Array;
  private readonly stamp: Int32Array;
  private readonly border: Uint8Array;
  private readonly heap = new Heap();
  private left: number;
  private leanest = 0.3;
  private stretch = 1.3;
  private readonly best = [0, 0, 0];

  constructor(
    mesh: Mesh,
    private readonly wish: Wish,
  ) {
    this.p = Float64Array.from(mesh.positions);
    this.t = Int32Array.from(mesh.triangles);
    const count = this.p.length / 3;
    this.around = Array.from({ length: count }, () => []);
    this.quadric = new Float64Array(count * 10);
    this.stamp = new Int32Array(count);
    this.border = new Uint8Array(count);
    this.left = this.t.length / 3;
    for (let i = 0; i < count; i++) this.border[i] = this.p[i * 3] === 0 ? 1 : 0;
    for (let f = 0; f < this.left; f++) this.addFace(f);
  }

  private at(v: number, c: number): number {
    return this.p[v * 3 + c] as number;
  }

  private corner(f: number, c: number): number {
    return this.t[f * 3 + c] as number;
  }

  private addFace(f: number): void {
    const [a, b, c] = [this.corner(f, 0), this.corner(f, 1), this.corner(f, 2)];
    const n = this.normal(a, b, c);
    const size = Math.hypot(n[0], n[1], n[2]);
    for (const v of [a, b, c]) (this.around[v] as number[]).push(f);
    if (size < 1e-16) return;
    const [x, y, z] = [n[0] / size, n[1] / size, n[2] / size];
    const d = -(x * this.at(a, 0) + y * this.at(a, 1) + z * this.at(a, 2));
    const weight = (size / 6) * this.wish.care(this.at(a, 0), this.at(a, 1), this.at(a, 2));
    const terms = [x * x, x * y, x * z, x * d, y * y, y * z, y * d, z * z, z * d, d * d];
    for (const v of [a, b, c])
      for (let k = 0; k < 10; k++) this.quadric[v * 10 + k]! += (terms[k] as number) * weight;
  }

  private normal(a: number, b: number, c: number): [number, number, number] {
    const [ux, uy, uz] = [
      this.at(b, 0) - this.at(a, 0),
      this.at(b, 1) - this.at(a, 1),
      this.at(b, 2) - this.at(a, 2),
    ];
    const [vx, vy, vz] = [
      this.at(c, 0) - this.at(a, 0),
      this.at(c, 1) - this.at(a, 1),
      this.at(c, 2) - this.at(a, 2),
    ];
    return [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
  }

  run(): Mesh {
    for (let pass = 0; pass < 12 && this.left > this.wish.triangles; pass++) {
      this.pass();
      // What was refused may go now that its surroundings have changed; if not, a little less strictly.
      this.leanest *= 0.85;
      this.stretch *= 1.1;
    }
    return this.rest();
  }

  private pass(): void {
    for (let f = 0; f < this.t.length / 3; f++)
      for (let c = 0; c < 3 && this.t[f * 3] !== -1; c++) {
        const [a, b] = [this.corner(f, c), this.corner(f, (c + 1) % 3)];
        if (a < b || (this.border[a] && this.border[b])) this.offer(a, b);
      }
    for (let edge = this.heap.take(); edge && this.left > this.wish.triangles; edge = this.heap.take()) {
      const [a, b, sa, sb] = edge;
      if (this.stamp[a] !== sa || this.stamp[b] !== sb) continue;
      this.place(a, b);
      const [x, y, z] = this.best as [number, number, number];
      if (this.allowed(a, b, x, y, z)) this.collapse(a, b, x, y, z);
    }
  }

  private offer(a: number, b: number): void {
    const cost = this.place(a, b);
    if (Number.isFinite(cost)) this.heap.add(cost, a, b, this.stamp[a] as number, this.stamp[b] as number);
  }

  /** Where the two would best become one (left in `best`), and what it costs. */
  private place(a: number, b: number): number {
    const q = new Float64Array(10);
    for (let k = 0; k < 10; k++)
      q[k] = (this.quadric[a * 10 + k] as number) + (this.quadric[b * 10 + k] as number);
    const error = (x: number, y: number, z: number): number =>
      q[0]! * x * x +
      2 * q[1]! * x * y +
      2 * q[2]! * x * z +
      2 * q[3]! * x +
      q[4]! * y * y +
      2 * q[5]! * y * z +
      2 * q[6]! * y +
      q[7]! * z * z +
      2 * q[8]! * z +
      q[9]!;
    const mid = [0, 1, 2].map((c) => (this.at(a, c) + this.at(b, c)) / 2) as [number, number, number];
    const length = Math.hypot(
      this.at(a, 0) - this.at(b, 0),
      this.at(a, 1) - this.at(b, 1),
      this.at(a, 2) - this.at(b, 2),
    );
    const choices: [number, number, number][] = [];
    const [ba, bb] = [this.border[a], this.border[b]];
    if (ba !== bb) {
      const keep = ba ? a : b;
      choices.push([0, this.at(keep, 1), this.at(keep, 2)]);
    } else {
      choices.push(
        mid,
        [this.at(a, 0), this.at(a, 1), this.at(a, 2)],
        [this.at(b, 0), this.at(b, 1), this.at(b, 2)],
      );
      const solved = ba ? null : solve(q);
      if (solved && Math.hypot(solved[0] - mid[0], solved[1] - mid[1], solved[2] - mid[2]) < length)
        choices.push(solved);
    }
    let least = Number.POSITIVE_INFINITY;
    for (const [x, y, z] of choices) {
      const one = Math.max(0, error(x, y, z));
      if (one < least) {
        least = one;
        this.best[0] = x;
        this.best[1] = y;
        this.best[2] = z;
      }
    }
    const longest = this.wish.longest(mid[0], mid[1], mid[2]);
    return least + 4e-12 * (length / longest) ** 4;
  }

  private allowed(a: number, b: number, x: number, y: number, z: number): boolean {
    const [na, nb] = [this.neighbours(a), this.neighbours(b)];
    let common = 0;
    for (const v of na) if (nb.has(v)) common++;
    const shared = (this.around[a] as number[]).filter((f) =>
      (this.around[b] as number[]).includes(f),
    ).length;
    if (shared === 0 || common !== shared) return false;
    if (this.border[a] && this.border[b] && shared !== 1) return false;
    const longest = this.wish.longest(x, y, z) * this.stretch;
    for (const v of [...na, ...nb])
      if (v !== a && v !== b && Math.hypot(this.at(v, 0) - x, this.at(v, 1) - y, this.at(v, 2) - z) > longest)
        return false;
    return this.keepsFaces(a, b, x, y, z) && this.keepsFaces(b, a, x, y, z);
  }

  private keepsFaces(v: number, other: number, x: number, y: number, z: number): boolean {
    for (const f of this.around[v] as number[]) {
      const i = [0, 1, 2].find((c) => this.corner(f, c) === v) as number;
      const [q, r] = [this.corner(f, (i + 1) % 3), this.corner(f, (i + 2) % 3)];
      if (q === other || r === other) continue;
      const before = this.normal(v, q, r);
      const [ux, uy, uz] = [this.at(q, 0) - x, this.at(q, 1) - y, this.at(q, 2) - z];
      const [wx, wy, wz] = [this.at(r, 0) - x, this.at(r, 1) - y, this.at(r, 2) - z];
      const after = [uy * wz - uz * wy, uz * wx - ux * wz, ux * wy - uy * wx] as const;
      const size = Math.hypot(after[0], after[1], after[2]);
      const dot = before[0] * after[0] + before[1] * after[1] + before[2] * after[2];
      if (dot < 0.5 * size * Math.hypot(before[0], before[1], before[2])) return false;
      const edges =
        ux * ux +
        uy * uy +
        uz * uz +
        wx * wx +
        wy * wy +
        wz * wz +
        (ux - wx) ** 2 +
        (uy - wy) ** 2 +
        (uz - wz) ** 2;
      // Twice the area against the edges: 1 for an equilateral triangle, 0 for a sliver.
      if ((size * 3.4641) / edges < this.leanest) return false;
    }
    return true;
  }

  private neighbours(v: number): Set<number> {
    const found = new Set<number>();
    for (const f of this.around[v] as number[]) for (let c = 0; c < 3; c++) found.add(this.corner(f, c));
    found.delete(v);
    return found;
  }

  private collapse(a: number, b: number, x: number, y: number, z: number): void {
    this.p.set([x, y, z], a * 3);
    if (this.border[b]) this.border[a] = 1;
    for (let k = 0; k < 10; k++) this.quadric[a * 10 + k]! += this.quadric[b * 10 + k] as number;
    for (const f of this.around[b] as number[]) {
      const i = f * 3 + ([0, 1, 2].find((c) => this.corner(f, c) === b) as number);
      this.t[i] = a;
      if ([0, 1, 2].filter((c) => this.corner(f, c) === a).length > 1) this.drop(f);
      else (this.around[a] as number[]).push(f);
    }
    this.around[b] = [];
    this.stamp[b]!++;
    this.stamp[a]!++;
    for (const v of this.neighbours(a)) this.offer(a, v);
  }

  private drop(f: number): void {
    for (let c = 0; c < 3; c++) {
      const v = this.corner(f, c);
      this.around[v] = (this.around[v] as number[]).filter((one) => one !== f);
    }
    this.t[f * 3] = -1;
    this.left--;
  }

  private rest(): Mesh {
    const place = new Map<number, number>();
    const positions: number[] = [];
    const triangles: number[] = [];
    for (let f = 0; f < this.t.length / 3; f++) {
      if (this.t[f * 3] === -1) continue;
      for (let c = 0; c < 3; c++) {
        const v = this.corner(f, c);
        if (!place.has(v)) {
          place.set(v, positions.length / 3);
          positions.push(this.at(v, 0), this.at(v, 1), this.at(v, 2));
        }
        triangles.push(place.get(v) as number);
      }
    }
    return { positions: Float64Array.from(positions), triangles: Uint32Array.from(triangles) };
  }
}

function solve(q: Float64Array): [number, number, number] | null {
  const [a, b, c, d, e, f, g, h, i] = q as unknown as number[] as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const det = a * (e * h - f * f) - b * (b * h - f * c) + c * (b * f - e * c);
  const scale = a + e + h;
  if (Math.abs(det) < 1e-4 * scale ** 3) return null;
  const [x, y, z] = [-d, -g, -i];
  return [
    (x * (e * h - f * f) - b * (y * h - f * z) + c * (y * f - e * z)) / det,
    (a * (y * h - z * f) - x * (b * h - f * c) + c * (b * z - y * c)) / det,
    (a * (e * z - f * y) - b * (b * z - c * y) + x * (b * f - e * c)) / det,
  ];
}
