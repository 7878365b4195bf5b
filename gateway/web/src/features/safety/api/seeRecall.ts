import { send } from '~/api/client';

export async function seeRecall(recall: string): Promise<void> {
  await send('PUT', `/api/programs/v1/me/recalls/${recall}/seen`);
}
