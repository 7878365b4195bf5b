/** A practitioner's side of the programs service, as its contract has it; `contract.ts` holds the two together. */
import type { BlockKey, PainPoint, Side } from '~/api/programs';

export interface AdherenceWeek {
  week: string;
  planned: number;
  done: number;
  daysPaused: number;
}

export interface PatientEntry {
  memberId: string;
  name: string;
  need: 'concern' | 'quiet' | 'none';
  programs: {
    program: string;
    title: string;
    phaseTitle: string;
    state: 'active' | 'paused' | 'finished' | 'left';
  }[];
  thisWeek?: AdherenceWeek | null;
  lastSession?: string | null;
  openConcerns: number;
}

export interface ExerciseAdherence {
  exercise: string;
  name: string;
  planned: number;
  done: number;
}

export interface PatientPage {
  memberId: string;
  name: string;
  zone: string;
  visits: { clinic: string; first: string; last: string }[];
  enrolments: {
    id: string;
    program: string;
    title: string;
    state: 'active' | 'paused' | 'finished' | 'left';
    phase: string;
    phaseTitle: string;
    startedOn: string;
    adjusted: boolean;
  }[];
  weeks: AdherenceWeek[];
  exercises: ExerciseAdherence[];
  pain: PainPoint[];
  notes: {
    date: string;
    block: BlockKey;
    note: string;
    painBefore?: number | null;
    painAfter?: number | null;
  }[];
}

export type ConcernOutcome = 'advised' | 'referred' | 'no-action';

export interface PracticeConcern {
  id: string;
  memberId: string;
  name: string;
  level: 'emergency' | 'gp';
  signText: string;
  program: string;
  note?: string | null;
  raisedAt: string;
  checkedBy?: string | null;
  checkedOn?: string | null;
  clinic?: string | null;
  owner?: string | null;
  mine: boolean;
  state?: 'open' | 'seen' | 'closed' | null;
  dueAt?: string | null;
  escalated: boolean;
  outcome?: ConcernOutcome | null;
  outcomeNote?: string | null;
  closedAt?: string | null;
}

/** What differs from the program's dosage; what is left out stays as it is there. */
export interface AdjustedDosage {
  sets?: number;
  repetitions?: number;
  minutes?: number;
  holdSeconds?: number;
  side?: Side;
  restSeconds?: number;
  tempo?: string;
  daysAWeek?: number;
  blocks?: string[];
}

export interface AdjustedExercise {
  exercise: string;
  instead?: string | null;
  leftOut: boolean;
  dosage?: AdjustedDosage | null;
  note?: string | null;
}

export interface PlanChange {
  exercise: string;
  name: string;
  before?: string | null;
  after?: string | null;
}

export interface AssignmentView {
  id: string;
  memberId: string;
  state: 'offered' | 'accepted' | 'declined' | 'withdrawn' | 'ended';
  practitioner: string;
  program: string;
  title: string;
  revision: string;
  phase: string;
  phaseTitle: string;
  note?: string | null;
  exercises: AdjustedExercise[];
  differences: PlanChange[];
  news: PlanChange[];
  phaseNews?: string | null;
  enrolment?: string | null;
  assignedAt: string;
  changedAt: string;
  version: number;
}

export interface ExerciseChoice {
  slug: string;
  name: string;
  region: string;
}

/** A clinic and the practitioners there who sign in. */
export interface ClinicTeam {
  id: string;
  name: string;
  practitioners: { id: string; name: string }[];
  /** Whose a concern is until somebody takes it; nobody: everybody's. */
  defaultOwner?: string | null;
}
