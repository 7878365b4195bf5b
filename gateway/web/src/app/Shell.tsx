import { CalendarCheckIcon } from '@phosphor-icons/react/CalendarCheck';
import { ChartLineIcon } from '@phosphor-icons/react/ChartLine';
import { NotePencilIcon } from '@phosphor-icons/react/NotePencil';
import { PersonSimpleWalkIcon } from '@phosphor-icons/react/PersonSimpleWalk';
import { SunHorizonIcon } from '@phosphor-icons/react/SunHorizon';
import { UserIcon } from '@phosphor-icons/react/User';
import { UsersThreeIcon } from '@phosphor-icons/react/UsersThree';
import { useQuery } from '@tanstack/react-query';
import { Link, Outlet } from '@tanstack/react-router';
import { useEffect } from 'react';
import { meQuery } from '~/features/member/api/getMe';
import { applyTextSize } from '~/features/member/textSize';
import { OfflineLine } from '~/features/offline/components/OfflineLine';
import { useOutboxPost } from '~/features/outbox/useOutboxPost';
import { WaitingToSend } from '~/features/outbox/WaitingToSend';
import { isEditor, isPractitioner, isStaff, isSubscriber } from '~/features/sign-in/roles';
import { useWho } from '~/features/sign-in/useWho';
import classes from './Shell.module.css';

const today = { to: '/', label: 'Today', Icon: SunHorizonIcon, exact: true } as const;
const programs = { to: '/programs', label: 'Programs', Icon: PersonSimpleWalkIcon, exact: false } as const;
const visits = { to: '/appointments', label: 'Visits', Icon: CalendarCheckIcon, exact: false } as const;
const progress = { to: '/progress', label: 'Progress', Icon: ChartLineIcon, exact: false } as const;
const account = { to: '/account', label: 'Account', Icon: UserIcon, exact: false } as const;
const practice = { to: '/practice', label: 'Patients', Icon: UsersThreeIcon, exact: false } as const;
const editor = { to: '/editor', label: 'Editor', Icon: NotePencilIcon, exact: false } as const;

/** Staff who follow no program themselves have no day and no progress here; they have work. */
function placesFor(roles: string[]) {
  const own = isSubscriber(roles) || !isStaff(roles);
  const work = [...(isPractitioner(roles) ? [practice] : []), ...(isEditor(roles) ? [editor] : [])];
  return own ? [today, programs, visits, progress, account, ...work] : [...work, programs, account];
}

export function Shell() {
  const { memberId, roles } = useWho();
  const me = useQuery({ ...meQuery, enabled: isSubscriber(roles) });
  const textSize = me.data?.data.textSize;
  useOutboxPost(memberId);
  useEffect(() => {
    if (textSize) applyTextSize(textSize);
  }, [textSize]);

  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#content">
        Skip to the page
      </a>
      <nav className={classes.nav} aria-label="Main">
        <div className={classes.inner}>
          <a className={classes.brand} href="/">
            <img src="/design/logo.svg" alt="" width={32} height={48} />
            <span>Stand Corrected</span>
          </a>
          <ul className={classes.places}>
            {placesFor(roles).map(({ to, label, Icon, exact }) => (
              <li key={to}>
                <Link to={to} activeOptions={{ exact }} className={classes.place}>
                  <span className={classes.bead}>
                    <Icon size={26} aria-hidden="true" />
                  </span>
                  <span>{label}</span>
                </Link>
              </li>
            ))}
          </ul>
        </div>
      </nav>
      <main id="content" className={classes.content} tabIndex={-1}>
        <OfflineLine memberId={memberId} />
        <WaitingToSend memberId={memberId} />
        <Outlet />
      </main>
    </div>
  );
}
