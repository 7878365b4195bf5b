import {
  CatmullRomCurve3,
  ConeGeometry,
  Group,
  Mesh,
  MeshStandardMaterial,
  Quaternion,
  TubeGeometry,
  Vector3,
} from 'three';
import { drop } from './props/props';

const up = new Vector3(0, 1, 0);
const [head, radius] = [0.075, 0.009];

/** The path that a part of the body takes: a wattle tube with a head. */
export class Arrow {
  readonly group = new Group();

  /** World places from start to end; nothing to take it away. The gap keeps it off the body. */
  set(path: readonly Vector3[]): void {
    for (const child of this.group.children) drop(child);
    this.group.clear();
    const length = path.reduce(
      (sum, place, i) => sum + (i > 0 ? place.distanceTo(path[i - 1] as Vector3) : 0),
      0,
    );
    if (path.length < 2 || length < 0.06) return;
    const curve = new CatmullRomCurve3(path.map((place) => place.clone()));
    const short = Math.min(head, length * 0.45);
    const shaft = new CatmullRomCurve3(
      curve.getSpacedPoints(40).filter((_, i) => i / 40 <= 1 - short / length),
    );
    const material = new MeshStandardMaterial({
      color: '#f4b942',
      roughness: 0.7,
      emissive: '#f4b942',
      emissiveIntensity: 0.22,
    });
    const end = curve.getPointAt(1);
    const base = shaft.getPointAt(1);
    const cone = new Mesh(new ConeGeometry(radius * 3, end.distanceTo(base), 24), material);
    cone.quaternion.copy(new Quaternion().setFromUnitVectors(up, end.clone().sub(base).normalize()));
    cone.position.copy(base).lerp(end, 0.5);
    this.group.add(new Mesh(new TubeGeometry(shaft, 32, radius, 10), material), cone);
  }
}
