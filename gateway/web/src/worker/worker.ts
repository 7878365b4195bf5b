import type { Release, Scope } from './scope';
import { AppShell } from './shell';

declare const self: Scope;
/** Put in by the build. */
declare const __RELEASE__: Release;

const shell = new AppShell(self, __RELEASE__);

self.addEventListener('install', (event) => event.waitUntil(shell.install()));
self.addEventListener('activate', (event) => event.waitUntil(shell.takeOver()));
self.addEventListener('fetch', (event) => {
  const answer = shell.answer(event);
  if (answer) event.respondWith(answer);
});
self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting();
});
