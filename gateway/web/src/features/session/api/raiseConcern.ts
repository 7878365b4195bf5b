import { send } from '~/api/client';
import type { ConcernView, Schemas } from '~/api/programs';

export async function raiseConcern(enrolment: string, sign: string): Promise<ConcernView> {
  const body: Schemas['RaiseConcernRequest'] = { enrolment, sign };
  return (await send<ConcernView>('POST', '/api/programs/v1/me/concerns', { body })).data;
}
