import { accessEnded } from './accessEnded';
import { newId } from './id';
import { keptAnswer, network } from './kept';
import { ApiProblem, isProblem, problemFrom, Unreachable } from './problem';
import { signInNeeded } from './signInNeeded';

export interface Answer<T> {
  data: T;
  /** The version to hand back in If-Match when the thing is edited. */
  etag: string | null;
}

interface Options {
  body?: unknown;
  ifMatch?: string;
  signal?: AbortSignal;
}

/**
 * Keys of POSTs that have had no final answer. Pressing the button again after a lost answer sends the same
 * key, so that the effect happens once; any answer that settles it forgets the key.
 */
const openKeys = new Map<string, string>();

export async function send<T>(method: string, path: string, options: Options = {}): Promise<Answer<T>> {
  const headers: Record<string, string> = { Accept: 'application/json', 'X-Stand-Corrected': '1' };
  const body = options.body === undefined ? undefined : JSON.stringify(options.body);
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (options.ifMatch) headers['If-Match'] = options.ifMatch;

  const effect = `${path} ${body ?? ''}`;
  if (method === 'POST') {
    const key = openKeys.get(effect) ?? newId();
    openKeys.set(effect, key);
    headers['Idempotency-Key'] = key;
  }

  const response = await reach(path, { method, headers, body, signal: options.signal }).catch(
    async (error: unknown) => {
      const kept = method === 'GET' && error instanceof Unreachable ? await keptAnswer(path) : undefined;
      if (kept === undefined) throw error;
      return { data: kept as T, etag: null };
    },
  );
  if (!(response instanceof Response)) return response;
  const settled = response.status < 500 && response.status !== 401 && response.status !== 429;
  if (method === 'POST' && settled) openKeys.delete(effect);

  await requireOk(response);
  return { data: await contentOf<T>(response), etag: response.headers.get('ETag') };
}

/** What has changed since the answer of that ETag; `data` is null when nothing has. */
export async function getIfChanged<T>(
  path: string,
  etag: string | null,
): Promise<{ data: T | null; headers: Headers }> {
  const headers: Record<string, string> = { Accept: 'application/json', 'X-Stand-Corrected': '1' };
  if (etag) headers['If-None-Match'] = etag;
  const response = await reach(path, { headers });
  if (response.status === 304) return { data: null, headers: response.headers };
  await requireOk(response);
  return { data: await contentOf<T>(response), headers: response.headers };
}

async function requireOk(response: Response): Promise<void> {
  if (response.status === 401) signInNeeded.raise();
  if (response.ok) return;
  const problem = await problemFrom(response);
  if (isProblem(problem, 'access-ended')) accessEnded.tell();
  throw problem;
}

export async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  return (await send<T>('GET', path, { signal })).data;
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    const response = await fetch(path, { ...init, credentials: 'same-origin', cache: 'no-store' });
    network.wasReached();
    return response;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    network.wasAway();
    throw new Unreachable(error);
  }
}

async function contentOf<T>(response: Response): Promise<T> {
  if (response.status === 204) return undefined as T;
  const text = await response.text();
  if (text === '') return undefined as T;
  try {
    return JSON.parse(text) as T;
  } catch {
    throw new ApiProblem(502, { title: 'The answer could not be read.' });
  }
}
