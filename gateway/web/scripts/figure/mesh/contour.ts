import type { Lattice } from './octree';
import { type Cell, Octree } from './octree';
import type { Part } from './shapes';

export interface Mesh {
  /** x, y, z of every vertex. */
  readonly positions: Float64Array;
  readonly triangles: Uint32Array;
}

/**
 * Dual contouring of the half body: a vertex in every cube that the surface passes, a face across every cube edge that it
 * crosses. (Ju, Losasso, Schaefer, Warren 2002; with the mean of the crossings in place of the quadric's minimum, because a
 * body has no sharp edges.) Vertices beside the middle plane are put on it, where the mirrored half joins.
 */
export function contour(parts: readonly Part[], lattice: Lattice): Mesh {
  const tree = new Octree(parts, lattice);
  const surface = new Surface(tree);
  surface.insideOf(tree.grow());
  return surface.mesh();
}

const bit = (axis: number): number => 1 << axis;

class Surface {
  private readonly cells: Cell[] = [];
  private readonly sums: number[] = [];
  private readonly triangles: number[] = [];

  constructor(private readonly tree: Octree) {}

  insideOf(cell: Cell | null): void {
    const children = cell?.children;
    if (!children) return;
    for (const child of children) this.insideOf(child);
    for (let axis = 0; axis < 3; axis++)
      for (let i = 0; i < 8; i++)
        if ((i & bit(axis)) === 0)
          this.acrossFace(children[i] as Cell | null, children[i | bit(axis)] as Cell | null, axis);
    for (let axis = 0; axis < 3; axis++) {
      const [u, v] = [(axis + 1) % 3, (axis + 2) % 3];
      for (let side = 0; side < 2; side++) {
        const at = (a: number, b: number): Cell | null =>
          children[side * bit(axis) + a * bit(u) + b * bit(v)] as Cell | null;
        this.aroundEdge(at(0, 0), at(1, 0), at(0, 1), at(1, 1), axis);
      }
    }
  }

  private acrossFace(low: Cell | null, high: Cell | null, axis: number): void {
    if (!low || !high || (!low.children && !high.children)) return;
    const [u, v] = [(axis + 1) % 3, (axis + 2) % 3];
    const lowAt = (a: number, b: number): Cell | null =>
      low.children ? (low.children[bit(axis) + a * bit(u) + b * bit(v)] as Cell | null) : low;
    const highAt = (a: number, b: number): Cell | null =>
      high.children ? (high.children[a * bit(u) + b * bit(v)] as Cell | null) : high;
    for (let a = 0; a < 2; a++) for (let b = 0; b < 2; b++) this.acrossFace(lowAt(a, b), highAt(a, b), axis);
    for (let side = 0; side < 2; side++) {
      // Edges along v, then along u; in each the order of the four cells follows the edge's own two other axes.
      this.aroundEdge(lowAt(0, side), highAt(0, side), lowAt(1, side), highAt(1, side), v);
      this.aroundEdge(lowAt(side, 0), lowAt(side, 1), highAt(side, 0), highAt(side, 1), u);
    }
  }

  /** Four cells around an edge along `axis`: low-low, high-low, low-high, high-high over the next two axes. */
  private aroundEdge(
    c00: Cell | null,
    c10: Cell | null,
    c01: Cell | null,
    c11: Cell | null,
    axis: number,
  ): void {
    if (!c00 || !c10 || !c01 || !c11) return;
    const [u, v] = [(axis + 1) % 3, (axis + 2) % 3];
    if (!c00.children && !c10.children && !c01.children && !c11.children) {
      this.face(c00, c10, c01, c11, axis);
      return;
    }
    const at = (cell: Cell, side: number, a: number, b: number): Cell | null =>
      cell.children ? (cell.children[side * bit(axis) + a * bit(u) + b * bit(v)] as Cell | null) : cell;
    for (let side = 0; side < 2; side++)
      this.aroundEdge(
        at(c00, side, 1, 1),
        at(c10, side, 0, 1),
        at(c01, side, 1, 0),
        at(c11, side, 0, 0),
        axis,
      );
  }

  private face(c00: Cell, c10: Cell, c01: Cell, c11: Cell, axis: number): void {
    const smallest = [c00, c10, c01, c11].reduce((a, b) => (b.size < a.size ? b : a));
    const [u, v] = [(axis + 1) % 3, (axis + 2) % 3];
    const from = [smallest.x, smallest.y, smallest.z];
    if (smallest === c00 || smallest === c01) from[u] = (from[u] as number) + smallest.size;
    if (smallest === c00 || smallest === c10) from[v] = (from[v] as number) + smallest.size;
    const to = [...from];
    to[axis] = (to[axis] as number) + smallest.size;
    const a = this.tree.value(from[0] as number, from[1] as number, from[2] as number);
    const b = this.tree.value(to[0] as number, to[1] as number, to[2] as number);
    if (a < 0 === b < 0) return;
    const point = [...from];
    point[axis] = (from[axis] as number) + (smallest.size * a) / (a - b);
    const [p, q, r, s] = [c00, c10, c11, c01].map((cell) => this.vertexOf(cell, point)) as [
      number,
      number,
      number,
      number,
    ];
    if (a < 0) this.push(p, q, r, s);
    else this.push(s, r, q, p);
  }

  private push(p: number, q: number, r: number, s: number): void {
    for (const [a, b, c] of [
      [p, q, r],
      [p, r, s],
    ] as const)
      if (a !== b && b !== c && a !== c) this.triangles.push(a, b, c);
  }

  private vertexOf(cell: Cell, point: number[]): number {
    if (cell.vertex < 0) {
      cell.vertex = this.cells.length;
      this.cells.push(cell);
      this.sums.push(0, 0, 0, 0);
    }
    [...point, 1].forEach((value, c) => {
      const i = cell.vertex * 4 + c;
      this.sums[i] = (this.sums[i] as number) + value;
    });
    return cell.vertex;
  }

  mesh(): Mesh {
    const { step, origin } = this.tree.lattice;
    const positions = new Float64Array(this.cells.length * 3);
    this.cells.forEach((cell, i) => {
      const count = this.sums[i * 4 + 3] as number;
      for (let c = 0; c < 3; c++)
        positions[i * 3 + c] = ((this.sums[i * 4 + c] as number) / count) * step + (origin[c] as number);
      if (cell.x === 0 && this.middleCuts(cell)) positions[i * 3] = 0;
    });
    return { positions, triangles: Uint32Array.from(this.triangles) };
  }

  private middleCuts({ x, y, z, size }: Cell): boolean {
    const inside = [0, 1, 2, 3].filter(
      (i) => this.tree.value(x, y + (i & 1) * size, z + (i >> 1) * size) < 0,
    ).length;
    return inside > 0 && inside < 4;
  }
}
