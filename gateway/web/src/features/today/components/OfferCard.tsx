import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { EnrolmentView, RevisionOffer } from '~/api/programs';
import { putEnrolmentRevision } from '~/features/programs/api/putEnrolmentRevision';
import { RevisionChanges } from '~/features/programs/components/RevisionChanges';
import { Notice } from '~/ui/Notice';
import { problemText } from '~/ui/problemText';
import { isKept, keepMine } from '../keptOffers';

/** A newer version is offered, never pushed. Keeping one's own puts the card away until there is another. */
export function OfferCard({
  offer,
  enrolment,
}: {
  offer: RevisionOffer;
  enrolment: EnrolmentView | undefined;
}) {
  const queries = useQueryClient();
  const [looking, setLooking] = useState(false);
  const [kept, setKept] = useState(() => isKept(offer));
  const use = useMutation({
    mutationFn: () => putEnrolmentRevision(offer.enrolment, offer.revision),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['programs'] }),
  });
  if (kept) return null;
  return (
    <section className="card stack" aria-labelledby={`offer-${offer.enrolment}`}>
      <h2 id={`offer-${offer.enrolment}`}>There’s a newer version of {offer.title}</h2>
      {offer.note && <p>{offer.note}</p>}
      {looking && enrolment && <RevisionChanges from={enrolment.revision.id} to={offer.revision} />}
      {use.isError && <Notice tone="care" title={problemText(use.error)} live />}
      <div className="row">
        {!looking && (
          <Button variant="default" onClick={() => setLooking(true)}>
            See what changed
          </Button>
        )}
        <Button variant="default" loading={use.isPending} onClick={() => use.mutate()}>
          Use the new version
        </Button>
        <Button
          variant="subtle"
          onClick={() => {
            keepMine(offer);
            setKept(true);
          }}
        >
          Keep mine
        </Button>
      </div>
      <p className="quiet small">What you logged before stays as you did it, either way.</p>
    </section>
  );
}
