/** The accounts service as its contract has it. Written for reading; `contract.ts` holds it beside what `npm run generate` makes. */
import type { components } from './generated/accounts';

/** Bodies as the service reads them: strictly. */
export type Schemas = components['schemas'];
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
  currency: string;
  interval: string;
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
  quietHours: QuietHours;
  version: number;
  consentsNeeded: ConsentKind[];
}

/** When nothing that can wait is sent, by the clock in the person's zone, `HH:mm`. */
export interface QuietHours {
  from: string;
  until: string;
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
