import { send } from '~/api/client';
import type { HoldRequest, HoldView } from './types';

/** Keeps a time free for a few minutes. A person has one; a new one takes the place of the old. */
export async function createHold(wanted: HoldRequest): Promise<HoldView> {
  return (await send<HoldView>('POST', '/api/booking/v1/me/holds', { body: wanted })).data;
}
