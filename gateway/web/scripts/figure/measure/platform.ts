import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const kinds: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.glb': 'model/gltf-binary',
};

/** The gateway's policy for public pages. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data: blob:; connect-src 'self'";

export interface Places {
  /** The built app. */
  app: string;
  /** The demonstrations' files. */
  demonstrations: string;
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
export const usual: Places = {
  app: here('../../../dist'),
  demonstrations: here('../../../../../services/media/src/main/resources/demonstrations'),
};
const design = here('../../../../src/main/resources/META-INF/resources/design');

interface File {
  kind: string;
  bytes: Buffer;
}

const fileAt = (folder: string, path: string): File | null => {
  const name = join(folder, normalize(path));
  return name.startsWith(folder) && existsSync(name) && extname(name) !== ''
    ? { kind: kinds[extname(name)] ?? 'application/octet-stream', bytes: readFileSync(name) }
    : null;
};
const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex').slice(0, 24);

/** What the running platform answers for demonstrations, from the files alone: enough to look at and to measure one. */
export class Platform {
  readonly slugs: string[];
  readonly #places: Places;
  readonly #pages = new Map<string, File>();
  readonly #server: Server;

  constructor(places: Places = usual) {
    this.#places = places;
    this.slugs = readdirSync(places.demonstrations)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => basename(name, '.yaml'))
      .sort();
    this.#server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const path = decodeURIComponent((request.url ?? '/').split('?')[0] as string);
        if (request.method === 'POST') this.told(path, Buffer.concat(chunks).toString());
        const file =
          request.method === 'POST' ? { kind: 'text/plain', bytes: Buffer.alloc(0) } : this.#find(path);
        response.writeHead(file ? 200 : 404, {
          'Content-Type': file?.kind ?? 'text/plain',
          'Content-Security-Policy': policy,
          'Cache-Control': 'no-store',
        });
        response.end(file?.bytes);
      });
    });
  }

  /** What a page posts. */
  told: (path: string, body: string) => void = () => undefined;

  page(path: string, text: string): void {
    this.#pages.set(path, { kind: kinds[extname(path)] ?? 'text/html', bytes: Buffer.from(text) });
  }

  async open(): Promise<string> {
    await new Promise<void>((listening) => this.#server.listen(0, '127.0.0.1', listening));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  #find(path: string): File | null {
    const { app, demonstrations } = this.#places;
    const page = this.#pages.get(path);
    if (page) return page;
    if (path.startsWith('/app/')) return fileAt(app, path.slice(5));
    if (path.startsWith('/design/')) return fileAt(design, path.slice(8));
    const media = /^\/media\/v1\/demonstrations(?:\/(.*))?$/.exec(path);
    if (!media) return null;
    if (!media[1]) return json(this.slugs.map((slug) => this.#entry(slug)));
    if (media[1].startsWith('figure/')) return fileAt(demonstrations, 'figure.glb');
    const [kind, slug] = media[1].split('/');
    if (kind === 'posters' || kind === 'strips') return fileAt(demonstrations, `${kind}/${slug}.webp`);
    const yaml = fileAt(demonstrations, `${kind}.yaml`);
    return yaml && json(parse(yaml.bytes.toString()));
  }

  #entry(slug: string): Record<string, unknown> {
    const { demonstrations } = this.#places;
    const still = (kind: string): string | null => {
      const file = fileAt(demonstrations, `${kind}/${slug}.webp`);
      return file && `/media/v1/demonstrations/${kind}/${slug}/${hashOf(file.bytes)}.webp`;
    };
    return {
      slug,
      hash: hashOf(readFileSync(join(demonstrations, `${slug}.yaml`))),
      free: true,
      poster: still('posters'),
      strip: still('strips'),
      figure: `/media/v1/demonstrations/figure/${hashOf(readFileSync(join(demonstrations, 'figure.glb')))}.glb`,
    };
  }
}

const json = (value: unknown): File => ({
  kind: 'application/json',
  bytes: Buffer.from(JSON.stringify(value)),
});
