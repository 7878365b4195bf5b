import { send } from '~/api/client';
import type { Schemas } from '~/api/programs';
import type { ConcernOutcome, PracticeConcern } from './types';

const path = (id: string) => `/api/programs/v1/practice/concerns/${encodeURIComponent(id)}`;

export async function takeConcern(id: string): Promise<PracticeConcern> {
  return (await send<PracticeConcern>('POST', `${path(id)}/take`)).data;
}

export async function closeConcern(
  id: string,
  outcome: ConcernOutcome,
  note: string,
): Promise<PracticeConcern> {
  const body: Schemas['OutcomeRequest'] = { outcome, note };
  return (await send<PracticeConcern>('POST', `${path(id)}/outcome`, { body })).data;
}
