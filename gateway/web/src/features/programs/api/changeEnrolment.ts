import { send } from '~/api/client';
import type { EnrolmentView, Schemas } from '~/api/programs';

const pathOf = (id: string) => `/api/programs/v1/me/enrolments/${encodeURIComponent(id)}`;

export async function stepEnrolment(
  id: string,
  step: 'pause' | 'resume' | 'finish' | 'leave',
): Promise<EnrolmentView> {
  return (await send<EnrolmentView>('POST', `${pathOf(id)}/${step}`)).data;
}

export async function restartEnrolment(id: string, warningSignsRevision: string): Promise<EnrolmentView> {
  const body: Schemas['RestartRequest'] = { warningSignsRevision };
  return (await send<EnrolmentView>('POST', `${pathOf(id)}/restart`, { body })).data;
}

export async function choosePhase(enrolment: EnrolmentView, phase: string): Promise<EnrolmentView> {
  const body: Schemas['ChoosePhaseRequest'] = { phase };
  const ifMatch = `"${enrolment.version}"`;
  return (await send<EnrolmentView>('PUT', `${pathOf(enrolment.id)}/phase`, { body, ifMatch })).data;
}

/** Another exercise in the place of one from now on; null for the program's own again. */
export async function swapExercise(
  enrolment: string,
  exercise: string,
  instead: string | null,
): Promise<EnrolmentView> {
  const path = `${pathOf(enrolment)}/swaps/${encodeURIComponent(exercise)}`;
  if (instead === null) return (await send<EnrolmentView>('DELETE', path)).data;
  const body: Schemas['SwapRequest'] = { instead };
  return (await send<EnrolmentView>('PUT', path, { body })).data;
}
