import type { MemberView } from '~/api/accounts';
import { type Answer, send } from '~/api/client';

export function registerMe(): Promise<Answer<MemberView>> {
  return send<MemberView>('POST', '/api/accounts/v1/me', { body: {} });
}
