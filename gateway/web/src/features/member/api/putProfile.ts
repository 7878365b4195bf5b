import type { MemberView, Schemas } from '~/api/accounts';
import { type Answer, send } from '~/api/client';

export function putProfile(
  profile: Schemas['ChangeProfileRequest'],
  etag: string,
): Promise<Answer<MemberView>> {
  return send<MemberView>('PUT', '/api/accounts/v1/me/profile', { body: profile, ifMatch: etag });
}
