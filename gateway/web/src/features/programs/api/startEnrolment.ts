import { send } from '~/api/client';
import type { EnrolmentView } from '~/api/programs';

export async function startEnrolment(program: string, warningSignsRevision: string): Promise<EnrolmentView> {
  const body = { program, warningSignsRevision };
  return (await send<EnrolmentView>('POST', '/api/programs/v1/me/enrolments', { body })).data;
}
