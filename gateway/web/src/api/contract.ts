/**
 * Holds the types that pages are written against beside those generated from the services' contracts: the type
 * checker fails here when a service has changed an answer and the app has not. Nothing of this is bundled.
 */
import type {
  AppointmentView,
  Clinic,
  HoldRequest,
  HoldView,
  Practitioner,
  Slots,
  VisitKind,
} from '~/features/booking/api/types';
import type { Film } from '~/features/films/api/getFilms';
import type {
  AdjustedExercise,
  AssignmentView,
  ClinicTeam,
  ExerciseChoice,
  PatientEntry,
  PatientPage,
  PracticeConcern,
} from '~/features/practice/api/types';
import type { ConsentView, MemberView, PlanView, SubscriptionView } from './accounts';
import type { components as Accounts } from './generated/accounts';
import type { components as Booking } from './generated/booking';
import type { components as Media } from './generated/media';
import type { components as Programs } from './generated/programs';
import type { ProgramDocument } from './programDocument';
import type {
  CatalogueEntry,
  ConcernView,
  DayView,
  EditorEntry,
  EditorProgramView,
  EnrolmentView,
  FoundPrograms,
  LogBatchResult,
  OfflinePack,
  OutcomesView,
  PainPoint,
  PlayableBlock,
  ProgramPreview,
  RemindersView,
  RevisionEntry,
  SessionLog,
  SessionView,
} from './programs';

type Visits = Booking['schemas'];
type Schemas = Accounts['schemas'] & Programs['schemas'];

/** The contracts mark as optional all that may be null, and the app what it can do without; both are looked at whole. */
type Whole<T> = T extends (infer Item)[]
  ? Whole<Item>[]
  : T extends object
    ? { [Key in keyof T]-?: Whole<NonNullable<T[Key]>> }
    : T;

/** Every field that the app knows is in the contract, and holds there what the app takes it for. */
type Agree<App, Contract extends Whole<App>> = Contract & App;

/** What the app sends is all that the contract asks for. */
type Takes<Contract, App extends Contract> = Contract & App;

export type Contract = [
  Agree<PlanView, Whole<Schemas['PlanView']>>,
  Agree<MemberView, Whole<Schemas['MemberView']>>,
  Agree<ConsentView, Whole<Schemas['ConsentView']>>,
  Agree<SubscriptionView, Whole<Schemas['SubscriptionView']>>,
  Agree<CatalogueEntry, Whole<Schemas['CatalogueEntry']>>,
  Agree<RemindersView, Whole<Schemas['RemindersView']>>,
  Agree<FoundPrograms, Whole<Schemas['FoundPrograms']>>,
  Agree<ProgramPreview, Whole<Schemas['ProgramPreview']>>,
  Agree<ProgramDocument, Whole<Schemas['ProgramDocument']>>,
  Agree<EnrolmentView, Whole<Schemas['EnrolmentView']>>,
  Agree<DayView, Whole<Schemas['DayView']>>,
  Agree<PlayableBlock, Whole<Schemas['BlockToPlay']>>,
  Agree<LogBatchResult, Whole<Schemas['LogBatchResult']>>,
  Agree<OfflinePack, Whole<Schemas['OfflinePack']>>,
  Agree<SessionView, Whole<Schemas['SessionView']>>,
  Agree<OutcomesView, Whole<Schemas['OutcomesView']>>,
  Agree<PainPoint, Whole<Schemas['PainOfDay']>>,
  Agree<ConcernView, Whole<Schemas['ConcernView']>>,
  Agree<PatientEntry, Whole<Schemas['PatientEntry']>>,
  Agree<PatientPage, Whole<Schemas['PatientPage']>>,
  Agree<PracticeConcern, Whole<Schemas['PracticeConcern']>>,
  Agree<AssignmentView, Whole<Schemas['AssignmentView']>>,
  Agree<ClinicTeam, Whole<Schemas['ClinicTeam']>>,
  Agree<AdjustedExercise, Whole<Schemas['Difference']>>,
  Agree<ExerciseChoice, Whole<Schemas['ExerciseChoice']>>,
  Agree<EditorEntry, Whole<Schemas['EditorProgramEntry']>>,
  Agree<EditorProgramView, Whole<Schemas['EditorProgramView']>>,
  Agree<RevisionEntry, Whole<Schemas['RevisionEntry']>>,
  Agree<Clinic, Whole<Visits['ClinicView']>>,
  Agree<Practitioner, Whole<Visits['PractitionerView']>>,
  Agree<VisitKind, Whole<Visits['VisitKindView']>>,
  Agree<Slots, Whole<Visits['SlotsView']>>,
  Agree<AppointmentView, Whole<Visits['AppointmentView']>>,
  Agree<HoldView, Whole<Visits['HoldView']>>,
  Agree<Film, Whole<Media['schemas']['FilmView']>>,
  // Bodies are read strictly, so no field of what is sent may be unknown to the contract either.
  Agree<HoldRequest, Whole<Visits['PlaceHoldRequest']>>,
  Agree<SessionLog, Whole<Schemas['LogSessionRequest']>>,
  Takes<Schemas['LogSessionRequest'], SessionLog>,
];
