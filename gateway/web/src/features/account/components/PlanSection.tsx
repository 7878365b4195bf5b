import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { PlanView, SubscriptionView } from '~/api/accounts';
import { cancelAtPeriodEnd } from '~/features/access/api/cancelAtPeriodEnd';
import { plansQuery } from '~/features/access/api/getPlans';
import { subscriptionQuery } from '~/features/access/api/getSubscription';
import { keepSubscription } from '~/features/access/api/keepSubscription';
import { priceText } from '~/features/access/money';
import { Dialog } from '~/ui/Dialog';
import { dayOfInstant, daysUntil } from '~/ui/dates';
import { LinkButton } from '~/ui/LinkButton';
import { Notice } from '~/ui/Notice';
import { problemText } from '~/ui/problemText';
import { countText } from '~/ui/words';
import classes from './AccountPage.module.css';

export function PlanSection({ zone }: { zone: string }) {
  const subscription = useQuery(subscriptionQuery);
  const plans = useQuery(plansQuery);
  if (subscription.isError || plans.isError)
    return <Notice tone="care" title={problemText(subscription.error ?? plans.error)} />;
  if (subscription.data === undefined || !plans.data) return null;
  const plan = plans.data.find((one) => one.slug === subscription.data?.data.plan) ?? plans.data[0];
  return (
    <section className="card stack" aria-labelledby="plan">
      <h2 id="plan">Your plan</h2>
      {subscription.data ? (
        <Running subscription={subscription.data.data} plan={plan} zone={zone} />
      ) : (
        <>
          <p>You haven’t started yet. Your first {plan?.trialDays ?? 14} days cost nothing.</p>
          <div className="row">
            <LinkButton to="/welcome" search={{ then: '/app/programs' }}>
              Start my trial
            </LinkButton>
          </div>
        </>
      )}
    </section>
  );
}

function Running({
  subscription,
  plan,
  zone,
}: {
  subscription: SubscriptionView;
  plan: PlanView | undefined;
  zone: string;
}) {
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const settled = { onSuccess: () => queries.invalidateQueries({ queryKey: ['accounts', 'subscription'] }) };
  const cancel = useMutation({ mutationFn: cancelAtPeriodEnd, ...settled });
  const keep = useMutation({ mutationFn: keepSubscription, ...settled });
  const until = dayOfInstant(subscription.accessUntil, zone);
  const left = daysUntil(subscription.accessUntil);

  if (subscription.state === 'ended' || left === 0)
    return (
      <>
        <p>
          Your access ended on {until}. Your sessions and programs are kept. To start again, phone the clinic
          on <a href="tel:0394677889">03 9467 7889</a>.
        </p>
        {plan && <p className="quiet">{priceText(plan)}, GST included.</p>}
      </>
    );
  return (
    <>
      <p className={classes.state}>
        <span className={classes.days}>{countText(left, 'day', 'days')}</span>
        <span>{subscription.state === 'trialing' ? 'left of your trial' : 'until the next month'}</span>
      </p>
      <p>{statusText(subscription, plan, until)}</p>
      {(cancel.isError || keep.isError) && (
        <Notice tone="care" title={problemText(cancel.error ?? keep.error)} live />
      )}
      <div className="row">
        {subscription.cancelAtPeriodEnd ? (
          <Button variant="default" loading={keep.isPending} onClick={() => keep.mutate()}>
            Keep my plan
          </Button>
        ) : (
          <Button variant="default" onClick={() => setAsking(true)}>
            Cancel
          </Button>
        )}
      </div>
      <Dialog title="Cancel your plan?" open={asking} onClose={() => setAsking(false)}>
        <p>
          You keep everything until {until}. Nothing you logged is deleted, and you can change your mind until
          then.
        </p>
        <div className="row">
          <Button
            variant="default"
            loading={cancel.isPending}
            onClick={() => cancel.mutate(undefined, { onSettled: () => setAsking(false) })}
          >
            Yes, cancel
          </Button>
          <Button variant="subtle" onClick={() => setAsking(false)}>
            Keep my plan
          </Button>
        </div>
      </Dialog>
    </>
  );
}

function statusText(subscription: SubscriptionView, plan: PlanView | undefined, until: string): string {
  if (subscription.cancelAtPeriodEnd) return `Cancelled. You keep everything until ${until}.`;
  const price = plan ? `, then ${priceText(plan)}` : '';
  return subscription.state === 'trialing' ? `Free until ${until}${price}.` : `Renews on ${until}${price}.`;
}
