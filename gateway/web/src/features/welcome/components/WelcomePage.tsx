import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { plansQuery } from '~/features/access/api/getPlans';
import { subscriptionQuery } from '~/features/access/api/getSubscription';
import { consentsQuery } from '~/features/member/api/getConsents';
import { meQuery } from '~/features/member/api/getMe';
import { Loading } from '~/ui/Loading';
import { PageHeading } from '~/ui/PageHeading';
import { ProblemView } from '~/ui/ProblemView';
import { WelcomeForm } from './WelcomeForm';
import classes from './WelcomePage.module.css';

const route = getRouteApi('/guarded/welcome');

/** First sign-in, in under a minute: who you are, what you agree to, go. */
export function WelcomePage() {
  const { then } = route.useSearch();
  const me = useQuery(meQuery);
  const consents = useQuery({ ...consentsQuery, enabled: me.isSuccess });
  const plans = useQuery(plansQuery);
  const subscription = useQuery({ ...subscriptionQuery, enabled: me.isSuccess });

  const failed = [me, consents, plans, subscription].find((query) => query.isError);
  if (failed) return <ProblemView error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!me.data || !consents.data || !plans.data || subscription.data === undefined) return <Loading />;
  return (
    <main className={`page narrow ${classes.welcome}`}>
      <a href="/" className={classes.brand}>
        <img src="/design/logo.svg" alt="" width={32} height={48} />
        Stand Corrected
      </a>
      <PageHeading title="Welcome. Let’s set you up">
        <p className="lead quiet">It takes less than a minute.</p>
      </PageHeading>
      <WelcomeForm
        me={me.data}
        consents={consents.data}
        plan={subscription.data ? undefined : plans.data[0]}
        then={then}
      />
    </main>
  );
}
