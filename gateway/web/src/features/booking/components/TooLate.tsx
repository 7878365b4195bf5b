import { Notice } from '~/ui/Notice';
import type { Clinic } from '../api/types';
import { telephone } from '../words';

export function TooLate({ clinic }: { clinic: Pick<Clinic, 'name' | 'phone'> }) {
  return (
    <Notice tone="care" title="It’s a little late to change this one here" live>
      <p>
        Please phone {clinic.name} on <a href={telephone(clinic.phone)}>{clinic.phone}</a> and we’ll sort it
        out together.
      </p>
    </Notice>
  );
}
