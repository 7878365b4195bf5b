import { useQuery } from '@tanstack/react-query';
import { AccessEnded } from '~/features/access/components/AccessEnded';
import { useAccess } from '~/features/access/useAccess';
import { MyConcerns } from '~/features/concerns/components/MyConcerns';
import { meQuery } from '~/features/member/api/getMe';
import { OutcomeSection } from '~/features/outcomes/components/OutcomeSection';
import { isSubscriber } from '~/features/sign-in/roles';
import { useWho } from '~/features/sign-in/useWho';
import { todayIn } from '~/ui/dates';
import { LinkButton } from '~/ui/LinkButton';
import { Loading } from '~/ui/Loading';
import { PageHeading } from '~/ui/PageHeading';
import { PainSection } from './PainSection';
import { SessionList } from './SessionList';

export function ProgressPage() {
  const { roles } = useWho();
  const access = useAccess();
  const me = useQuery({ ...meQuery, enabled: isSubscriber(roles) });
  if (access === undefined) return <Loading />;
  if (access === 'ended') return <AccessEnded />;
  if (access === 'never' || !isSubscriber(roles))
    return (
      <div className="page narrow">
        <PageHeading title="Progress">
          <p className="lead">
            Here you’ll see your sessions and how the pain goes, once you’ve started a program.
          </p>
        </PageHeading>
        <div className="row">
          <LinkButton to="/programs">See the programs</LinkButton>
        </div>
      </div>
    );
  return (
    <div className="page">
      <PageHeading title="How you’re going">
        <p className="lead quiet">Ups and downs are part of it. Look at the weeks, not the days.</p>
      </PageHeading>
      <PainSection today={todayIn(me.data?.data.timeZone)} />
      <MyConcerns />
      <OutcomeSection />
      <p>
        <a href="/api/programs/v1/me/outcomes/report" download>
          Save the last 12 weeks as a PDF
        </a>{' '}
        <span className="quiet">to take along to your practitioner.</span>
      </p>
      <SessionList zone={me.data?.data.timeZone} />
    </div>
  );
}
