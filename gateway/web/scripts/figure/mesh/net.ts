import type { Mesh } from './contour';

export type Point = [number, number, number];

/** A mesh whose edges can be drawn together, one after the other. */
export class Net {
  readonly count: number;
  /** Triangles that are left. */
  left: number;
  private readonly p: Float64Array;
  private readonly t: Int32Array;
  private readonly around: number[][];
  private readonly middle: Uint8Array;

  constructor(mesh: Mesh) {
    this.p = Float64Array.from(mesh.positions);
    this.t = Int32Array.from(mesh.triangles);
    this.count = this.p.length / 3;
    this.left = this.t.length / 3;
    this.around = Array.from({ length: this.count }, () => []);
    this.middle = Uint8Array.from({ length: this.count }, (_, i) => (this.p[i * 3] === 0 ? 1 : 0));
    for (let f = 0; f < this.left; f++) for (const v of this.corners(f)) this.facesOf(v).push(f);
  }

  at(v: number): Point {
    return [this.p[v * 3] as number, this.p[v * 3 + 1] as number, this.p[v * 3 + 2] as number];
  }

  /** On the plane where the mirrored half joins. */
  onMiddle(v: number): boolean {
    return this.middle[v] === 1;
  }

  *faces(): Generator<number> {
    for (let f = 0; f < this.t.length / 3; f++) if (this.t[f * 3] !== -1) yield f;
  }

  corners(f: number): Point {
    return [this.t[f * 3] as number, this.t[f * 3 + 1] as number, this.t[f * 3 + 2] as number];
  }

  facesOf(v: number): number[] {
    return this.around[v] as number[];
  }

  neighbours(v: number): Set<number> {
    const found = new Set<number>();
    for (const f of this.facesOf(v)) for (const one of this.corners(f)) found.add(one);
    found.delete(v);
    return found;
  }

  /** Draws b into a, which moves to the place given. */
  join(a: number, b: number, place: Point): void {
    this.p.set(place, a * 3);
    if (this.middle[b]) this.middle[a] = 1;
    for (const f of this.facesOf(b)) {
      if (this.corners(f).includes(a)) this.drop(f, b);
      else {
        this.t[f * 3 + this.corners(f).indexOf(b)] = a;
        this.facesOf(a).push(f);
      }
    }
    this.around[b] = [];
  }

  private drop(f: number, gone: number): void {
    for (const v of this.corners(f))
      if (v !== gone) this.around[v] = this.facesOf(v).filter((one) => one !== f);
    this.t[f * 3] = -1;
    this.left--;
  }

  /** What is left, numbered anew. */
  mesh(): Mesh {
    const place = new Map<number, number>();
    const positions: number[] = [];
    const triangles: number[] = [];
    for (const f of this.faces())
      for (const v of this.corners(f)) {
        if (!place.has(v)) {
          place.set(v, positions.length / 3);
          positions.push(...this.at(v));
        }
        triangles.push(place.get(v) as number);
      }
    return { positions: Float64Array.from(positions), triangles: Uint32Array.from(triangles) };
  }
}

/** Across the triangle, twice its area long. */
export function normalOf([ax, ay, az]: Point, [bx, by, bz]: Point, [cx, cy, cz]: Point): Point {
  const [ux, uy, uz, vx, vy, vz] = [bx - ax, by - ay, bz - az, cx - ax, cy - ay, cz - az];
  return [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
}

export const dot = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

export const away = (a: Point, b: Point): number =>
  Math.sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2);
