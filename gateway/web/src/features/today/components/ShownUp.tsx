import { useInfiniteQuery } from '@tanstack/react-query';
import { sessionsQuery } from '~/features/progress/api/getSessions';
import { daysShownUp } from '~/features/progress/daysShownUp';
import { countText } from '~/ui/words';
import { MonthBeads } from './MonthBeads';

/** Days, not streaks: nothing here can be lost. */
export function ShownUp({ today }: { today: string }) {
  const sessions = useInfiniteQuery(sessionsQuery);
  if (!sessions.data) return null;
  const days = daysShownUp(
    sessions.data.pages.flatMap((page) => page.items),
    today.slice(0, 7),
  );
  return (
    <section className="card stack" aria-labelledby="shown-up">
      <h2 id="shown-up">
        {days.length === 0
          ? emptyMonthWords(today)
          : `${countText(days.length, 'day', 'days')} you showed up this month`}
      </h2>
      <MonthBeads today={today} days={days} />
    </section>
  );
}

function emptyMonthWords(today: string): string {
  return Number(today.slice(8)) <= 3 ? 'A fresh month' : 'Any day is a good one to begin';
}
