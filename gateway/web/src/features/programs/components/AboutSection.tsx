import type { ProgramDocument } from '~/api/programDocument';
import { Markdown } from '~/ui/Markdown';
import { WarningSignLists } from '~/ui/WarningSignLists';
import { PhaseSpine } from './PhaseSpine';

export function AboutSection({ program, phase }: { program: ProgramDocument; phase: string | undefined }) {
  const phases = program.phases.map((one) => ({
    ...one,
    weeks: one.toWeek > one.fromWeek ? `${one.fromWeek} to ${one.toWeek}` : `from ${one.fromWeek}`,
  }));
  return (
    <div className="stack loose">
      {program.sections.map((section) => (
        <section key={section.id} className="stack tight" aria-labelledby={`section-${section.id}`}>
          <h2 id={`section-${section.id}`}>{section.title}</h2>
          <Markdown text={section.text} />
        </section>
      ))}
      <section className="stack tight">
        <h2>What to expect</h2>
        <p>{program.whatToExpect}</p>
      </section>
      <section className="card stack">
        <h2>How it goes</h2>
        <PhaseSpine phases={phases} now={phase} />
      </section>
      <WarningSignLists signs={program.warningSigns} />
    </div>
  );
}
