import type { PlannedExercise } from '~/api/programDocument';
import type { Dosage } from '~/api/programs';
import type { AdjustedDosage, AdjustedExercise } from '../api/types';

/** What a practitioner can say of one exercise. All of it is shown; only what differs is sent. */
export interface Wish {
  leftOut: boolean;
  /** Slug of what is done in its place; empty for the exercise itself. */
  instead: string;
  sets: number;
  repetitions?: number;
  minutes?: number;
  holdSeconds: number;
  daysAWeek: number;
  blocks: string[];
  note: string;
}

export type Wishes = Record<string, Wish>;

/** What is sent: nothing is null, it is there or it is not. */
export type Difference = Omit<AdjustedExercise, 'instead' | 'dosage' | 'note'> & {
  instead?: string;
  dosage?: AdjustedDosage;
  note?: string;
};

/** The plan with what was adjusted before on top. */
export function wishesFor(plan: PlannedExercise[], adjusted: AdjustedExercise[] = []): Wishes {
  return Object.fromEntries(
    plan.map((planned) => [
      planned.exercise,
      wishFor(
        planned,
        adjusted.find((one) => one.exercise === planned.exercise),
      ),
    ]),
  );
}

function wishFor(planned: PlannedExercise, adjusted: AdjustedExercise | undefined): Wish {
  const dosage = adjusted?.dosage ?? {};
  const counted = dosage.repetitions != null || dosage.minutes != null;
  return {
    leftOut: adjusted?.leftOut ?? false,
    instead: adjusted?.instead ?? '',
    sets: dosage.sets ?? planned.dosage.sets,
    repetitions: (counted ? dosage.repetitions : planned.dosage.repetitions) ?? undefined,
    minutes: (counted ? dosage.minutes : planned.dosage.minutes) ?? undefined,
    holdSeconds: dosage.holdSeconds ?? planned.dosage.holdSeconds ?? 0,
    daysAWeek: dosage.daysAWeek ?? planned.dosage.daysAWeek ?? 7,
    blocks: dosage.blocks ?? planned.blocks,
    note: adjusted?.note ?? '',
  };
}

/** Only what differs from the program, and nothing about what is left out. What other phases leave out stays so. */
export function differences(
  plan: PlannedExercise[],
  wishes: Wishes,
  before: AdjustedExercise[] = [],
): Difference[] {
  const elsewhere = before
    .filter((one) => plan.every((planned) => planned.exercise !== one.exercise))
    .filter((one) => one.leftOut || one.instead)
    .map(({ exercise, leftOut, instead, note }) => ({
      exercise,
      leftOut,
      instead: instead ?? undefined,
      note: note ?? undefined,
    }));
  return [...plan.flatMap((planned) => difference(planned, wishes[planned.exercise])), ...elsewhere];
}

function difference(planned: PlannedExercise, wish: Wish | undefined): Difference[] {
  if (!wish) return [];
  const { exercise } = planned;
  const note = wish.note.trim() || undefined;
  if (wish.leftOut) return [{ exercise, leftOut: true, note }];
  const dosage = dosageDifference(planned, wish);
  const instead = wish.instead || undefined;
  if (!instead && !note && !dosage) return [];
  return [{ exercise, leftOut: false, instead, dosage, note }];
}

function dosageDifference(planned: PlannedExercise, wish: Wish): AdjustedDosage | undefined {
  const program: Dosage = planned.dosage;
  const changed: AdjustedDosage = {};
  if (wish.sets !== program.sets) changed.sets = wish.sets;
  if (wish.minutes !== (program.minutes ?? undefined)) changed.minutes = wish.minutes;
  if (wish.repetitions !== (program.repetitions ?? undefined)) changed.repetitions = wish.repetitions;
  if (wish.holdSeconds !== (program.holdSeconds ?? 0)) changed.holdSeconds = wish.holdSeconds;
  if (wish.daysAWeek !== (program.daysAWeek ?? 7)) changed.daysAWeek = wish.daysAWeek;
  if (wish.blocks.join() !== planned.blocks.join()) changed.blocks = wish.blocks;
  return Object.keys(changed).length > 0 ? changed : undefined;
}
