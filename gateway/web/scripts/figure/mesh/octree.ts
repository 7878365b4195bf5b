import { distanceTo, partsNear } from './field';
import type { Part } from './shapes';

/**
 * The half of space with x ≥ 0, cut into cubes only where the surface runs, smaller where it has more to say. Corners lie on
 * a lattice of the finest size, so neighbours agree on every value whatever their own size.
 */
export interface Cell {
  /** Lattice coordinates of the lowest corner, and the edge length in lattice steps. */
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly size: number;
  readonly children: (Cell | null)[] | null;
  vertex: number;
}

export interface Lattice {
  readonly step: number;
  readonly origin: readonly [number, number, number];
  /** The edge length wanted at a place, in lattice steps (a power of two). */
  readonly sizeAt: (x: number, y: number, z: number, reach: number) => number;
}

export const rootSize = 2048;

export class Octree {
  private readonly values = new Map<number, number>();

  constructor(
    private readonly parts: readonly Part[],
    readonly lattice: Lattice,
  ) {}

  grow(): Cell {
    const root = this.cell(0, 0, 0, rootSize, this.parts);
    if (!root) throw new Error('The body is empty.');
    return root;
  }

  /** Distance at a lattice corner; every corner that a cell of the tree has is known. */
  value(x: number, y: number, z: number): number {
    const known = this.values.get((x * 4096 + y) * 4096 + z);
    if (known === undefined) throw new Error(`No value at ${x} ${y} ${z}.`);
    return known;
  }

  private cell(x: number, y: number, z: number, size: number, parts: readonly Part[]): Cell | null {
    const { step, origin } = this.lattice;
    const half = size / 2;
    const [cx, cy, cz] = [
      (x + half) * step + origin[0],
      (y + half) * step + origin[1],
      (z + half) * step + origin[2],
    ];
    const reach = half * step * 1.7321;
    let near = parts;
    if (size <= 128) {
      near = partsNear(parts, cx, cy, cz, reach);
      if (near.length === 0 || Math.abs(distanceTo(near)(cx, cy, cz)) > reach * 1.5 + 0.006) return null;
    }
    if (size > 128 || size > this.lattice.sizeAt(cx, cy, cz, reach)) {
      const children = Array.from({ length: 8 }, (_, i) =>
        this.cell(x + (i & 1) * half, y + ((i >> 1) & 1) * half, z + ((i >> 2) & 1) * half, half, near),
      );
      return children.some((one) => one !== null) ? { x, y, z, size, children, vertex: -1 } : null;
    }
    const distance = distanceTo(near);
    for (let i = 0; i < 8; i++) {
      const [px, py, pz] = [x + (i & 1) * size, y + ((i >> 1) & 1) * size, z + ((i >> 2) & 1) * size];
      const key = (px * 4096 + py) * 4096 + pz;
      if (!this.values.has(key))
        this.values.set(key, distance(px * step + origin[0], py * step + origin[1], pz * step + origin[2]));
    }
    return { x, y, z, size, children: null, vertex: -1 };
  }
}
