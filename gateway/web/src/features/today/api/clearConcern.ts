import { send } from '~/api/client';

export async function clearConcern(id: string, checkedBy: string, checkedOn: string): Promise<void> {
  await send('POST', `/api/programs/v1/me/concerns/${id}/clearance`, { body: { checkedBy, checkedOn } });
}
