import { useQuery } from '@tanstack/react-query';
import { useAccess } from '~/features/access/useAccess';
import { meQuery } from '~/features/member/api/getMe';
import { isSubscriber } from '~/features/sign-in/roles';
import { useWho } from '~/features/sign-in/useWho';
import { Loading } from '~/ui/Loading';
import { PageHeading } from '~/ui/PageHeading';
import { ProblemView } from '~/ui/ProblemView';
import classes from './AccountPage.module.css';
import { CalendarSection } from './CalendarSection';
import { ConsentSection } from './ConsentSection';
import { PlanSection } from './PlanSection';
import { ProfileForm } from './ProfileForm';
import { RemindersSection } from './RemindersSection';
import { SignOutSection } from './SignOutSection';

export function AccountPage() {
  const who = useWho();
  const subscriber = isSubscriber(who.roles);
  const access = useAccess();
  const me = useQuery({ ...meQuery, enabled: subscriber });
  if (me.isError) return <ProblemView error={me.error} onRetry={() => void me.refetch()} />;
  if (subscriber && !me.data) return <Loading />;
  return (
    <div className="page">
      <PageHeading title="Your account">
        <p className="lead quiet">{who.email}</p>
      </PageHeading>
      <div className={classes.sections}>
        {me.data && (
          <>
            <PlanSection zone={me.data.data.timeZone} />
            <ProfileForm me={me.data} />
            <ConsentSection zone={me.data.data.timeZone} />
            {access === 'open' && <RemindersSection me={me.data} />}
            {access === 'open' && <CalendarSection />}
          </>
        )}
        <SignOutSection memberId={who.memberId} />
      </div>
    </div>
  );
}
