import { queryOptions } from '@tanstack/react-query';
import { get, send } from '~/api/client';
import type { Schemas } from '~/api/programs';
import type { ClinicTeam } from './types';

const PATH = '/api/programs/v1/practice/clinics';

export const clinicTeamsQuery = queryOptions({
  queryKey: ['practice', 'clinics'],
  queryFn: async ({ signal }) => (await get<{ items: ClinicTeam[] }>(PATH, signal)).items,
});

/** New concerns of the clinic are this practitioner's until somebody takes them. */
export async function setDefaultOwner(clinic: string, practitioner: string): Promise<void> {
  const body: Schemas['DefaultOwnerRequest'] = { practitioner };
  await send('PUT', `${PATH}/${clinic}/default-owner`, { body });
}
