import type { ConsentView, MemberView, PlanView } from '~/api/accounts';
import type { Answer } from '~/api/client';
import { isProblem } from '~/api/problem';
import { startTrial } from '~/features/access/api/startTrial';
import { waitForAccess } from '~/features/access/waitForAccess';
import { putConsent } from '~/features/member/api/putConsent';
import { putProfile } from '~/features/member/api/putProfile';
import { etagOf } from '~/features/member/etagOf';
import type { WelcomeValues } from './welcomeSchema';

/**
 * Everything the welcome page promises, in an order that can be repeated from the start after a failure:
 * the profile first (an answer to a consent is a new version of the member), the trial last.
 */
export async function setUp(
  values: WelcomeValues,
  me: Answer<MemberView>,
  consents: ConsentView[],
  plan: PlanView | undefined,
): Promise<void> {
  if (profileDiffers(values, me.data)) {
    const phone = me.data.phone ? { phone: me.data.phone } : {};
    const { givenName, familyName, timeZone, textSize } = values;
    await putProfile(
      { givenName: givenName.trim(), familyName: familyName.trim(), timeZone, textSize, ...phone },
      etagOf(me),
    );
  }
  for (const consent of consents) {
    const granted = values.granted[consent.kind] === true;
    const decided = consent.decidedAt != null && consent.decidedVersion === consent.version;
    if (!decided || consent.granted !== granted) await putConsent(consent, granted);
  }
  if (!plan) return;
  await startTrialOnce(plan.slug);
  await waitForAccess();
}

function profileDiffers(values: WelcomeValues, me: MemberView): boolean {
  return (
    values.givenName.trim() !== me.givenName ||
    values.familyName.trim() !== me.familyName ||
    values.timeZone !== me.timeZone ||
    values.textSize !== me.textSize
  );
}

async function startTrialOnce(plan: string): Promise<void> {
  try {
    await startTrial(plan);
  } catch (error) {
    // The answer to an earlier try was lost; the trial it started is the one that was asked for.
    if (!isProblem(error, 'trial-already-used')) throw error;
  }
}
