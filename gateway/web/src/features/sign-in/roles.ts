export function isEditor(roles: string[]): boolean {
  return roles.includes('editor') || roles.includes('admin');
}

export function isSubscriber(roles: string[]): boolean {
  return roles.includes('subscriber');
}
