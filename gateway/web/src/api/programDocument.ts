/** A program as it is written, and as a published revision keeps it. */
import type { Dosage } from './programs';

export type EvidenceStrength = 'strong' | 'some' | 'early';

export interface WarningSign {
  id: string;
  text: string;
  action: string;
}

export interface WarningSigns {
  emergency: WarningSign[];
  gp: WarningSign[];
}

export interface PlannedExercise {
  exercise: string;
  blocks: string[];
  dosage: Dosage;
  note?: string;
}

export interface ProgramPhase {
  key: string;
  title: string;
  fromWeek: number;
  toWeek: number;
  goal: string;
  criteria: string[];
  plan: PlannedExercise[];
}

export interface ExerciseDocument {
  slug: string;
  name: string;
  category?: string;
  targets?: string;
  start?: string;
  cues?: string[];
  mistakes?: string[];
  stopIf?: string;
  easier?: string | null;
  harder?: string | null;
  equipment?: string[];
  position?: string;
  steps?: string[];
}

export interface ProgramDocument {
  slug: string;
  title: string;
  medicalName: string;
  region: string;
  activities?: string[];
  line: string;
  whoItIsFor: string;
  whatToExpect: string;
  weeks: number;
  sections: { id: string; title: string; text: string }[];
  do: { id: string; text: string; why: string }[];
  avoid: { id: string; text: string; instead: string; until: string }[];
  nutrition: {
    points: { id: string; text: string; evidence: EvidenceStrength }[];
    meals: { id: string; title: string; text: string }[];
  };
  warningSigns: WarningSigns;
  contraindications?: string[];
  evidence: {
    id: string;
    citation: string;
    doi?: string | null;
    pmid?: string | null;
    strength: EvidenceStrength;
    finding: string;
  }[];
  phases: ProgramPhase[];
  flare?: { text: string; exercises: string[] };
  reviewer?: { name: string; registration: string } | null;
  reviewedOn?: string | null;
  /** Inlined when the program is published. */
  exercises?: ExerciseDocument[];
}
