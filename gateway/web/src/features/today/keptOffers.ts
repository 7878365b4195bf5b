import type { RevisionOffer } from '~/api/programs';

const KEY = 'stand-corrected.kept-offers';

/** Which offers were answered with "Keep mine" on this device. A later revision is a new offer. */
export function isKept(offer: RevisionOffer): boolean {
  return kept()[offer.enrolment] === offer.revision;
}

export function keepMine(offer: RevisionOffer): void {
  localStorage.setItem(KEY, JSON.stringify({ ...kept(), [offer.enrolment]: offer.revision }));
}

function kept(): Record<string, string> {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Record<string, string>;
  } catch {
    return {};
  }
}
