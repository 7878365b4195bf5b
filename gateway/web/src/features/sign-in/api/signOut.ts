import { send } from '~/api/client';

export async function signOut(): Promise<string> {
  const { data } = await send<{ redirect?: string }>('POST', '/session/sign-out');
  return data?.redirect ?? '/';
}
