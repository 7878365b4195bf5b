const SCRIPT = '/app/sw.js';
const SCOPE = '/app';
const SHELL = 'stand-corrected.shell.';

/** This browser cannot keep an app: it is old, private, or the site is not on https. */
export class CannotKeep extends Error {
  constructor(cause?: unknown) {
    super('This browser can’t keep the app for offline.', { cause });
  }
}

/** Resolves once the app itself is kept. */
export async function keepApp(): Promise<void> {
  if (!('serviceWorker' in navigator) || !('caches' in globalThis) || !('indexedDB' in globalThis))
    throw new CannotKeep();
  const registration = await navigator.serviceWorker
    .register(SCRIPT, { scope: SCOPE })
    .catch((cause: unknown) => Promise.reject(new CannotKeep(cause)));
  const { installing } = registration;
  if (registration.active || !installing) return;
  await new Promise<void>((resolve, reject) => {
    const look = () => {
      if (installing.state === 'activated') resolve();
      if (installing.state === 'redundant') reject(new Error('The app could not be kept.'));
    };
    installing.addEventListener('statechange', look);
    look();
  });
}

/** How much of the device the app itself takes. */
export async function appBytes(): Promise<number> {
  const names = (await caches.keys()).filter((name) => name.startsWith(SHELL));
  const name = names.at(-1);
  if (!name) return 0;
  const cache = await caches.open(name);
  let bytes = 0;
  for (const request of await cache.keys())
    bytes += (await (await cache.match(request))?.arrayBuffer())?.byteLength ?? 0;
  return bytes;
}

export async function letAppGo(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  await (await navigator.serviceWorker.getRegistration(SCOPE))?.unregister();
  for (const name of await caches.keys()) if (name.startsWith(SHELL)) await caches.delete(name);
}

/** Tells when a newer release lies ready beside the one that runs. Answers how to stop. */
export function onNewerRelease(ready: (takeOver: () => void) => void): () => void {
  if (!('serviceWorker' in navigator)) return () => undefined;
  let over = false;
  const tell = (worker: ServiceWorker | null) => {
    if (worker && !over) ready(() => takeOver(worker));
  };
  void navigator.serviceWorker.getRegistration(SCOPE).then((registration) => {
    if (!registration?.active || over) return;
    tell(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const { installing } = registration;
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'installed') tell(installing);
      });
    });
  });
  return () => {
    over = true;
  };
}

/** Only the tab that asked is loaded anew; in the others the release that they began with goes on. */
function takeOver(worker: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), {
    once: true,
  });
  worker.postMessage('take-over');
}
