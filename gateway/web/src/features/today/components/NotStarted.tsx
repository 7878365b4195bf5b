import type { ReactNode } from 'react';
import { NextVisit } from '~/features/booking/components/NextVisit';
import { longDay } from '~/ui/dates';
import { LinkButton } from '~/ui/LinkButton';
import { PageHeading } from '~/ui/PageHeading';
import { TextLink } from '~/ui/TextLink';

interface Properties {
  name: string;
  date: string;
  trial?: boolean;
  /** What somebody has put together already comes before what there is to choose from. */
  children?: ReactNode;
}

/** Before the first program: one next step. */
export function NotStarted({ name, date, trial = false, children }: Properties) {
  return (
    <div className="page narrow">
      <PageHeading title={name ? `Welcome, ${name}` : 'Welcome'}>
        <p className="lead quiet">{longDay(date)}</p>
      </PageHeading>
      {children}
      <section className="card stack">
        <h2>
          {trial ? 'Have a look around, then try it for 14 days' : 'Pick the program that sounds like you'}
        </h2>
        <p>
          {trial
            ? 'Each program tells you what is going on, what to do and what to go easy on. Your first 14 days cost nothing.'
            : 'It gives your day a few short blocks: in the morning, at the desk and in the evening.'}
        </p>
        <div className="row">
          {trial ? (
            <>
              <LinkButton to="/welcome" search={{ then: '/app/programs' }} size="xl">
                Start my 14-day trial
              </LinkButton>
              <TextLink to="/programs">See the programs</TextLink>
            </>
          ) : (
            <LinkButton to="/programs" size="xl">
              Find my program
            </LinkButton>
          )}
        </div>
      </section>
      <NextVisit />
    </div>
  );
}
