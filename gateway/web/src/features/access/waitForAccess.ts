import { get } from '~/api/client';
import { isProblem } from '~/api/problem';

const TRIES = 20;
const PAUSE_MS = 250;

/**
 * Access is decided in one service and heard of by the other a moment later. Waits for that moment, so that the
 * first page after starting a trial does not say that access has ended. Gives up quietly: the page then speaks.
 */
export async function waitForAccess(pauseMs: number = PAUSE_MS): Promise<void> {
  for (let tries = 0; tries < TRIES; tries++) {
    try {
      await get('/api/programs/v1/me/enrolments?limit=1');
      return;
    } catch (error) {
      if (!isProblem(error, 'access-ended')) return;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}
