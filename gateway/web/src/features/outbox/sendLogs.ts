import { send } from '~/api/client';
import type { LogBatchResult } from '~/api/programs';
import type { Kept, Outcome } from './outbox';

/** A frozen tab must not hold up the others for ever. */
const PATIENCE_MS = 30_000;

/** All at once, each with an outcome of its own. Ids were made on the device: sending one again is the same session. */
export async function sendLogs(logs: Kept[]): Promise<Outcome[]> {
  const { data } = await send<LogBatchResult>('POST', '/api/programs/v1/me/sessions/batch', {
    body: { sessions: logs.map(({ id, log }) => ({ id, log })) },
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  return data.results.map(({ id, problem }) => ({
    id,
    refused: problem ? problem.detail || problem.title : null,
  }));
}
