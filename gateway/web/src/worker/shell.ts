import type { Asked, Release, Scope } from './scope';

const SHELL = 'stand-corrected.shell.';
const OURS = 'stand-corrected.';
const PAGE = '/app';
const HASHED = /^\/(app\/assets|media\/v1\/demonstrations\/(posters|strips|figure))\//;

/**
 * The app as one release, kept whole: a page and everything that it loads later are of the same one, whatever the server
 * has by then. A newer release is fetched beside it and takes over when no page of the old one is open, or when the person
 * says so. What the services answer is not looked at here.
 */
export class AppShell {
  constructor(
    private readonly scope: Scope,
    private readonly release: Release,
  ) {}

  async install(): Promise<void> {
    const cache = await this.scope.caches.open(SHELL + this.release.version);
    // Past the browser's own cache: an old file among new ones would be worse than none.
    await cache.addAll(
      this.release.files.map((file) => new Request(this.scope.origin + file, { cache: 'reload' })),
    );
  }

  /** The release before stays as well: a page of it may still be open in another tab. */
  async takeOver(): Promise<void> {
    const names = (await this.scope.caches.keys()).filter((name) => name.startsWith(SHELL));
    const older = names.filter((name) => name !== SHELL + this.release.version);
    for (const name of older.slice(0, -1)) await this.scope.caches.delete(name);
    await this.scope.clients.claim();
  }

  /** Null for what goes to the network as if nobody stood in between. */
  answer({ request }: Pick<Asked, 'request'>): Promise<Response> | null {
    const { origin, pathname } = new URL(request.url);
    if (request.method !== 'GET' || origin !== this.scope.origin) return null;
    if (request.mode === 'navigate') return isInApp(pathname) ? this.orFetch(request, PAGE) : null;
    if (HASHED.test(pathname) || this.release.files.includes(pathname))
      return this.orFetch(request, pathname);
    return null;
  }

  private async orFetch(request: Request, path: string): Promise<Response> {
    return (await this.kept(path)) ?? this.scope.fetch(request);
  }

  private async kept(path: string): Promise<Response | undefined> {
    const own = SHELL + this.release.version;
    const names = await this.scope.caches.keys();
    const others = HASHED.test(path) ? names.filter((name) => name.startsWith(OURS) && name !== own) : [];
    for (const name of [own, ...others]) {
      const found = await (await this.scope.caches.open(name)).match(path);
      if (found) return found;
    }
    return undefined;
  }
}

function isInApp(pathname: string): boolean {
  return (
    pathname === PAGE ||
    (pathname.startsWith(`${PAGE}/`) && !(pathname.split('/').at(-1) ?? '').includes('.'))
  );
}
