import { send } from '~/api/client';
import type { Conflict, DayChoice, DayView, Schemas } from '~/api/programs';

/** A day that hurts more than usual; null for the day as it comes. Answers the day as it is then. */
export async function takeDay(date: string, choice: DayChoice | null): Promise<DayView> {
  const path = `/api/programs/v1/me/day/${date}/choice`;
  if (choice === null) return (await send<DayView>('DELETE', path)).data;
  const body: Schemas['ChooseDayRequest'] = { choice };
  return (await send<DayView>('PUT', path, { body })).data;
}

export async function settleConflict(conflict: Conflict, keep: boolean): Promise<DayView> {
  const { exercise, asking, advising } = conflict;
  const body: Schemas['SettleConflictRequest'] = { exercise, asking, advising, keep };
  return (await send<DayView>('PUT', '/api/programs/v1/me/conflicts', { body })).data;
}
