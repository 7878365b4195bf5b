/** Runs in the browser: asks for pictures to draw, one after the other, and hands each sheet back. */
import { Quaternion, Vector3 } from 'three';
import type { JointName } from '../../../src/figure/body/skeleton';
import type { SolvedPose } from '../../../src/figure/pose/body';
import { Stage } from '../../../src/figure/view/stage';
import type { PictureJson, SheetJson } from './picture';

const canvas = document.querySelector('canvas') as HTMLCanvasElement;
const tell = (path: string, body?: BodyInit): Promise<Response> => fetch(path, { method: 'POST', body });
addEventListener('error', (event) => tell('/failed', String(event.message)));
addEventListener('unhandledrejection', (event) =>
  tell('/failed', String(event.reason?.stack ?? event.reason)),
);

const sheets = (await (await fetch('/sheets')).json()) as SheetJson[];
const stage = new Stage({
  canvas,
  background: '#edf2ee',
  figure: await (await fetch('/figure.glb')).arrayBuffer(),
});
for (const [i, sheet] of sheets.entries()) {
  const file = await drawn(sheet);
  await tell(
    `/sheet/${i}?${new URLSearchParams({ calls: `${stage.cost.calls}`, triangles: `${stage.cost.triangles}` })}`,
    file,
  );
}
await tell('/done');

function draw(picture: PictureJson): void {
  stage.resize(picture.width, picture.height, picture.ratio ?? 1);
  stage.props(picture.props);
  stage.highlight(picture.muscles);
  stage.arrow(picture.arrow.map((place) => new Vector3(...place)));
  stage.apply(posed(picture));
  const [from, at] = [new Vector3(...picture.from), new Vector3(...picture.at)];
  stage.look({ from, at });
  stage.render();
}

async function drawn({ pictures, columns, labels, webp }: SheetJson): Promise<Blob> {
  const [first] = pictures;
  if (!first) throw new Error('A sheet has no pictures.');
  const ratio = first.ratio ?? 1;
  const [width, height] = [first.width * ratio, first.height * ratio];
  const sheet = new OffscreenCanvas(columns * width, Math.ceil(pictures.length / columns) * height);
  const paper = sheet.getContext('2d') as OffscreenCanvasRenderingContext2D;
  paper.font = '600 16px sans-serif';
  for (const [i, picture] of pictures.entries()) {
    draw(picture);
    const [x, y] = [(i % columns) * width, Math.floor(i / columns) * height];
    paper.drawImage(canvas, x, y);
    paper.fillStyle = '#16302b';
    paper.fillText(labels[i] ?? '', x + 8, y + 22);
  }
  return sheet.convertToBlob(
    webp === undefined ? { type: 'image/png' } : { type: 'image/webp', quality: webp },
  );
}

function posed({ root, turns, shifts }: PictureJson): SolvedPose {
  return {
    root: { position: new Vector3(...root.position), quaternion: new Quaternion(...root.quaternion) },
    turns: new Map(turns.map(([name, turn]) => [name as JointName, new Quaternion(...turn)])),
    shifts: new Map(shifts.map(([name, shift]) => [name as JointName, new Vector3(...shift)])),
  };
}
