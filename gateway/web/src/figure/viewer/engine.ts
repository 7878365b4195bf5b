import { Vector3 } from 'three';
import { muscles as known } from '../body/muscles';
import type { Side } from '../body/skeleton';
import type { Demonstration } from '../pose/format';
import { type Motion, mirror, motionOf, poseAt } from '../pose/motion';
import { type Ball, fittedTo, shown, type View } from '../view/camera';
import { Stage } from '../view/stage';
import { breathesItself, breathing } from './breath';
import type { Look } from './orbit';
import { arrowOf, mirroredPath, mirroredProps } from './surroundings';
import { tempoOf } from './tempo';

/** What is to be seen in one picture. */
export interface Scene {
  /** Seconds into the motion. */
  readonly at: number;
  readonly side: Side;
  /** Seconds that the figure has been breathing. */
  readonly breath: number;
  readonly look: Look;
  readonly focus: Demonstration['cameras'][number]['focus'];
  /** Light up the muscles at work. */
  readonly muscles: boolean;
}

export interface Engine {
  /** The muscles at work, in lay words and in medical ones. */
  readonly muscles: readonly { readonly name: string; readonly medical: string }[];
  show(scene: Scene): void;
  /** The picture's size in CSS pixels, and how many device pixels are drawn for each. */
  resize(width: number, height: number, ratio: number): void;
  numbers(): { triangles: number; drawCalls: number };
  dispose(): void;
}

/** Lenses look no lower than this, in metres: there is nothing to see under the floor. */
const lowest = 0.06;

/** Solves the motion and puts it on a stage. Rejects where the browser has no WebGL. */
export async function openEngine(
  canvas: HTMLCanvasElement,
  demonstration: Demonstration,
  figure: string,
): Promise<Engine> {
  const bytes = figureFile(figure);
  const motion = motionOf(demonstration);
  return new MotionOnStage(canvas, motion, new Stage({ canvas, figure: await bytes }));
}

const files = new Map<string, Promise<ArrayBuffer>>();

/** The body is the same for every figure of a page, and is fetched once. */
function figureFile(address: string): Promise<ArrayBuffer> {
  const known = files.get(address);
  if (known) return known;
  const file = fetch(address, { credentials: 'same-origin' }).then((response) => {
    if (!response.ok) throw new Error(`${address} answered ${response.status}`);
    return response.arrayBuffer();
  });
  files.set(address, file);
  file.catch(() => files.delete(address));
  return file;
}

class MotionOnStage implements Engine {
  readonly #canvas: HTMLCanvasElement;
  readonly #motion: Motion;
  readonly #stage: Stage;
  readonly #ownBreath: boolean;
  readonly #balls = new Map<string, Ball[]>();
  /** What the stage was last told of sides and muscles; telling it again would build the same things again. */
  #side: Side | null = null;
  #lit: boolean | null = null;
  #path: Vector3[] | null = null;
  readonly #liftEnd: number;
  readonly #arrow: Vector3[];
  #aspect = 1;

  constructor(canvas: HTMLCanvasElement, motion: Motion, stage: Stage) {
    this.#canvas = canvas;
    this.#motion = motion;
    this.#stage = stage;
    this.#liftEnd = tempoOf(motion.demonstration).liftEnd;
    this.#arrow = arrowOf(motion);
    this.#ownBreath = breathesItself(motion.demonstration);
  }

  show({ at, side, breath, look, focus, muscles }: Scene): void {
    const pose = poseAt(this.#motion, at);
    const sided = side === 'left' ? mirror(pose) : pose;
    this.#furnish(side);
    this.#point(at < this.#liftEnd, side);
    if (muscles !== this.#lit) this.#stage.highlight(muscles ? this.#motion.demonstration.muscles : []);
    this.#lit = muscles;
    this.#stage.apply(this.#ownBreath ? sided : breathing(sided, breath));
    this.#stage.look(this.#view(look, focus, side));
    this.#stage.render();
  }

  get muscles(): Engine['muscles'] {
    return this.#motion.demonstration.muscles.map((id) => known[id]);
  }

  resize(width: number, height: number, ratio: number): void {
    this.#aspect = width / Math.max(1, height);
    this.#stage.resize(width, height, ratio);
  }

  numbers(): { triangles: number; drawCalls: number } {
    return { triangles: this.#stage.triangles, drawCalls: this.#stage.cost.calls };
  }

  dispose(): void {
    this.#stage.dispose();
    // A browser has room for about sixteen of these, and a canvas that is thrown away keeps its own until memory is short.
    this.#canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  }

  /** Things belong to a side. */
  #furnish(side: Side): void {
    if (side === this.#side) return;
    this.#side = side;
    this.#path = null;
    const props = this.#motion.demonstration.props ?? [];
    this.#stage.props(side === 'left' ? mirroredProps(props) : props);
  }

  /** The arrow shows the way that is still to go, and is gone on the way back. */
  #point(going: boolean, side: Side): void {
    const path = going ? this.#arrow : [];
    if (path === this.#path || (path.length === 0 && this.#path?.length === 0)) return;
    this.#path = path;
    this.#stage.arrow(side === 'left' ? mirroredPath(path) : path);
  }

  /** From every side the whole of the motion stays in the picture. */
  #view(look: Look, focus: Scene['focus'], side: Side): View {
    const { from, at } = fittedTo(this.#shown(focus, side), look, this.#aspect);
    const near = at.clone().lerp(from, 1 / look.zoom);
    return { from: new Vector3(near.x, Math.max(lowest, near.y), near.z), at };
  }

  #shown(focus: Scene['focus'], side: Side): Ball[] {
    const key = `${focus ?? 'whole'} ${side}`;
    const known = this.#balls.get(key);
    if (known) return known;
    const balls = shown(this.#motion, focus).map(({ centre, radius }) => ({
      centre: side === 'left' ? new Vector3(-centre.x, centre.y, centre.z) : centre,
      radius,
    }));
    this.#balls.set(key, balls);
    return balls;
  }
}
