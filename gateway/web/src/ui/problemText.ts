import { ApiProblem, Unreachable } from '~/api/problem';

/** One sentence for a form or a button that did not get through. */
export function problemText(error: unknown): string {
  if (error instanceof Unreachable)
    return 'We could not reach Stand Corrected. What you typed is still here.';
  if (error instanceof ApiProblem) {
    if (error.status === 401) return 'Please sign in again. What you typed is still here.';
    if (error.status >= 500) return 'That part is having a rest. Please try again shortly.';
    return error.detail || error.title || 'That was not accepted.';
  }
  return 'Something went wrong. Please try again.';
}
