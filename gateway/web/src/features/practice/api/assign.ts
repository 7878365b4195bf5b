import { send } from '~/api/client';
import type { Schemas } from '~/api/programs';
import { patientPath } from './getPatient';
import type { AssignmentView } from './types';

export type AssignRequest = Schemas['AssignRequest'];

export async function assign(memberId: string, body: AssignRequest): Promise<AssignmentView> {
  return (await send<AssignmentView>('POST', `${patientPath(memberId)}/assignments`, { body })).data;
}

/** Only over the version that was looked at: a colleague may have changed it meanwhile. */
export async function changeAssignment(
  assignment: AssignmentView,
  body: AssignRequest,
): Promise<AssignmentView> {
  const path = `${patientPath(assignment.memberId)}/assignments/${assignment.id}`;
  const ifMatch = `"${assignment.version}"`;
  return (await send<AssignmentView>('PUT', path, { body, ifMatch })).data;
}

export async function withdraw(assignment: AssignmentView): Promise<AssignmentView> {
  const path = `${patientPath(assignment.memberId)}/assignments/${assignment.id}/withdrawal`;
  return (await send<AssignmentView>('POST', path)).data;
}
