/** The booking service as its contract has it. Instants are UTC; dates are local to the clinic. */
export interface Clinic {
  id: string;
  slug: string;
  name: string;
  address: Address;
  phone: string;
  timeZone: string;
  noticeHours: number;
}

export interface Address {
  /** Not known of every clinic yet. */
  street?: string | null;
  suburb: string;
  state: string;
  postcode?: string | null;
}

export interface Practitioner {
  id: string;
  name: string;
  title: string;
  /** Slugs. */
  clinics: string[];
}

export interface VisitKind {
  slug: string;
  name: string;
  minutes: number;
  summary: string;
  firstVisit: boolean;
}

export interface Slot {
  startsAt: string;
  /** Ids of those who are free then. */
  practitioners: string[];
}

export interface SlotDay {
  date: string;
  slots: Slot[];
}

export interface Slots {
  timeZone: string;
  days: SlotDay[];
}

type KindInShort = Pick<VisitKind, 'slug' | 'name' | 'minutes'>;
type PractitionerInShort = Pick<Practitioner, 'id' | 'name' | 'title'>;

/** A time kept free for one person while they type. */
export interface HoldView {
  id: string;
  clinic: Pick<Clinic, 'slug' | 'name'>;
  kind: KindInShort;
  practitioner: PractitionerInShort;
  startsAt: string;
  endsAt: string;
  expiresAt: string;
}

export interface HoldRequest {
  clinic: string;
  kind: string;
  /** Null is anyone. */
  practitioner: string | null;
  startsAt: string;
}

export type AppointmentState = 'booked' | 'arrived' | 'in-session' | 'attended' | 'missed' | 'cancelled';

export interface AppointmentView {
  id: string;
  state: AppointmentState;
  clinic: Pick<Clinic, 'slug' | 'name' | 'phone' | 'address' | 'timeZone'>;
  kind: KindInShort;
  practitioner: PractitionerInShort;
  startsAt: string;
  endsAt: string;
  note?: string | null;
  changeUntil: string;
  canChange: boolean;
  version: number;
  bookedAt: string;
}
