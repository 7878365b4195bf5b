import { send } from '~/api/client';
import type { Measurement, Schemas } from '~/api/programs';

/** The id is made where it was measured: sent twice it is one measurement. */
export async function putMeasurement({ id, ...taken }: Measurement): Promise<void> {
  const body: Schemas['MeasureRequest'] = {
    ...taken,
    enrolment: taken.enrolment ?? undefined,
    answers: taken.answers.map(({ item, value, about }) => ({ item, value, about: about ?? undefined })),
  };
  await send('PUT', `/api/programs/v1/me/outcomes/${id}`, { body });
}
