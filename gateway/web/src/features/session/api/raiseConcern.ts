import { send } from '~/api/client';
import type { ConcernView } from '~/api/programs';

export async function raiseConcern(enrolment: string, sign: string): Promise<ConcernView> {
  return (await send<ConcernView>('POST', '/api/programs/v1/me/concerns', { body: { enrolment, sign } }))
    .data;
}
