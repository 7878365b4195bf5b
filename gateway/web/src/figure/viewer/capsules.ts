import {
  AmbientLight,
  CapsuleGeometry,
  Color,
  CylinderGeometry,
  DirectionalLight,
  Group,
  Mesh,
  MeshStandardMaterial,
  PerspectiveCamera,
  PlaneGeometry,
  Scene,
  Vector3,
  WebGLRenderer,
} from 'three';
import { segments } from '../body/segments';
import { carried, placed, type SolvedPose } from '../pose/body';
import type { Demonstration } from '../pose/format';
import { lens, type View } from '../view/camera';

export interface Stage {
  apply(pose: SolvedPose): void;
  look(view: View): void;
  mirror(on: boolean): void;
  highlight(muscles: readonly string[]): void;
  draw(): void;
  resize(width: number, height: number): void;
  numbers(): { triangles: number; drawCalls: number };
  dispose(): void;
}

/** A stand-in body. */
export async function openStage(canvas: HTMLCanvasElement, _d: Demonstration, _figure: string): Promise<Stage> {
  const renderer = new WebGLRenderer({ canvas, antialias: true });
  const scene = new Scene();
  scene.background = new Color('#dce7e1');
  const camera = new PerspectiveCamera(lens, 1, 0.05, 30);
  scene.add(new AmbientLight(0xffffff, 1.5));
  const sun = new DirectionalLight(0xffffff, 2);
  sun.position.set(-2, 4, 2);
  scene.add(sun);
  const floor = new Mesh(new PlaneGeometry(8, 8), new MeshStandardMaterial({ color: '#dce7e1' }));
  floor.rotateX(-Math.PI / 2);
  scene.add(floor);
  const body = new Group();
  scene.add(body);
  const skin = new MeshStandardMaterial({ color: '#a9775a', roughness: 0.9 });
  const parts = segments.map((part) => {
    const length = new Vector3(...part.from).distanceTo(new Vector3(...part.to));
    const mesh = new Mesh(
      new CapsuleGeometry((part.fromRadius + part.toRadius) / 2, Math.max(0.001, length), 4, 10),
      skin,
    );
    body.add(mesh);
    return { part, mesh };
  });
  void CylinderGeometry;
  return {
    apply(pose) {
      const at = placed(pose);
      for (const { part, mesh } of parts) {
        const a = carried(at, part.joint, part.from);
        const b = carried(at, part.joint, part.to);
        mesh.position.copy(a).lerp(b, 0.5);
        mesh.quaternion.setFromUnitVectors(new Vector3(0, 1, 0), b.sub(a).normalize());
      }
    },
    look({ from, at }) {
      camera.position.copy(from);
      camera.lookAt(at);
    },
    mirror() {},
    highlight(muscles) {
      skin.color.set(muscles.length ? '#a9775a' : '#997060');
    },
    draw: () => renderer.render(scene, camera),
    resize(width, height) {
      renderer.setPixelRatio(Math.min(2, devicePixelRatio));
      renderer.setSize(width, height, false);
      camera.aspect = width / Math.max(1, height);
      camera.updateProjectionMatrix();
    },
    numbers: () => ({ triangles: renderer.info.render.triangles, drawCalls: renderer.info.render.calls }),
    dispose: () => renderer.dispose(),
  };
}
