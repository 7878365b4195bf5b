import { useQuery } from '@tanstack/react-query';
import { dayOfInstant, fullDay } from '~/ui/dates';
import { myConcernsQuery } from '../api/getMyConcerns';
import { careWords } from '../careWords';

/** The warning signs that the member told us of, with who looks after each. */
export function MyConcerns() {
  const concerns = useQuery(myConcernsQuery);
  if (!concerns.data || concerns.data.length === 0) return null;
  return (
    <section className="card stack" aria-labelledby="my-concerns">
      <h2 id="my-concerns">Signs you told us about</h2>
      <ul className="plain-list stack">
        {concerns.data.map((concern) => (
          <li key={concern.id}>
            <strong>{concern.signText}</strong>
            <br />
            <span className="quiet small">
              {dayOfInstant(concern.openSince)}
              {concern.clearance &&
                ` · checked by ${concern.clearance.checkedBy} on ${fullDay(concern.clearance.checkedOn)}`}
            </span>
            <br />
            {careWords(concern)}
            {concern.care?.note && <p>“{concern.care.note}”</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
