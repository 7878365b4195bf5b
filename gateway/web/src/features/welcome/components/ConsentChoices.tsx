import { Checkbox } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { ConsentView } from '~/api/accounts';
import type { WelcomeValues } from '../welcomeSchema';

interface Properties {
  consents: ConsentView[];
  form: UseFormReturnType<WelcomeValues>;
}

export function ConsentChoices({ consents, form }: Properties) {
  const required = consents.filter((consent) => consent.required);
  const optional = consents.filter((consent) => !consent.required);
  const box = (consent: ConsentView) => (
    <Checkbox
      key={consent.kind}
      label={consent.title}
      description={consent.summary}
      aria-invalid={form.errors[`granted.${consent.kind}`] ? true : undefined}
      {...form.getInputProps(`granted.${consent.kind}`, { type: 'checkbox' })}
    />
  );
  return (
    <>
      <section className="card stack tight" aria-labelledby="agree">
        <h2 id="agree">Two things we need your yes to</h2>
        {required.map(box)}
      </section>
      {optional.length > 0 && (
        <section className="card stack tight" aria-labelledby="optional">
          <h2 id="optional">Up to you</h2>
          <p className="quiet small">You can change these any time under Account.</p>
          {optional.map(box)}
        </section>
      )}
    </>
  );
}
