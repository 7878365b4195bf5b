/** Who the gateway says is here. Tokens stay with the gateway. */
export type SessionView =
  | { signedIn: false }
  | { signedIn: true; memberId: string; name: string; email: string; roles: string[] };
