/** The little of a service worker's scope that ours uses; the library that describes all of it does not go with the page's. */
export interface Scope {
  caches: Pick<CacheStorage, 'open' | 'keys' | 'delete'>;
  origin: string;
  fetch: typeof fetch;
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Waited) => void): void;
  addEventListener(type: 'fetch', listener: (event: Asked) => void): void;
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
}

export interface Waited {
  waitUntil(work: Promise<unknown>): void;
}

export interface Asked {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** Written into the built file: all that the app is made of, under a name that changes with any of it. */
export interface Release {
  version: string;
  files: string[];
}
