import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { daysBefore } from '~/features/progress/daysBefore';
import { longDay } from '~/ui/dates';
import { Notice } from '~/ui/Notice';
import { problemText } from '~/ui/problemText';
import { Scale } from '~/ui/Scale';
import { tellNextDay } from '../api/tellNextDay';

interface Properties {
  lastTime: { sessionId: string; date: string };
  today: string;
}

/** The day after tells more than the hour after. Asked once, at the next opening. */
export function LastTimeCard({ lastTime, today }: Properties) {
  const queries = useQueryClient();
  const [away, setAway] = useState(false);
  const [pain, setPain] = useState<number>();
  const tell = useMutation({
    mutationFn: (value: number) => tellNextDay(lastTime.sessionId, value),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['programs'] }),
  });
  if (away) return null;
  return (
    <section className="card stack">
      <Scale
        legend={
          daysBefore(today, 1) === lastTime.date
            ? 'After yesterday’s session: how is the pain today?'
            : `How was the pain the day after your session on ${longDay(lastTime.date)}?`
        }
        low="no pain"
        high="worst you can imagine"
        value={pain}
        onChange={(value) => {
          setPain(value);
          tell.mutate(value);
        }}
      />
      {tell.isError && <Notice tone="care" title={problemText(tell.error)} live />}
      <div className="row">
        <Button variant="subtle" onClick={() => setAway(true)}>
          Not now
        </Button>
      </div>
    </section>
  );
}
