import { send } from '~/api/client';
import type { EnrolmentView, Schemas } from '~/api/programs';

export async function startEnrolment(program: string, warningSignsRevision: string): Promise<EnrolmentView> {
  const body: Schemas['StartEnrolmentRequest'] = { program, warningSignsRevision };
  return (await send<EnrolmentView>('POST', '/api/programs/v1/me/enrolments', { body })).data;
}
