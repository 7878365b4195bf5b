import { DirectionalLight, Group, HemisphereLight, Vector3 } from 'three';

const up = new Vector3(0, 1, 0);
const level = (direction: Vector3): Vector3 => direction.clone().setY(0).normalize();

/** A window on the viewer's left, high and large, the room's own light, and a little of it back from the right. */
export class Light {
  readonly group = new Group();
  private readonly window = new DirectionalLight('#fff2e0', 2.0);
  private readonly rim = new DirectionalLight('#dfeaf2', 0.55);

  constructor() {
    const room = new HemisphereLight('#f3f7f8', '#c9bfae', 1.95);
    const { window } = this;
    window.castShadow = true;
    window.shadow.mapSize.set(896, 896);
    window.shadow.camera.near = 0.5;
    window.shadow.camera.far = 8;
    window.shadow.radius = 7;
    window.shadow.blurSamples = 20;
    window.shadow.normalBias = 0.02;
    window.shadow.bias = -0.0003;
    this.group.add(room, window, window.target, this.rim, this.rim.target);
  }

  /** Follows the figure and the eye: the window is at the viewer's left, and the whole shadow map is spent on the figure. */
  aimAt(centre: Vector3, reach: number, towardsEye: Vector3): void {
    const { window, rim } = this;
    const ahead = level(towardsEye.lengthSq() > 1e-6 ? towardsEye : new Vector3(0, 0, 1));
    const left = ahead.clone().cross(up);
    window.position.copy(centre).addScaledVector(left, 2.2).addScaledVector(ahead, 1.9);
    window.position.y = centre.y + 2.9;
    window.target.position.copy(centre);
    rim.position.copy(centre).addScaledVector(left, -2.4).addScaledVector(ahead, -1.8);
    rim.position.y = centre.y + 1.4;
    rim.target.position.copy(centre);
    const { camera } = window.shadow;
    camera.left = camera.bottom = -reach;
    camera.right = camera.top = reach;
    camera.updateProjectionMatrix();
  }

  dispose(): void {
    this.window.dispose();
    this.rim.dispose();
  }
}
