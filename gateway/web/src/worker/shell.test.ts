import { beforeEach, describe, expect, it } from 'vitest';
import { FakeCaches, FakeNetwork } from '~/features/offline/fakeDevice';
import type { Scope } from './scope';
import { AppShell } from './shell';

const page = 'https://sc.test';

/** Requests as a page makes them; the one of Node knows no relative address and no navigation. */
const asked = (path: string, mode: RequestMode | 'navigate' = 'cors', method = 'GET') => ({
  request: { url: new URL(path, page).href, mode, method } as Request,
});

describe('the app as one release', () => {
  let network: FakeNetwork;
  let device: FakeCaches;
  let claimed: number;

  const release = (version: string, ...files: string[]) =>
    new AppShell(
      {
        caches: device as never,
        fetch: network.fetch as typeof fetch,
        clients: { claim: async () => void claimed++ },
        origin: page,
      } as unknown as Scope,
      { version, files },
    );
  const text = async (answer: Promise<Response> | null) => (await answer)?.text();

  beforeEach(() => {
    claimed = 0;
    network = new FakeNetwork();
    device = new FakeCaches(network);
    network
      .has('/app', () => new Response('page one'))
      .has('/app/assets/a-1.js', () => new Response('a one'));
    network.has('/design/tokens.css', () => new Response('look one'));
  });

  const one = async () => {
    const shell = release('one', '/app', '/app/assets/a-1.js', '/design/tokens.css');
    await shell.install();
    await shell.takeOver();
    return shell;
  };

  it('opens at every address of the app without a network, with all that it loads later', async () => {
    const shell = await one();
    network.away = true;
    for (const path of ['/app', '/app/', '/app/session?date=2026-11-25&block=morning', '/app/programs/desk'])
      expect(await text(shell.answer(asked(path, 'navigate')))).toBe('page one');
    expect(await text(shell.answer(asked('/app/assets/a-1.js')))).toBe('a one');
    expect(await text(shell.answer(asked('/design/tokens.css')))).toBe('look one');
  });

  it('lets everything else pass: what services answer, sign-in, public pages, what is sent', async () => {
    const shell = await one();
    for (const path of ['/api/programs/v1/me/day', '/session', '/media/v1/demonstrations', '/app/sw.js'])
      expect(shell.answer(asked(path))).toBeNull();
    for (const path of ['/', '/programs/desk-posture', '/session/sign-in', '/apple'])
      expect(shell.answer(asked(path, 'navigate'))).toBeNull();
    expect(shell.answer(asked('/app/assets/a-1.js', 'cors', 'POST'))).toBeNull();
    expect(
      shell.answer({ request: { ...asked('/app').request, url: 'https://elsewhere.test/app' } as Request }),
    ).toBeNull();
  });

  it('shows the pictures that a member has brought', async () => {
    const shell = await one();
    const poster = '/media/v1/demonstrations/posters/bridge/p1.webp';
    await (await device.open('stand-corrected.pictures.gus')).put(poster, new Response('a picture'));
    network.away = true;
    expect(await text(shell.answer(asked(poster)))).toBe('a picture');
  });

  it('goes on whole while a newer release lies ready, and after it has taken over', async () => {
    const old = await one();
    network
      .has('/app', () => new Response('page two'))
      .has('/app/assets/a-2.js', () => new Response('a two'));
    const fresh = release('two', '/app', '/app/assets/a-2.js');
    await fresh.install();
    network.away = true;
    expect(await text(old.answer(asked('/app', 'navigate')))).toBe('page one');
    await fresh.takeOver();
    expect(await text(fresh.answer(asked('/app', 'navigate')))).toBe('page two');
    // A page of the old release that is still open loads what it had not needed yet.
    expect(await text(fresh.answer(asked('/app/assets/a-1.js')))).toBe('a one');
  });

  it('is not kept by halves when the network goes while it is fetched', async () => {
    const old = await one();
    const fresh = release('two', '/app', '/app/assets/missing.js');
    await expect(fresh.install()).rejects.toThrow();
    expect(await text(old.answer(asked('/app', 'navigate')))).toBe('page one');
  });

  it('keeps the release before and none that is older', async () => {
    await one();
    for (const version of ['two', 'three']) {
      const next = release(version, '/app');
      await next.install();
      await next.takeOver();
    }
    expect([...device.named.keys()]).toEqual(['stand-corrected.shell.two', 'stand-corrected.shell.three']);
    expect(claimed).toBe(3);
  });
});
