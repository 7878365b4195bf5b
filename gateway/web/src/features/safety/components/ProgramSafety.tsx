import { useQuery } from '@tanstack/react-query';
import type { EnrolmentView } from '~/api/programs';
import { meQuery } from '~/features/member/api/getMe';
import { dayQuery } from '~/features/today/api/getDay';
import { todayIn } from '~/ui/dates';
import { Archived } from './Archived';
import { SafetyNotes } from './SafetyNotes';

/** On the page of one program: what was found out about it, read or not. */
export function ProgramSafety({ enrolment }: { enrolment: EnrolmentView }) {
  const me = useQuery(meQuery);
  const day = useQuery({ ...dayQuery(todayIn(me.data?.data.timeZone)), enabled: me.isSuccess });
  const notes = day.data?.safety ?? [];
  return (
    <>
      <SafetyNotes notes={notes.filter((note) => note.enrolments.includes(enrolment.id))} />
      {enrolment.archived && <Archived />}
    </>
  );
}
