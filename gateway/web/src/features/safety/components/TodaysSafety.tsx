import type { DayView } from '~/api/programs';
import { Archived } from './Archived';
import { SafetyNotes } from './SafetyNotes';

/** Above the day: what has to be known before it is begun. A download of an earlier release knows of none of it. */
export function TodaysSafety({ day }: { day: DayView }) {
  const withdrawn = (day.safety ?? []).some((note) => note.kind === 'exercise-withdrawn' && !note.seen);
  return (
    <>
      <SafetyNotes notes={day.safety ?? []} answer />
      {withdrawn && day.emptied?.map((block) => <p key={block.key}>{block.text}</p>)}
      {day.archived?.map((program) => (
        <Archived key={program.enrolment} title={program.programTitle} />
      ))}
    </>
  );
}
