import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { accessEnded } from '~/api/accessEnded';
import { get } from '~/api/client';
import { Unreachable } from '~/api/problem';
import { queryClient } from '~/app/queryClient';
import { outboxOf } from '~/features/outbox/memberOutbox';
import { FakeCaches, FakeNetwork, json } from './fakeDevice';
import { downloadOf, packOf } from './fixtures';
import { leaveNothing, settleWho, startKeeping } from './keeper';
import { bringDownload } from './keeping';
import { hasDownload, readDownload, writeDownload } from './store';
import { rememberedWho, type SignedInPerson } from './who';

const day = '/api/programs/v1/me/day?date=2026-11-25';
const offline = '/api/programs/v1/me/offline';
const pose = '/media/v1/demonstrations/bridge/b1.json';
const poster = '/media/v1/demonstrations/posters/bridge/p1.webp';
const figure = '/media/v1/demonstrations/figure/f1.glb';
const gus: SignedInPerson = {
  signedIn: true,
  memberId: 'gus',
  name: 'Gus',
  email: 'gus@example.test',
  roles: [],
};
const mia = { ...gus, memberId: 'mia', name: 'Mia' };
const log = { date: '2026-11-25', block: 'morning' } as never;

let network: FakeNetwork;
let device: FakeCaches;
let lease: string;

startKeeping(queryClient);

beforeEach(async () => {
  await leaveNothing('gus');
  localStorage.clear();
  lease = new Date(Date.now() + 86_400_000).toISOString();
  network = new FakeNetwork()
    .has(offline, (headers) =>
      headers.get('If-None-Match') === 'W/"one"'
        ? new Response(null, { status: 304, headers: { 'Lease-Until': lease } })
        : json(packOf(), 200, { ETag: 'W/"one"', 'Lease-Until': lease }),
    )
    .has('/api/accounts/v1/me', () => json(downloadOf().me))
    .has('/api/accounts/v1/me/subscription', () => json({ type: '/problems/no-subscription' }, 404))
    .has('/media/v1/demonstrations', () =>
      json([{ slug: 'bridge', hash: 'b1', free: false, poster, figure }]),
    )
    .has(pose, () => json({ slug: 'bridge' }))
    .has(poster, () => new Response('a picture'))
    .has(figure, () => new Response('a body'));
  device = new FakeCaches(network);
  vi.stubGlobal('fetch', network.fetch);
  vi.stubGlobal('caches', device);
});

const pictures = () => [...(device.named.get('stand-corrected.pictures.gus')?.entries.keys() ?? [])];

async function bringAsGus(): Promise<void> {
  await bringDownload('gus');
  settleWho(gus);
}

describe('a download', () => {
  it('brings the days, the movements and the pictures, and answers when the network is away', async () => {
    await bringAsGus();
    network.away = true;
    await expect(get(day)).resolves.toMatchObject({ date: '2026-11-25' });
    await expect(get(pose)).resolves.toEqual({ slug: 'bridge' });
    expect(pictures()).toEqual([poster, figure]);
    await expect(get('/api/programs/v1/me/pain')).rejects.toBeInstanceOf(Unreachable);
  });

  it('asks only for what is new, and its lease is renewed all the same', async () => {
    await bringAsGus();
    network.asked.length = 0;
    lease = new Date(Date.now() + 2 * 86_400_000).toISOString();
    const again = await bringDownload('gus');
    expect(again.leaseUntil).toBe(lease);
    expect(again.pack).toEqual(packOf());
    expect(network.asked).not.toContain(pose);
    expect(network.asked).not.toContain(poster);
  });

  it('that breaks off leaves the one before as it was', async () => {
    await bringAsGus();
    const before = await readDownload('gus');
    const renamed = poster.replace('p1', 'p2');
    network.has('/media/v1/demonstrations', () =>
      json([{ slug: 'bridge', hash: 'b1', free: false, poster: renamed, figure }]),
    );
    await expect(bringDownload('gus')).rejects.toThrow('404');
    expect(await readDownload('gus')).toEqual(before);
    expect(pictures()).toContain(poster);
    network.has(renamed, () => new Response('another picture'));
    await bringDownload('gus');
    expect(pictures().sort()).toEqual([figure, renamed].sort());
  });
});

describe('what is lent', () => {
  it('is gone once the lease has run out, and sessions that wait are not', async () => {
    await bringAsGus();
    outboxOf('gus').put('s1', log);
    localStorage.setItem('stand-corrected.sitting.gus', 'the block of a session under way');
    await writeDownload('gus', downloadOf({ leaseUntil: new Date(Date.now() - 1).toISOString() }));
    network.away = true;
    await expect(get(day)).rejects.toBeInstanceOf(Unreachable);
    expect(hasDownload('gus')).toBe(false);
    expect(pictures()).toEqual([]);
    expect(localStorage.getItem('stand-corrected.sitting.gus')).toBeNull();
    expect(outboxOf('gus').waiting()).toHaveLength(1);
    expect(rememberedWho()).toEqual(gus);
  });

  it('is gone once a service says that access has ended, and sessions that wait are not', async () => {
    await bringAsGus();
    outboxOf('gus').put('s1', log);
    network.has(day, () => json({ type: '/problems/access-ended' }, 403));
    await expect(get(day)).rejects.toMatchObject({ status: 403 });
    await vi.waitFor(() => expect(hasDownload('gus')).toBe(false));
    await vi.waitFor(() => expect(pictures()).toEqual([]));
    expect(outboxOf('gus').waiting()).toHaveLength(1);
  });

  it('is not taken for another 403', async () => {
    await bringAsGus();
    const told = vi.fn();
    const stop = accessEnded.subscribe(told);
    network.has(day, () => json({ type: '/problems/not-allowed' }, 403));
    await expect(get(day)).rejects.toMatchObject({ status: 403 });
    stop();
    expect(told).not.toHaveBeenCalled();
  });
});

describe('whose it is', () => {
  it('is not opened for somebody else who signs in on the device, and theirs again when they do', async () => {
    await bringAsGus();
    settleWho(mia);
    network.away = true;
    await expect(get(day)).rejects.toBeInstanceOf(Unreachable);
    settleWho(gus);
    await expect(get(day)).resolves.toBeTruthy();
  });

  it('is not opened once the gateway has said that nobody is signed in', async () => {
    await bringAsGus();
    settleWho({ signedIn: false });
    network.away = true;
    await expect(get(day)).rejects.toBeInstanceOf(Unreachable);
  });

  it('leaves nothing behind at sign-out', async () => {
    await bringAsGus();
    await leaveNothing('gus');
    expect(await indexedDB.databases()).toEqual([]);
    expect([...device.named.keys()]).toEqual([]);
    expect(localStorage).toHaveLength(0);
  });
});
