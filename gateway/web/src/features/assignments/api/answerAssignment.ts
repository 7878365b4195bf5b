import { send } from '~/api/client';
import type { Schemas } from '~/api/programs';
import type { AssignmentView } from '~/features/practice/api/types';

const path = (assignment: AssignmentView) => `/api/programs/v1/me/assignments/${assignment.id}`;

export async function acceptAssignment(assignment: AssignmentView): Promise<AssignmentView> {
  const body: Schemas['AcceptAssignmentRequest'] = { warningSignsRevision: assignment.revision };
  return (await send<AssignmentView>('POST', `${path(assignment)}/acceptance`, { body })).data;
}

export async function declineAssignment(assignment: AssignmentView): Promise<AssignmentView> {
  return (await send<AssignmentView>('POST', `${path(assignment)}/refusal`)).data;
}

/** A change that comes later is news again. */
export async function seeNews(assignment: AssignmentView): Promise<AssignmentView> {
  const body: Schemas['SeenRequest'] = { version: assignment.version };
  return (await send<AssignmentView>('POST', `${path(assignment)}/news/seen`, { body })).data;
}
