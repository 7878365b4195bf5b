import { LinkButton } from '~/ui/LinkButton';
import { PageHeading } from '~/ui/PageHeading';

/** Nothing is taken away that was theirs: says so, and shows the way back. */
export function AccessEnded() {
  return (
    <div className="page narrow">
      <PageHeading title="Your access has ended">
        <p className="lead">The days you showed up still count, and nothing you wrote is gone.</p>
      </PageHeading>
      <section className="card stack" aria-labelledby="kept">
        <h2 id="kept">What we keep for you</h2>
        <ul className="stack tight">
          <li>Your programs, at the phase and day you had reached</li>
          <li>Every session you logged, with your pain scores and notes</li>
          <li>Your account, so you can come back or ask for a copy</li>
        </ul>
      </section>
      <section className="stack" aria-labelledby="back">
        <h2 id="back">The way back</h2>
        <p>
          See your plan for what comes next, or phone the clinic on <a href="tel:0394677889">03 9467 7889</a>{' '}
          and we’ll help you start again where you left off.
        </p>
        <div className="row">
          <LinkButton to="/account">See your plan</LinkButton>
        </div>
      </section>
    </div>
  );
}
