export function isEditor(roles: string[]): boolean {
  return roles.includes('editor') || roles.includes('admin');
}

export function isPractitioner(roles: string[]): boolean {
  return roles.includes('practitioner');
}

export function isSubscriber(roles: string[]): boolean {
  return roles.includes('subscriber');
}

export function isStaff(roles: string[]): boolean {
  return ['practitioner', 'reception', 'editor', 'admin'].some((role) => roles.includes(role));
}
