import { queryOptions } from '@tanstack/react-query';
import type { Page } from '~/api/accounts';
import { get } from '~/api/client';
import type { AssignmentView, PatientPage, PracticeConcern } from './types';

export const patientPath = (memberId: string) =>
  `/api/programs/v1/practice/patients/${encodeURIComponent(memberId)}`;

/** Never from memory: a consent that was taken back has to show at once. */
const fresh = { staleTime: 0, gcTime: 0, retry: false } as const;

export const patientQuery = (memberId: string) =>
  queryOptions({
    queryKey: ['practice', 'patient', memberId],
    queryFn: ({ signal }) => get<PatientPage>(patientPath(memberId), signal),
    ...fresh,
  });

export const patientConcernsQuery = (memberId: string) =>
  queryOptions({
    queryKey: ['practice', 'patient', memberId, 'concerns'],
    queryFn: async ({ signal }) =>
      (await get<Page<PracticeConcern>>(`${patientPath(memberId)}/concerns`, signal)).items,
    ...fresh,
  });

export const assignmentsQuery = (memberId: string) =>
  queryOptions({
    queryKey: ['practice', 'patient', memberId, 'assignments'],
    queryFn: async ({ signal }) =>
      (await get<Page<AssignmentView>>(`${patientPath(memberId)}/assignments`, signal)).items,
    ...fresh,
  });
