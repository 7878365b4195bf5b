/** The programs service as its contract has it. Written for reading; `contract.ts` holds it beside what `npm run generate` makes. */
import type { components } from './generated/programs';
import type { FieldError } from './problem';
import type { EvidenceStrength, ProgramDocument, WarningSign, WarningSigns } from './programDocument';

/** Bodies as the service reads them: strictly. */
export type Schemas = components['schemas'];
export type BlockKey = Schemas['Block'];

export interface CatalogueEntry {
  slug: string;
  title: string;
  medicalName: string;
  region: string;
  /** What it is for getting back to. */
  activities: string[];
  line: string;
  minutesADay: number;
  minutesADayAtFirst: number;
  weeks: number;
  reviewPending: boolean;
  revision: RevisionRef;
}

/** At which hours a person is reminded, `HH:mm` in their zone. */
export interface RemindersView {
  hours: string[];
  next?: string | null;
  version: number;
}

/** What somebody's words found, best first. */
export interface FoundPrograms {
  items: CatalogueEntry[];
  /** The words may be of an emergency: 000 comes before any program. */
  urgent: boolean;
  /** What to try instead, when nothing was found. */
  advice?: string | null;
}

export interface RevisionRef {
  id: string;
  number: number;
}

export interface EvidenceView {
  id: string;
  citation: string;
  doi?: string | null;
  pmid?: string | null;
  strength: EvidenceStrength;
  finding: string;
}

export interface ProgramPreview {
  slug: string;
  title: string;
  medicalName: string;
  region: string;
  line: string;
  whoItIsFor: string;
  whatToExpect: string;
  evidence: EvidenceView[];
  warningSigns: WarningSigns;
  reviewPending: boolean;
  revision: RevisionRef;
  minutesADay: number;
  minutesADayAtFirst: number;
  weeks: number;
  phases: { key: string; title: string; weeks: string; goal: string }[];
  exercises: { slug: string; name: string }[];
}

export interface EnrolmentPhase {
  key: string;
  title: string;
  criteria: string[];
  weeks: string;
}

export interface EnrolmentView {
  id: string;
  program: string;
  title: string;
  revision: RevisionRef;
  newerRevision?: (RevisionRef & { note: string }) | null;
  state: 'active' | 'paused' | 'finished' | 'left';
  phase: string;
  phases: EnrolmentPhase[];
  startedOn: string;
  day: number;
  /** Exercises that the person does instead of the program's. */
  swaps: { exercise: string; name: string; instead: string; insteadName: string }[];
  /** No longer offered; who follows it goes on. */
  archived?: boolean;
  version: number;
}

export type Side = 'both' | 'each';

/** What was or is to be done of one exercise today. Only these are in a day's plan and in a session log. */
export interface LoggedDosage {
  sets: number;
  repetitions?: number;
  holdSeconds?: number;
  side: Side;
  minutes?: number;
  restSeconds?: number;
  tempo?: string;
}

export interface Dosage extends LoggedDosage {
  timesADay?: number;
  daysAWeek?: number;
  band?: string;
  note?: string;
}

export type BlockState = 'done' | 'now' | 'later' | 'missed';

export interface DayBlock {
  key: BlockKey;
  title: string;
  startsAround: string;
  minutes: number;
  state: BlockState;
  sessionId?: string | null;
  /** To have at hand. */
  equipment: string[];
  items: {
    enrolment: string;
    program: string;
    programTitle: string;
    exercise: string;
    name: string;
    revision: string;
    dosage: LoggedDosage;
    dosageText: string;
    alsoFor: AlsoFor[];
    despite: GoEasy[];
  }[];
}

/** What another program says against an exercise that is done all the same. */
export interface GoEasy {
  programTitle: string;
  text: string;
  instead: string;
}

export type DayChoice = Schemas['DayChoice'];

/** One program asks for an exercise, another says to go easy on it: the person chooses. */
export interface Conflict {
  exercise: string;
  name: string;
  asking: string;
  askingTitle: string;
  advising: string;
  advisingTitle: string;
  text: string;
  instead: string;
  until: string;
  keep?: boolean | null;
}

/** Another program that asks for the same exercise, which is done once for both. */
export interface AlsoFor {
  enrolment: string;
  program: string;
  programTitle: string;
}

export interface RevisionOffer {
  enrolment: string;
  program: string;
  title: string;
  revision: string;
  number: number;
  note: string;
}

export interface DayView {
  date: string;
  zone: string;
  greetingName?: string | null;
  blocks: DayBlock[];
  offers: RevisionOffer[];
  /** What is followed and no longer offered. */
  archived?: { enrolment: string; program: string; programTitle: string }[];
  safety?: SafetyNote[];
  /** Blocks in which nothing is left for now. */
  emptied?: { key: BlockKey; text: string }[];
  hold?: Hold | null;
  rest?: { title: string; text: string } | null;
  /** How the person takes a day that hurts more than usual. */
  choice?: DayChoice | null;
  /** What each program says about such a day; Markdown. */
  flare: { program: string; programTitle: string; text: string }[];
  conflicts: Conflict[];
  /** The session whose day after is still to be told. */
  lastTime?: { sessionId: string; date: string } | null;
  /** Whether the weekly check-in is due. */
  weekly: boolean;
}

