import { send } from '~/api/client';
import type { EnrolmentView, Schemas } from '~/api/programs';

/** Takes the newer revision, or says which one to stay with. */
export async function putEnrolmentRevision(enrolmentId: string, revision: string): Promise<EnrolmentView> {
  const path = `/api/programs/v1/me/enrolments/${enrolmentId}`;
  const current = await send<EnrolmentView>('GET', path);
  const ifMatch = current.etag ?? `"${current.data.version}"`;
  const body: Schemas['AcceptRevisionRequest'] = { revision };
  return (await send<EnrolmentView>('PUT', `${path}/revision`, { body, ifMatch })).data;
}
