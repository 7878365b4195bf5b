import type { Answer } from '~/api/client';

/** The version for If-Match: the header when there was one, else the one in the body. */
export function etagOf(answer: Answer<{ version: number }>): string {
  return answer.etag ?? `"${answer.data.version}"`;
}
