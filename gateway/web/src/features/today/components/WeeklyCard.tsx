import { LinkButton } from '~/ui/LinkButton';

export function WeeklyCard() {
  return (
    <section className="card stack tight" aria-labelledby="weekly">
      <h2 id="weekly">How was your week?</h2>
      <p>Three taps, half a minute. It helps you see where you’re heading.</p>
      <div className="row">
        <LinkButton to="/check-in" search={{ moment: 'weekly' }} variant="default">
          Check in
        </LinkButton>
      </div>
    </section>
  );
}
