import {
  Color,
  Mesh,
  NoToneMapping,
  PerspectiveCamera,
  Scene,
  SkinnedMesh,
  SRGBColorSpace,
  Vector3,
  Vector4,
  VSMShadowMap,
  WebGLRenderer,
} from 'three';
import type { MuscleId } from '../body/muscleIds';
import { segments } from '../body/segments';
import { type JointName, joints } from '../body/skeleton';
import { carried, type Placed, placed, type SolvedPose, turnOf } from '../pose/body';
import type { Prop } from '../pose/format';
import { Arrow } from './arrow';
import { direction, lens, type View } from './camera';
import { type Clay, clay } from './clay';
import { Contact } from './contact';
import { type FigureParts, readFigure, restOffsets } from './figureFile';
import { Floor } from './floor';
import { highlight } from './glow';
import { Light } from './light';
import { Props } from './props/props';

export interface StageOptions {
  readonly canvas: HTMLCanvasElement;
  /** The bytes of figure.glb. */
  readonly figure: ArrayBuffer;
  /** A colour behind everything; without it the page shows through. */
  readonly background?: string;
  /** The floor's colour; mist unless said otherwise. */
  readonly floor?: string;
  /** The browser took the graphics away: show the still picture. */
  readonly onLost?: () => void;
}

/** Where the figure is shown: it, the floor, the light, what it holds. Nothing moves unless it is told to. */
export class Stage {
  readonly camera = new PerspectiveCamera(lens, 1, 0.05, 30);
  private readonly renderer: WebGLRenderer;
  private readonly scene = new Scene();
  private readonly light = new Light();
  private readonly floor: Floor;
  private readonly clay: Clay = clay();
  private readonly parts: FigureParts;
  private readonly contact = new Contact();
  private readonly things = new Props(this.contact);
  private readonly path = new Arrow();
  private readonly centre = new Vector3(0, 0.85, 0);

  constructor({ canvas, figure, background, floor = '#dce7e1', onLost }: StageOptions) {
    this.renderer = new WebGLRenderer({ canvas, antialias: true, alpha: true, powerPreference: 'low-power' });
    this.renderer.outputColorSpace = SRGBColorSpace;
    this.renderer.toneMapping = NoToneMapping;
    this.renderer.shadowMap.enabled = true;
    this.renderer.shadowMap.type = VSMShadowMap;
    canvas.addEventListener('webglcontextlost', (event) => {
      event.preventDefault();
      onLost?.();
    });
    this.floor = new Floor(floor, this.contact);
    this.parts = readFigure(figure);
    const skin = new SkinnedMesh(this.parts.geometry, this.clay.material);
    const root = this.parts.bones.get('pelvis');
    if (root) skin.add(root);
    skin.bind(this.parts.skeleton);
    skin.castShadow = skin.receiveShadow = true;
    skin.frustumCulled = false;
    if (background) this.scene.background = new Color(background);
    this.scene.add(skin, this.floor.mesh, this.light.group, this.things.group, this.path.group);
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
      else bone.position.fromArray(restOffsets.get(name) ?? [0, 0, 0]);
      if (shift) bone.position.add(shift);
    }
    const body = placed(pose);
    this.shadeFloor(body);
    this.things.follow(body);
    this.turnEyes(pose);
  }

  /** The eyes are painted: the pupils move over the ball as the joint turns. */
  private turnEyes(pose: SolvedPose): void {
    const ahead = new Vector3(0, 0, 1).applyQuaternion(turnOf(pose, 'eyeLeft'));
    this.clay.uniforms.gaze.value.set(ahead.x * 0.0125, ahead.y * 0.0125);
  }

  private shadeFloor(body: Map<JointName, Placed>): void {
    const low = new Vector3(9, 9, 9);
    const high = new Vector3(-9, -9, -9);
    segments.forEach((part, i) => {
      const a = carried(body, part.joint, part.from);
      const b = carried(body, part.joint, part.to);
      this.contact.place(
        i,
        new Vector4(a.x, a.y, a.z, part.fromRadius),
        new Vector4(b.x, b.y, b.z, part.toRadius),
      );
      low.min(a).min(b);
      high.max(a).max(b);
    });
    this.centre.copy(low).add(high).multiplyScalar(0.5);
    this.floor.under(this.centre);
  }

  /** Lights the skin over these muscles; `strength` 0 to 1. */
  highlight(ids: readonly MuscleId[], strength = 1): void {
    highlight(this.clay, ids, strength);
  }

  /** What stands around and what is held; held things go along with every pose that follows. */
  props(list: readonly Prop[]): void {
    this.things.set(list);
  }

  /** The way that a part goes, through places in the world; none takes the arrow away. */
  arrow(path: readonly Vector3[] = []): void {
    this.path.set(path);
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
    this.light.aimAt(this.centre, 1.5, this.camera.position.clone().sub(this.centre));
    this.renderer.render(this.scene, this.camera);
  }

  /** What the last picture cost, shadows and all. */
  get cost(): { calls: number; triangles: number } {
    const { calls, triangles } = this.renderer.info.render;
    return { calls, triangles };
  }

  /** What stands here, each thing counted once. */
  get triangles(): number {
    let corners = 0;
    this.scene.traverseVisible((one) => {
      if (one instanceof Mesh) corners += (one.geometry.index ?? one.geometry.getAttribute('position')).count;
    });
    return corners / 3;
  }

  dispose(): void {
    this.parts.geometry.dispose();
    this.parts.skeleton.dispose();
    this.clay.material.dispose();
    this.floor.dispose();
    this.things.clear();
    this.path.set([]);
    this.light.dispose();
    this.renderer.dispose();
  }
}
