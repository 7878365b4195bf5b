/** A network and a cache as a browser has them, for tests: what lies at an address, what was asked, and whether it is there. */
export class FakeNetwork {
  readonly asked: string[] = [];
  away = false;
  private readonly answers = new Map<string, (headers: Headers) => Response>();

  has(path: string, answer: (headers: Headers) => Response): this {
    this.answers.set(path, answer);
    return this;
  }

  fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const path = input instanceof Request ? new URL(input.url).pathname : String(input);
    this.asked.push(path);
    if (this.away) throw new TypeError('Failed to fetch');
    const answer = this.answers.get(path);
    return answer ? answer(new Headers(init?.headers)) : json({ type: '/problems/not-found' }, 404);
  };
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': type, ...headers } });
}

class FakeCache {
  readonly entries = new Map<string, Response>();

  constructor(private readonly fetch: (path: string) => Promise<Response>) {}

  async match(path: string): Promise<Response | undefined> {
    return this.entries.get(path)?.clone();
  }

  async put(path: string, response: Response): Promise<void> {
    this.entries.set(path, response);
  }

  async keys(): Promise<{ url: string }[]> {
    return [...this.entries.keys()].map((path) => ({ url: `https://device.invalid${path}` }));
  }

  async delete(request: { url: string }): Promise<boolean> {
    return this.entries.delete(new URL(request.url).pathname);
  }

  /** All or nothing, as the browser's. */
  async addAll(requests: Request[]): Promise<void> {
    const paths = requests.map((request) => new URL(request.url).pathname);
    const answers = await Promise.all(paths.map((path) => this.fetch(path)));
    if (answers.some((answer) => !answer.ok)) throw new TypeError('Request failed');
    for (const [index, answer] of answers.entries()) this.entries.set(paths[index] as string, answer);
  }
}

export class FakeCaches {
  readonly named = new Map<string, FakeCache>();

  constructor(private readonly network: FakeNetwork) {}

  async open(name: string): Promise<FakeCache> {
    const cache = this.named.get(name) ?? new FakeCache(this.network.fetch);
    this.named.set(name, cache);
    return cache;
  }

  async keys(): Promise<string[]> {
    return [...this.named.keys()];
  }

  async delete(name: string): Promise<boolean> {
    return this.named.delete(name);
  }
}
