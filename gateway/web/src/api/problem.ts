export interface FieldError {
  field: string;
  message: string;
}

/** An RFC 9457 answer. `slug` is the stable last part of its type, the only part that code may lean on. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly slug: string;
  readonly title: string;
  readonly detail: string;
  readonly errors: FieldError[];
  readonly requestId: string | null;

  constructor(status: number, body: Partial<ProblemBody>, requestId: string | null = null) {
    super(body.detail || body.title || `The service answered ${status}`);
    this.name = 'ApiProblem';
    this.status = status;
    this.slug = slugOf(body.type);
    this.title = body.title ?? '';
    this.detail = body.detail ?? '';
    this.errors = Array.isArray(body.errors) ? body.errors : [];
    this.requestId = requestId;
  }
}

interface ProblemBody {
  type: string;
  title: string;
  detail: string;
  errors: FieldError[];
}

/** The request never got an answer: no network, or the gateway is away. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('We could not reach Stand Corrected.', { cause });
    this.name = 'Unreachable';
  }
}

export async function problemFrom(response: Response): Promise<ApiProblem> {
  const requestId = response.headers.get('X-Request-Id');
  const type = response.headers.get('Content-Type') ?? '';
  if (!type.includes('json')) return new ApiProblem(response.status, {}, requestId);
  try {
    const body: unknown = await response.json();
    return new ApiProblem(response.status, isObject(body) ? body : {}, requestId);
  } catch {
    return new ApiProblem(response.status, {}, requestId);
  }
}

export function isProblem(error: unknown, slug: string): error is ApiProblem {
  return error instanceof ApiProblem && error.slug === slug;
}

/** Worth trying again unchanged: the answer could be another one in a moment. */
export function isPassing(error: unknown): boolean {
  if (error instanceof Unreachable) return true;
  return error instanceof ApiProblem && (error.status >= 500 || error.status === 429 || error.status === 408);
}

function slugOf(type: string | undefined): string {
  if (typeof type !== 'string') return '';
  return type.replace(/\/+$/, '').split('/').pop() ?? '';
}

function isObject(value: unknown): value is Partial<ProblemBody> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
