const common = [
  'Australia/Melbourne',
  'Australia/Sydney',
  'Australia/Brisbane',
  'Australia/Adelaide',
  'Australia/Darwin',
  'Australia/Perth',
  'Australia/Hobart',
  'Pacific/Auckland',
];

/** The zones near the clinics first, then every other the browser knows. */
export function timeZones(own: string): { value: string; label: string }[] {
  const all = typeof Intl.supportedValuesOf === 'function' ? Intl.supportedValuesOf('timeZone') : [];
  const ordered = new Set([...common, own, ...all]);
  return [...ordered].map((zone) => ({ value: zone, label: zone.replace('/', ': ').replaceAll('_', ' ') }));
}

export function browserTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || 'Australia/Melbourne';
}
