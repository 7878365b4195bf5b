import { Checkbox } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ConsentView } from '~/api/accounts';
import { isProblem } from '~/api/problem';
import { consentsQuery } from '~/features/member/api/getConsents';
import { putConsent } from '~/features/member/api/putConsent';
import { dayOfInstant } from '~/ui/dates';
import { Notice } from '~/ui/Notice';
import { problemText } from '~/ui/problemText';
import { SharingWords } from './SharingWords';

export function ConsentSection({ zone }: { zone: string }) {
  const queries = useQueryClient();
  const consents = useQuery(consentsQuery);
  const decide = useMutation({
    mutationFn: ({ consent, granted }: { consent: ConsentView; granted: boolean }) =>
      putConsent(consent, granted),
    // A consent is part of the member, whose version has moved on.
    onSettled: () => queries.invalidateQueries({ queryKey: ['accounts'] }),
  });
  if (consents.isError) return <Notice tone="care" title={problemText(consents.error)} />;
  if (!consents.data) return null;
  return (
    <section className="card stack tight" aria-labelledby="consents">
      <h2 id="consents">What you agreed to</h2>
      {consents.data
        .filter((consent) => consent.kind !== 'reminders')
        .map((consent) => (
          <Checkbox
            key={consent.kind}
            label={consent.title}
            description={`${consent.summary} ${decidedText(consent, zone)}`}
            checked={
              decide.isPending && decide.variables.consent.kind === consent.kind
                ? decide.variables.granted
                : consent.granted
            }
            disabled={consent.required && consent.granted}
            onChange={(event) => decide.mutate({ consent, granted: event.currentTarget.checked })}
          />
        ))}
      <SharingWords shares={consents.data.some((one) => one.kind === 'sharing' && one.granted)} />
      {decide.isError && (
        <Notice
          tone="care"
          title={
            isProblem(decide.error, 'consent-version-outdated')
              ? 'The words have changed. Please read them again.'
              : problemText(decide.error)
          }
          live
        />
      )}
      <p className="quiet small">
        The first two go with having an account. To take them back, phone the clinic on{' '}
        <a href="tel:0394677889">03 9467 7889</a> and we’ll close it with you.
      </p>
    </section>
  );
}

function decidedText(consent: ConsentView, zone: string): string {
  if (!consent.decidedAt) return `Version ${consent.version}, not decided yet.`;
  const word = consent.granted ? 'Agreed' : 'Said no';
  return `${word} to version ${consent.decidedVersion ?? consent.version} on ${dayOfInstant(consent.decidedAt, zone)}.`;
}
