import { send } from '~/api/client';
import type { Schemas } from '~/api/programs';

export async function clearConcern(id: string, checkedBy: string, checkedOn: string): Promise<void> {
  const body: Schemas['ClearConcernRequest'] = { checkedBy, checkedOn };
  await send('POST', `/api/programs/v1/me/concerns/${id}/clearance`, { body });
}
