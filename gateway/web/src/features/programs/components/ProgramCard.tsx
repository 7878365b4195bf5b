import { Link } from '@tanstack/react-router';
import type { CatalogueEntry, EnrolmentView } from '~/api/programs';
import { countText, minutesADayText, regionName } from '~/ui/words';
import classes from './CataloguePage.module.css';

interface Properties {
  entry: CatalogueEntry;
  enrolment: EnrolmentView | undefined;
}

export function ProgramCard({ entry, enrolment }: Properties) {
  return (
    <li className={classes.card}>
      <p className="quiet small">{regionName(entry.region)}</p>
      <h2>
        <Link to="/programs/$slug" params={{ slug: entry.slug }}>
          {entry.title}
        </Link>
      </h2>
      <p>{entry.line}</p>
      <p className={`quiet small ${classes.facts}`}>
        <span>
          {minutesADayText(entry)} · {countText(entry.weeks, 'week', 'weeks')}
        </span>
        {enrolment && <span className={classes.going}>You’re on day {enrolment.day}</span>}
      </p>
    </li>
  );
}
