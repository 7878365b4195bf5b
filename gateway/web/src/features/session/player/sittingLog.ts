import type { PlayableBlock, SessionLog } from '~/api/programs';
import type { Sitting } from './sitting';

/** What the service is told. Fields that were not answered are left out. */
export function logOf(sitting: Sitting, block: PlayableBlock): SessionLog {
  const note = sitting.note.trim();
  return {
    date: sitting.date,
    block: sitting.block,
    startedAt: sitting.startedAt,
    finishedAt: sitting.finishedAt ?? new Date(sitting.seenAt).toISOString(),
    check: sitting.check,
    ...(sitting.painBefore === undefined ? {} : { painBefore: sitting.painBefore }),
    ...(sitting.painAfter === undefined ? {} : { painAfter: sitting.painAfter }),
    ...(sitting.effort === undefined ? {} : { effort: sitting.effort }),
    ...(note === '' ? {} : { note }),
    items: block.items.map((item, index) => {
      const outcome = sitting.outcomes[index] ?? { setsDone: 0, skipped: true };
      const { sets, repetitions, holdSeconds, side, minutes, restSeconds, tempo } = item.dosage;
      return {
        enrolment: item.enrolment,
        exercise: item.exercise,
        revision: item.revision,
        dosage: {
          sets,
          ...(repetitions == null ? {} : { repetitions }),
          ...(holdSeconds == null ? {} : { holdSeconds }),
          side,
          ...(minutes == null ? {} : { minutes }),
          ...(restSeconds == null ? {} : { restSeconds }),
          ...(tempo == null ? {} : { tempo }),
        },
        ...outcome,
      };
    }),
  };
}
