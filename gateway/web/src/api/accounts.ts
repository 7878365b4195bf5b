/** The accounts service as its contract has it. Written by hand until `npm run generate` has a contract to read. */
export type TextSize = 'normal' | 'large';
export type ConsentKind = 'terms' | 'health-information' | 'reminders' | 'sharing';

export interface Page<T> {
  items: T[];
  next: string | null;
}

export interface PlanView {
  slug: string;
  name: string;
  priceCents: number;
  currency: 'AUD';
  interval: 'month';
  trialDays: number;
  summary: string;
}

export interface MemberView {
  id: string;
  email: string;
  givenName: string;
  familyName: string;
  displayName: string;
  phone?: string | null;
  timeZone: string;
  textSize: TextSize;
  version: number;
  consentsNeeded: ConsentKind[];
}

export interface PutProfileRequest {
  givenName: string;
  familyName: string;
  phone?: string;
  timeZone: string;
  textSize: TextSize;
}

export interface ConsentView {
  kind: ConsentKind;
  version: number;
  title: string;
  summary: string;
  required: boolean;
  granted: boolean;
  decidedAt?: string | null;
  decidedVersion?: number | null;
}

export interface SubscriptionView {
  plan: string;
  state: 'trialing' | 'active' | 'ended';
  trialEndsAt: string;
  accessUntil: string;
  cancelAtPeriodEnd: boolean;
  version: number;
}
