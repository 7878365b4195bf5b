import { BufferAttribute, BufferGeometry, Mesh, MeshStandardMaterial, Vector3 } from 'three';
import { type Finish, finish } from './solid';

const around = 10;

/** A band, a strap or an arrow's path: a tube through places that move, drawn anew without new memory. */
export class Line {
  readonly mesh: Mesh<BufferGeometry, MeshStandardMaterial>;
  private readonly rings: number;
  private readonly positions: BufferAttribute;
  private readonly normals: BufferAttribute;

  constructor(
    rings: number,
    private readonly across: number,
    private readonly thick: number,
    colour: Finish,
    private readonly closed = false,
  ) {
    this.rings = closed ? rings + 1 : rings;
    this.positions = new BufferAttribute(new Float32Array(this.rings * around * 3), 3);
    this.normals = new BufferAttribute(new Float32Array(this.rings * around * 3), 3);
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', this.positions);
    geometry.setAttribute('normal', this.normals);
    const index: number[] = [];
    for (let r = 0; r + 1 < this.rings; r++)
      for (let k = 0; k < around; k++) {
        const [a, b] = [r * around + k, r * around + ((k + 1) % around)];
        index.push(a, b, a + around, b, b + around, a + around);
      }
    geometry.setIndex(index);
    this.mesh = new Mesh(
      geometry,
      new MeshStandardMaterial({ color: finish[colour], roughness: 0.85, side: 2 }),
    );
    this.mesh.frustumCulled = false;
    this.mesh.castShadow = true;
  }

  /** `places` has as many places as the line has rings. */
  through(places: readonly Vector3[]): void {
    const path = this.closed ? [...places, places[0] as Vector3] : places;
    const side = new Vector3();
    path.forEach((place, r) => {
      const before = path[r - 1] ?? (this.closed ? path[path.length - 2] : place);
      const after = path[r + 1] ?? (this.closed ? path[1] : place);
      const along = (after as Vector3)
        .clone()
        .sub(before as Vector3)
        .normalize();
      if (r === 0) side.copy(Math.abs(along.y) < 0.9 ? new Vector3(0, 1, 0) : new Vector3(1, 0, 0));
      side.addScaledVector(along, -side.dot(along)).normalize();
      const other = along.clone().cross(side);
      for (let k = 0; k < around; k++) {
        const angle = (2 * Math.PI * k) / around;
        const [c, s] = [Math.cos(angle), Math.sin(angle)];
        const i = r * around + k;
        this.positions.setXYZ(
          i,
          place.x + side.x * c * this.across + other.x * s * this.thick,
          place.y + side.y * c * this.across + other.y * s * this.thick,
          place.z + side.z * c * this.across + other.z * s * this.thick,
        );
        const n = side
          .clone()
          .multiplyScalar(c / this.across)
          .addScaledVector(other, s / this.thick)
          .normalize();
        this.normals.setXYZ(i, n.x, n.y, n.z);
      }
    });
    this.positions.needsUpdate = this.normals.needsUpdate = true;
  }
}

/** The same path with `count` places, evenly spread over its corners. */
export function spread(corners: readonly Vector3[], count: number): Vector3[] {
  const last = corners.length - 1;
  return Array.from({ length: count }, (_, i) => {
    const t = (i / (count - 1)) * last;
    const k = Math.min(last - 1, Math.floor(t));
    return (corners[k] as Vector3).clone().lerp(corners[k + 1] as Vector3, t - k);
  });
}

/** A loop around two limbs, from their outer sides. */
export function loopAround(a: Vector3, b: Vector3, ahead: Vector3, half: number, count: number): Vector3[] {
  const middle = a.clone().add(b).multiplyScalar(0.5);
  const across = b.clone().sub(a).multiplyScalar(0.5);
  return Array.from({ length: count }, (_, i) => {
    const angle = (2 * Math.PI * i) / count;
    // Straight between the limbs, round about each: a squared-off ellipse.
    const [c, s] = [Math.cos(angle), Math.sin(angle)].map((v) => Math.sign(v) * Math.abs(v) ** 0.75) as [
      number,
      number,
    ];
    return middle
      .clone()
      .addScaledVector(across, c)
      .addScaledVector(ahead, s * half);
  });
}
