import { Button, Checkbox, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { MemberView } from '~/api/accounts';
import type { Answer } from '~/api/client';
import { isProblem } from '~/api/problem';
import type { RemindersView } from '~/api/programs';
import { consentsQuery } from '~/features/member/api/getConsents';
import { meQuery } from '~/features/member/api/getMe';
import { putConsent } from '~/features/member/api/putConsent';
import { etagOf } from '~/features/member/etagOf';
import { dayAndTimeOfInstant } from '~/ui/dates';
import { Notice } from '~/ui/Notice';
import { problemText } from '~/ui/problemText';
import { putQuietHours, putReminders, remindersQuery } from '../api/reminders';
import { quietAt } from '../quietAt';

/** Reminders at the person's own hours, their quiet hours, and the one box that stops them. */
export function RemindersSection({ me }: { me: Answer<MemberView> }) {
  const queries = useQueryClient();
  const consents = useQuery(consentsQuery);
  const reminders = useQuery(remindersQuery);
  const consent = consents.data?.find((one) => one.kind === 'reminders');
  const decide = useMutation({
    mutationFn: (granted: boolean) => (consent ? putConsent(consent, granted) : Promise.reject()),
    // A consent is part of the member, whose version has moved on.
    onSettled: () => queries.invalidateQueries({ queryKey: ['accounts'] }),
  });
  if (!consent || !reminders.data) return null;
  const on = decide.isPending ? decide.variables : consent.granted;
  return (
    <section className="card stack" aria-labelledby="reminders">
      <h2 id="reminders">Reminders</h2>
      <Checkbox
        label="Remind me by e-mail"
        description="Only when something is left for that day. It never says what for. One tap in the letter stops them."
        checked={on}
        onChange={(event) => decide.mutate(event.currentTarget.checked)}
      />
      {decide.isError && <Notice tone="care" title={problemText(decide.error)} live />}
      {on && <HoursForm key={etagOf(reminders.data) + etagOf(me)} me={me} reminders={reminders.data} />}
    </section>
  );
}

const MOST = 3;
const FIRST = '07:30';

function HoursForm({ me, reminders }: { me: Answer<MemberView>; reminders: Answer<RemindersView> }) {
  const queries = useQueryClient();
  const [hours, setHours] = useState(reminders.data.hours.length > 0 ? reminders.data.hours : [FIRST]);
  const [quiet, setQuiet] = useState(me.data.quietHours);
  const save = useMutation({
    mutationFn: async () => {
      if (quiet.from !== me.data.quietHours.from || quiet.until !== me.data.quietHours.until)
        queries.setQueryData(meQuery.queryKey, await putQuietHours(quiet, etagOf(me)));
      queries.setQueryData(
        remindersQuery.queryKey,
        await putReminders(hours.filter(Boolean), etagOf(reminders)),
      );
    },
    onError: (error) => {
      if (isProblem(error, 'edited-meanwhile')) {
        void queries.invalidateQueries({ queryKey: meQuery.queryKey });
        void queries.invalidateQueries({ queryKey: remindersQuery.queryKey });
      }
    },
  });
  const unheard = hours.filter((hour) => hour && quietAt(hour, quiet.from, quiet.until));
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      {hours.map((hour, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the times are told apart by their place alone
        <div className="row" key={index}>
          <TextInput
            type="time"
            label={hours.length > 1 ? `Time ${index + 1}` : 'Time'}
            value={hour}
            onChange={(event) => setHours(hours.with(index, event.currentTarget.value))}
          />
          {hours.length > 1 && (
            <Button
              variant="subtle"
              aria-label={`Take away time ${index + 1}`}
              onClick={() => setHours(hours.toSpliced(index, 1))}
            >
              Take away
            </Button>
          )}
        </div>
      ))}
      {hours.length < MOST && (
        <div>
          <Button variant="default" onClick={() => setHours([...hours, '19:00'])}>
            Add a time
          </Button>
        </div>
      )}
      <div className="row">
        <TextInput
          type="time"
          label="Quiet from"
          value={quiet.from}
          onChange={(event) => setQuiet({ ...quiet, from: event.currentTarget.value })}
        />
        <TextInput
          type="time"
          label="Quiet until"
          value={quiet.until}
          onChange={(event) => setQuiet({ ...quiet, until: event.currentTarget.value })}
        />
      </div>
      {unheard.length > 0 && (
        <Notice
          tone="care"
          title={`${unheard.join(' and ')} is in your quiet hours, so we won’t write then.`}
        />
      )}
      {save.isError && (
        <Notice
          tone="care"
          title={
            isProblem(save.error, 'edited-meanwhile')
              ? 'You changed this in another window. Look over it, then save again.'
              : problemText(save.error)
          }
          live
        />
      )}
      <div className="row">
        <Button type="submit" loading={save.isPending} disabled={!quiet.from || !quiet.until}>
          Save times
        </Button>
        {reminders.data.next && (
          <span className="quiet small" role="status">
            Next: {dayAndTimeOfInstant(reminders.data.next, me.data.timeZone)}
          </span>
        )}
      </div>
    </form>
  );
}
