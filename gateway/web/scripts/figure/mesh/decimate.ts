import type { Mesh } from './contour';
import { Heap } from './heap';
import { away, dot, Net, normalOf, type Point } from './net';
import { Quadrics } from './quadric';

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

/** What an edge of the longest length costs, against square metres of area times square metres of error. */
const lengthCost = 4e-12;

class Decimation {
  private readonly net: Net;
  private readonly quadrics: Quadrics;
  private readonly stamp: Int32Array;
  private readonly heap = new Heap();
  /** The leanest triangle allowed (1 is equilateral, 0 a sliver) and how far beyond the longest edge. */
  private leanest = 0.3;
  private stretch = 1.3;

  constructor(
    mesh: Mesh,
    private readonly wish: Wish,
  ) {
    this.net = new Net(mesh);
    this.quadrics = new Quadrics(this.net.count);
    this.stamp = new Int32Array(this.net.count);
    for (const f of this.net.faces()) this.addPlane(this.net.corners(f));
  }

  run(): Mesh {
    for (let pass = 0; pass < 12 && this.net.left > this.wish.triangles; pass++) {
      this.pass();
      // What was refused may go now that its surroundings have changed; if not, a little less strictly.
      this.leanest *= 0.85;
      this.stretch *= 1.1;
    }
    return this.net.mesh();
  }

  private addPlane(corners: Point): void {
    const [a, b, c] = corners.map((v) => this.net.at(v)) as [Point, Point, Point];
    const normal = normalOf(a, b, c);
    const size = Math.sqrt(dot(normal, normal));
    if (size < 1e-16) return;
    const [x, y, z] = [normal[0] / size, normal[1] / size, normal[2] / size];
    const weight = (size / 6) * this.wish.care(...a);
    for (const v of corners) this.quadrics.add(v, x, y, z, -dot([x, y, z], a), weight);
  }

  private pass(): void {
    const { net, heap, stamp } = this;
    for (const f of net.faces()) {
      const corners = net.corners(f);
      corners.forEach((a, k) => {
        const b = corners[(k + 1) % 3] as number;
        if (a < b || (net.onMiddle(a) && net.onMiddle(b))) this.offer(a, b);
      });
    }
    for (let edge = heap.take(); edge && net.left > this.wish.triangles; edge = heap.take()) {
      const [a, b, sa, sb] = edge;
      if (stamp[a] !== sa || stamp[b] !== sb) continue;
      const { place } = this.joined(a, b);
      if (!this.allowed(a, b, place)) continue;
      net.join(a, b, place);
      this.quadrics.join(a, b);
      stamp[a] = sa + 1;
      stamp[b] = sb + 1;
      for (const v of net.neighbours(a)) this.offer(a, v);
    }
  }

  private offer(a: number, b: number): void {
    this.heap.add(this.joined(a, b).cost, a, b, this.stamp[a] as number, this.stamp[b] as number);
  }

  /** Where the two would best become one, and what it costs. */
  private joined(a: number, b: number): { place: Point; cost: number } {
    const { net, quadrics } = this;
    const [p, q] = [net.at(a), net.at(b)];
    const middle: Point = [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2, (p[2] + q[2]) / 2];
    const length = away(p, q);
    quadrics.take(a, b);
    const choices: Point[] = [];
    if (net.onMiddle(a) !== net.onMiddle(b)) choices.push(net.onMiddle(a) ? p : q);
    else {
      choices.push(middle, p, q);
      const best = net.onMiddle(a) ? null : quadrics.best();
      if (best && away(best, middle) < length) choices.push(best);
    }
    let place = choices[0] as Point;
    let least = quadrics.error(...place);
    for (const one of choices.slice(1)) {
      const error = quadrics.error(...one);
      if (error < least) [place, least] = [one, error];
    }
    return { place, cost: least + lengthCost * (length / this.wish.longest(...middle)) ** 4 };
  }

  private allowed(a: number, b: number, place: Point): boolean {
    const { net } = this;
    const [na, nb] = [net.neighbours(a), net.neighbours(b)];
    const common = [...na].filter((v) => nb.has(v)).length;
    const shared = net.facesOf(a).filter((f) => net.corners(f).includes(b)).length;
    // Anything else would leave a hole or an edge with three faces.
    if (shared === 0 || common !== shared) return false;
    if (net.onMiddle(a) && net.onMiddle(b) && shared !== 1) return false;
    const longest = this.wish.longest(...place) * this.stretch;
    for (const v of [...na, ...nb]) if (v !== a && v !== b && away(net.at(v), place) > longest) return false;
    return this.keepsFaces(a, b, place) && this.keepsFaces(b, a, place);
  }

  private keepsFaces(v: number, other: number, place: Point): boolean {
    const { net } = this;
    for (const f of net.facesOf(v)) {
      const corners = net.corners(f);
      if (corners.includes(other)) continue;
      const was = corners.map((one) => net.at(one)) as [Point, Point, Point];
      const is = corners.map((one) => (one === v ? place : net.at(one))) as [Point, Point, Point];
      const [before, after] = [normalOf(...was), normalOf(...is)];
      const size = Math.sqrt(dot(after, after));
      if (dot(before, after) < 0.5 * size * Math.sqrt(dot(before, before))) return false;
      const edges = away(is[0], is[1]) ** 2 + away(is[1], is[2]) ** 2 + away(is[2], is[0]) ** 2;
      if ((size * 3.4641) / edges < this.leanest) return false;
    }
    return true;
  }
}
