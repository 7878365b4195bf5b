import { DirectionalLight, Group, HemisphereLight, type Vector3 } from 'three';

/** A window on the left, high and large, and the room's own light from above and from the floor. */
export class Light {
  readonly group = new Group();
  private readonly window = new DirectionalLight('#fff3e2', 2.35);

  constructor() {
    const room = new HemisphereLight('#eef4f6', '#b9b3a4', 1.55);
    const { window } = this;
    window.castShadow = true;
    window.shadow.mapSize.set(2048, 2048);
    window.shadow.camera.near = 0.5;
    window.shadow.camera.far = 8;
    window.shadow.radius = 7;
    window.shadow.normalBias = 0.018;
    window.shadow.bias = -0.0004;
    this.group.add(room, window, window.target);
  }

  /** Follows the figure, so that the whole shadow map is spent on it. */
  aimAt(centre: Vector3, reach: number, towardsCamera: Vector3): void {
    const { window } = this;
    // From the viewer's upper left, whichever way the figure is looked at.
    const left = towardsCamera.clone().cross(up).setY(0).normalize();
    window.position.copy(centre).addScaledVector(left, 2.1).addScaledVector(flat(towardsCamera), 1.5);
    window.position.y = centre.y + 2.9;
    window.target.position.copy(centre);
    const { camera } = window.shadow;
    camera.left = camera.bottom = -reach;
    camera.right = camera.top = reach;
    camera.updateProjectionMatrix();
  }

  dispose(): void {
    this.window.dispose();
  }
}

import { Vector3 as Vector } from 'three';

const up = new Vector(0, 1, 0);
const flat = (direction: Vector3): Vector3 => direction.clone().setY(0).normalize();
