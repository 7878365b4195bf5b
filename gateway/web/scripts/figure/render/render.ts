import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { Browser } from './browser';
import { type Picture, type Sheet, sheetJson } from './picture';

const figure = fileURLToPath(
  new URL('../../../../../services/media/src/main/resources/demonstrations/figure.glb', import.meta.url),
);
const patience = 120_000;

/** Draw calls and triangles of a sheet's last picture, with those of its shadows. */
export interface Cost {
  readonly calls: number;
  readonly triangles: number;
}

/** Draws the pictures in a browser, in order, and gives each as PNG to `take` as soon as it is there. */
export const render = (
  pictures: readonly Picture[],
  take: (png: Buffer, index: number, cost: Cost) => void,
): Promise<void> =>
  renderSheets(
    pictures.map((picture) => ({ pictures: [picture], columns: 1 })),
    take,
  );

/** Draws sheets in a browser, in order, and gives each file to `take` as soon as it is there. */
export async function renderSheets(
  sheets: readonly Sheet[],
  take: (file: Buffer, index: number, cost: Cost) => void,
): Promise<void> {
  const script = await bundled();
  const asked = JSON.stringify(sheets.map(sheetJson));
  let alive = (): void => {};
  let finish: (error?: Error) => void = () => {};
  const finished = new Promise<void>((done, fail) => {
    let timer: NodeJS.Timeout;
    finish = (error) => {
      clearTimeout(timer);
      if (error) fail(error);
      else done();
    };
    alive = () => {
      clearTimeout(timer);
      timer = setTimeout(() => finish(new Error('The browser drew nothing for two minutes.')), patience);
    };
    alive();
  });
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url ?? '/';
    const send = (kind: string, body: string | Buffer): void =>
      void response.setHeader('Content-Type', kind).end(body);
    if (path === '/')
      return send(
        'text/html',
        '<!doctype html><canvas></canvas><script type="module" src="/page.js"></script>',
      );
    if (path === '/page.js') return send('text/javascript', script);
    if (path === '/sheets') return send('application/json', asked);
    if (path === '/figure.glb') return send('model/gltf-binary', readFileSync(figure));
    const body = await bodyOf(request);
    response.end();
    alive();
    if (path === '/done') finish();
    else if (path === '/failed') finish(new Error(body.toString()));
    else if (path.startsWith('/sheet/')) {
      const { pathname, searchParams } = new URL(path, 'http://localhost');
      const [calls, triangles] = ['calls', 'triangles'].map((name) => Number(searchParams.get(name))) as [
        number,
        number,
      ];
      take(body, Number(pathname.slice('/sheet/'.length)), { calls, triangles });
    }
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const browser = new Browser(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  try {
    await finished;
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

async function bundled(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      rollupOptions: { input: fileURLToPath(new URL('./page.ts', import.meta.url)) },
    },
  });
  const [first] = Array.isArray(made) ? made : [made];
  if (!first || !('output' in first)) throw new Error('The page was not built.');
  return first.output.find((one) => one.type === 'chunk')?.code ?? '';
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
