/** Runs in the browser: asks for pictures to draw, one after the other, and hands each back as PNG. */
import { Quaternion, Vector3 } from 'three';
import type { JointName } from '../../../src/figure/body/skeleton';
import type { SolvedPose } from '../../../src/figure/pose/body';
import { Stage } from '../../../src/figure/view/stage';
import type { PictureJson } from './picture';

const canvas = document.querySelector('canvas') as HTMLCanvasElement;
const tell = (path: string, body?: BodyInit): Promise<Response> => fetch(path, { method: 'POST', body });
addEventListener('error', (event) => tell('/failed', String(event.message)));
addEventListener('unhandledrejection', (event) =>
  tell('/failed', String(event.reason?.stack ?? event.reason)),
);

const pictures = (await (await fetch('/pictures')).json()) as PictureJson[];
const stage = new Stage({
  canvas,
  background: '#edf2ee',
  figure: await (await fetch('/figure.glb')).arrayBuffer(),
});
for (const [i, picture] of pictures.entries()) {
  stage.resize(picture.width, picture.height, picture.ratio ?? 1);
  stage.props(picture.props);
  stage.highlight(picture.muscles);
  stage.arrow(picture.arrow.map((place) => new Vector3(...place)));
  stage.apply(posed(picture));
  const [from, at] = [new Vector3(...picture.from), new Vector3(...picture.at)];
  stage.look({ from, at });
  stage.render();
  const blob = await new Promise<Blob>((done) => canvas.toBlob((one) => done(one as Blob), 'image/png'));
  await tell(
    `/picture/${i}?${new URLSearchParams({ calls: `${stage.cost.calls}`, triangles: `${stage.cost.triangles}` })}`,
    blob,
  );
}
await tell('/done');

function posed({ root, turns, shifts }: PictureJson): SolvedPose {
  return {
    root: { position: new Vector3(...root.position), quaternion: new Quaternion(...root.quaternion) },
    turns: new Map(turns.map(([name, turn]) => [name as JointName, new Quaternion(...turn)])),
    shifts: new Map(shifts.map(([name, shift]) => [name as JointName, new Vector3(...shift)])),
  };
}
