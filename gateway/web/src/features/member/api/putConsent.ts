import type { ConsentView, Schemas } from '~/api/accounts';
import { send } from '~/api/client';

export async function putConsent(consent: ConsentView, granted: boolean): Promise<ConsentView> {
  const body: Schemas['DecideConsentRequest'] = { version: consent.version, granted };
  return (await send<ConsentView>('PUT', `/api/accounts/v1/me/consents/${consent.kind}`, { body })).data;
}
