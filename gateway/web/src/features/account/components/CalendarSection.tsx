import { Button, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { dayOfInstant } from '~/ui/dates';
import { Notice } from '~/ui/Notice';
import { problemText } from '~/ui/problemText';
import { calendarFeedQuery, endCalendarFeed, makeCalendarFeed } from '../api/calendarFeed';

/** The sessions in the person's own calendar. It names no program, because calendars are seen by others. */
export function CalendarSection() {
  const queries = useQueryClient();
  const feed = useQuery(calendarFeedQuery);
  const refresh = () => queries.invalidateQueries({ queryKey: calendarFeedQuery.queryKey });
  const make = useMutation({ mutationFn: makeCalendarFeed, onSuccess: refresh });
  const end = useMutation({
    mutationFn: endCalendarFeed,
    onSuccess: () => {
      make.reset();
      return refresh();
    },
  });
  if (!feed.data) return null;
  const since = feed.data.since;
  return (
    <section className="card stack" aria-labelledby="calendar">
      <h2 id="calendar">Sessions in your calendar</h2>
      <p>
        Your calendar can show when your blocks are, for the next four weeks. It only says “Stand Corrected”
        and how long, never what for.
      </p>
      {make.data && (
        <TextInput
          label="Subscribe to this address in your calendar"
          description="It’s shown this once. Keep it to yourself: whoever has it sees when your sessions are."
          value={make.data}
          readOnly
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
      {(make.isError || end.isError) && (
        <Notice tone="care" title={problemText(make.error ?? end.error)} live />
      )}
      <div className="row">
        <Button variant="default" loading={make.isPending} onClick={() => make.mutate()}>
          {since ? 'Make a new address' : 'Make an address'}
        </Button>
        {since && (
          <Button variant="subtle" loading={end.isPending} onClick={() => end.mutate()}>
            Stop it
          </Button>
        )}
      </div>
      {since && !make.data && (
        <p className="quiet small">On since {dayOfInstant(since)}. A new address ends the old.</p>
      )}
    </section>
  );
}
