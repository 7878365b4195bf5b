import {
  NoToneMapping,
  PCFShadowMap,
  PerspectiveCamera,
  Scene,
  SkinnedMesh,
  SRGBColorSpace,
  Vector3,
  Vector4,
  WebGLRenderer,
} from 'three';
import { segments } from '../body/segments';
import { joints } from '../body/skeleton';
import { carried, placed, type SolvedPose, turnOf } from '../pose/body';
import { direction, lens, type View } from './camera';
import { type Clay, clay } from './clay';
import { type FigureParts, readFigure, restOffset } from './figureFile';
import { Floor } from './floor';
import { Light } from './light';

export interface StageOptions {
  readonly canvas: HTMLCanvasElement;
  /** The bytes of figure.glb. */
  readonly figure: ArrayBuffer;
  /** The browser took the graphics away: show the still picture. */
  readonly onLost?: () => void;
}

/** Where the figure is shown: it, the floor, the light, what it holds. Nothing moves unless it is told to. */
export class Stage {
  readonly camera = new PerspectiveCamera(lens, 1, 0.05, 30);
  private readonly renderer: WebGLRenderer;
  private readonly scene = new Scene();
  private readonly light = new Light();
  private readonly floor = new Floor('#dce7e1', '#edf2ee');
  private readonly clay: Clay = clay();
  private readonly parts: FigureParts;
  private readonly centre = new Vector3(0, 0.85, 0);

  constructor({ canvas, figure, onLost }: StageOptions) {
    this.renderer = new WebGLRenderer({ canvas, antialias: true, alpha: true, powerPreference: 'low-power' });
    this.renderer.outputColorSpace = SRGBColorSpace;
    this.renderer.toneMapping = NoToneMapping;
    this.renderer.shadowMap.enabled = true;
    this.renderer.shadowMap.type = PCFShadowMap;
    canvas.addEventListener('webglcontextlost', (event) => {
      event.preventDefault();
      onLost?.();
    });
    this.parts = readFigure(figure);
    const skin = new SkinnedMesh(this.parts.geometry, this.clay.material);
    const root = this.parts.bones.get('pelvis');
    if (root) skin.add(root);
    skin.bind(this.parts.skeleton);
    skin.castShadow = skin.receiveShadow = true;
    skin.frustumCulled = false;
    this.scene.add(skin, this.floor.mesh, this.light.group);
  }

  /** CSS pixels; the device's own are counted up to two a side. */
  resize(width: number, height: number, ratio = Math.min(2, window.devicePixelRatio)): void {
    this.renderer.setPixelRatio(ratio);
    this.renderer.setSize(width, height, false);
    this.camera.aspect = width / height;
    this.camera.updateProjectionMatrix();
  }

  apply(pose: SolvedPose): void {
    for (const { name } of joints) {
      const bone = this.parts.bones.get(name);
      if (!bone) continue;
      const shift = pose.shifts.get(name);
      bone.quaternion.copy(name === 'pelvis' ? pose.root.quaternion : turnOf(pose, name));
      if (name === 'pelvis') bone.position.copy(pose.root.position);
      else bone.position.set(...restOffset(name));
      if (shift) bone.position.add(shift);
    }
    this.shadeFloor(pose);
  }

  private shadeFloor(pose: SolvedPose): void {
    const body = placed(pose);
    const low = new Vector3(9, 9, 9);
    const high = new Vector3(-9, -9, -9);
    segments.forEach((part, i) => {
      const a = carried(body, part.joint, part.from);
      const b = carried(body, part.joint, part.to);
      this.floor.place(
        i,
        new Vector4(a.x, a.y, a.z, part.fromRadius),
        new Vector4(b.x, b.y, b.z, part.toRadius),
      );
      low.min(a).min(b);
      high.max(a).max(b);
    });
    this.centre.copy(low).add(high).multiplyScalar(0.5);
  }

  /** Looks at a place from a direction: 0° from the figure's front, 90° from its left. */
  orbit(azimuth: number, elevation: number, target: Vector3, distance: number): void {
    this.look({ from: target.clone().addScaledVector(direction(azimuth, elevation), distance), at: target });
  }

  look({ from, at }: View): void {
    this.camera.position.copy(from);
    this.camera.lookAt(at);
  }

  render(): void {
    this.light.aimAt(this.centre, 1.25, this.camera.position.clone().sub(this.centre));
    this.renderer.render(this.scene, this.camera);
  }

  dispose(): void {
    this.parts.geometry.dispose();
    this.parts.skeleton.dispose();
    this.clay.material.dispose();
    this.floor.dispose();
    this.light.dispose();
    this.renderer.dispose();
  }
}