/** What was found out about a followed program since it was published. */
export interface SafetyNote {
  recall: string;
  kind: 'exercise-withdrawn' | 'new-warning-sign';
  /** Those that it changes. */
  enrolments: string[];
  exercise?: string | null;
  instead?: string | null;
  title: string;
  text: string;
  seen: boolean;
}

/** A sign that is still to be checked; until then today rests. */
export interface Hold {
  concern: string;
  level: 'emergency' | 'gp';
  reason: string;
  advice: string;
  since: string;
}

/** An exercise as it is done; one may stand in another's place. */
export interface PlayableExercise {
  exercise: string;
  name: string;
  cues: string[];
  mistakes: string[];
  start: string;
  position: string;
  stopIf: string;
  equipment: string[];
  steps: string[];
  secondsPerRepetition?: number | null;
}

export interface PlayableItem extends PlayableExercise {
  enrolment: string;
  program: string;
  programTitle: string;
  revision: string;
  dosage: LoggedDosage;
  dosageText: string;
  easier?: PlayableExercise | null;
  harder?: PlayableExercise | null;
  note?: string | null;
  alsoFor: AlsoFor[];
  despite: GoEasy[];
}

export interface PlayableBlock {
  date: string;
  block: BlockKey;
  title: string;
  minutes: number;
  items: PlayableItem[];
  warningSigns: { emergency: PlayableSign[]; gp: PlayableSign[] };
  safety?: SafetyNote[];
}

/** A warning sign together with the program whose list it is on. */
export interface PlayableSign extends WarningSign {
  enrolment: string;
}

export interface SessionItem {
  enrolment: string;
  exercise: string;
  revision: string;
  dosage: LoggedDosage;
  setsDone: number;
  skipped: boolean;
}

export interface SessionLog {
  date: string;
  block: BlockKey;
  startedAt: string;
  finishedAt: string;
  check: 'no-change' | 'something-different';
  painBefore?: number;
  painAfter?: number;
  effort?: number;
  note?: string;
  items: SessionItem[];
}

export interface SessionView extends SessionLog {
  id: string;
  recordedAt: string;
}

export type Moment = Schemas['Moment'];

export interface MeasureItem {
  id: string;
  text: string;
  low?: string | null;
  high?: string | null;
  from: number;
  to: number;
  /** The person says what it is about. */
  named: boolean;
  optional: boolean;
  unit?: string | null;
}

export interface Measure {
  id: string;
  name: string;
  about: string;
  moments: Moment[];
  /** Of the timed part. */
  seconds?: number | null;
  items: MeasureItem[];
}

export interface MeasureAnswer {
  item: string;
  value: number;
  about?: string | null;
}

export interface Measurement {
  id: string;
  enrolment?: string | null;
  measure: string;
  moment: Moment;
  takenOn: string;
  answers: MeasureAnswer[];
}

/** What belongs to this time of a program and was not measured yet; an offer. */
export interface DueMeasures {
  enrolment: string;
  programTitle: string;
  moment: Moment;
  measures: string[];
}

export interface OutcomesView {
  measures: Measure[];
  due: DueMeasures[];
  weekly: boolean;
  taken: Measurement[];
}

export interface LogBatchResult {
  results: {
    id: string;
    outcome: 'stored' | 'known' | 'refused';
    problem?: {
      type: string;
      title: string;
      status: number;
      detail: string;
      errors?: FieldError[] | null;
    } | null;
  }[];
}

/** Everything to follow today and the days after it without a network. */
export interface OfflinePack {
  /** From then on none of it may be shown. */
  leaseUntil: string;
  zone: string;
  enrolments: EnrolmentView[];
  days: DayView[];
  blocks: PlayableBlock[];
  programs: { revision: string; preview: ProgramPreview; document: ProgramDocument }[];
  /** Slugs. */
  demonstrations: string[];
}

export interface PainPoint {
  date: string;
  before?: number | null;
  after?: number | null;
  nextDay?: number | null;
  sessionId: string;
}

export interface ConcernView {
  id: string;
  enrolment: string;
  program: string;
  sign: string;
  signText: string;
  level: 'emergency' | 'gp';
  advice: string;
  note?: string | null;
  openSince: string;
  clearance?: { checkedBy: string; checkedOn: string; clearedAt: string } | null;
  /** Who at the clinic looks after it; nobody sees it unless the person shares. */
  care?: ConcernCare | null;
}

export interface ConcernCare {
  clinic: string;
  owner?: string | null;
  state: 'open' | 'seen' | 'closed';
  dueAt: string;
  outcome?: 'advised' | 'referred' | 'no-action' | null;
  note?: string | null;
}

export interface EditorEntry {
  slug: string;
  title: string;
  region: string;
  reviewPending: boolean;
  changed: boolean;
  draft: { version: number; updatedAt: string; updatedBy?: string | null };
  published?: PublishedRevision | null;
}

export interface PublishedRevision {
  revision: string;
  number: number;
  publishedAt: string;
}

export interface RevisionEntry extends PublishedRevision {
  note: string;
  publishedBy?: string | null;
}

export interface DocumentChange {
  path: string;
  before: unknown;
  after: unknown;
}

export interface EditorProgramView {
  slug: string;
  draft: { document: ProgramDocument; version: number; updatedAt: string; updatedBy?: string | null };
  published?: PublishedRevision | null;
  changed: boolean;
  changes: DocumentChange[];
  /** What still keeps the draft from being published. */
  problems: FieldError[];
}
