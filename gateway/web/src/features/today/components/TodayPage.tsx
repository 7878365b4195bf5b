import { useQuery } from '@tanstack/react-query';
import { isProblem } from '~/api/problem';
import { AccessEnded } from '~/features/access/components/AccessEnded';
import { useAccess } from '~/features/access/useAccess';
import { AssignmentCards } from '~/features/assignments/components/AssignmentCards';
import { NextVisit } from '~/features/booking/components/NextVisit';
import { meQuery } from '~/features/member/api/getMe';
import { OfflineCard } from '~/features/offline/components/OfflineCard';
import { enrolmentsQuery } from '~/features/programs/api/getEnrolments';
import { TodaysSafety } from '~/features/safety/components/TodaysSafety';
import { isEditor, isPractitioner, isSubscriber } from '~/features/sign-in/roles';
import { useWho } from '~/features/sign-in/useWho';
import { longDay, todayIn } from '~/ui/dates';
import { Loading } from '~/ui/Loading';
import { PageHeading } from '~/ui/PageHeading';
import { ProblemView } from '~/ui/ProblemView';
import { dayQuery } from '../api/getDay';
import { ConflictCard } from './ConflictCard';
import { DayTimeline } from './DayTimeline';
import { EnrolmentStrip } from './EnrolmentStrip';
import { FlareCard } from './FlareCard';
import { HoldCard } from './HoldCard';
import { LastTimeCard } from './LastTimeCard';
import { NotStarted } from './NotStarted';
import { OfferCard } from './OfferCard';
import { ShownUp } from './ShownUp';
import { StaffDoor } from './StaffDoor';
import classes from './TodayPage.module.css';
import { WeeklyCard } from './WeeklyCard';

export function TodayPage() {
  const { roles, memberId } = useWho();
  const subscriber = isSubscriber(roles);
  const access = useAccess();
  const me = useQuery({ ...meQuery, enabled: subscriber });
  const zone = me.data?.data.timeZone;
  const date = todayIn(zone);
  const open = access === 'open' && subscriber;
  const day = useQuery({ ...dayQuery(date), enabled: open && me.isSuccess });
  const enrolments = useQuery({ ...enrolmentsQuery, enabled: open });

  if (!subscriber) return <StaffDoor editor={isEditor(roles)} practitioner={isPractitioner(roles)} />;
  if (me.isError) return <ProblemView error={me.error} onRetry={() => void me.refetch()} />;
  if (access === undefined || !me.data) return <Loading what="Getting your day" />;
  const name = me.data.data.givenName;
  if (access === 'never') return <NotStarted name={name} date={date} trial />;
  if (access === 'ended' || isProblem(day.error, 'access-ended')) return <AccessEnded />;
  if (day.isError) return <ProblemView error={day.error} onRetry={() => void day.refetch()} />;
  if (!day.data || enrolments.isPending) return <Loading what="Getting your day" />;
  const going = (enrolments.data ?? []).filter((one) => one.state === 'active' || one.state === 'paused');
  if (going.length === 0 && day.data.blocks.length === 0)
    return (
      <NotStarted name={name} date={date}>
        <AssignmentCards />
      </NotStarted>
    );

  return (
    <div className={`page ${classes.today}`}>
      <PageHeading title={greeting(name, zone)}>
        <p className="lead quiet">{longDay(day.data.date)}</p>
      </PageHeading>
      <div className={classes.main}>
        {day.data.hold && <HoldCard hold={day.data.hold} today={date} />}
        <TodaysSafety day={day.data} />
        <AssignmentCards />
        {day.data.lastTime && <LastTimeCard lastTime={day.data.lastTime} today={date} />}
        {day.data.offers.map((offer) => (
          <OfferCard
            key={offer.enrolment}
            offer={offer}
            enrolment={going.find((one) => one.id === offer.enrolment)}
          />
        ))}
        {day.data.conflicts
          .filter((conflict) => conflict.keep == null)
          .map((conflict) => (
            <ConflictCard
              key={`${conflict.exercise}${conflict.asking}${conflict.advising}`}
              conflict={conflict}
              date={date}
            />
          ))}
        <DayTimeline day={day.data} held={Boolean(day.data.hold)} />
        {!day.data.hold && <FlareCard day={day.data} />}
        {day.data.weekly && <WeeklyCard />}
      </div>
      <aside className={classes.aside} aria-label="How you are going">
        <NextVisit />
        {going.length > 0 && <OfflineCard memberId={memberId} />}
        <ShownUp today={date} />
        {going.map((enrolment) => (
          <EnrolmentStrip key={enrolment.id} enrolment={enrolment} />
        ))}
      </aside>
    </div>
  );
}

function greeting(name: string, zone: string | undefined): string {
  const hour = Number(
    new Intl.DateTimeFormat('en-AU', { timeZone: zone, hour: 'numeric', hourCycle: 'h23' }).format(
      new Date(),
    ),
  );
  const part = hour < 12 ? 'Good morning' : hour < 18 ? 'Good afternoon' : 'Good evening';
  return name ? `${part}, ${name}` : part;
}
