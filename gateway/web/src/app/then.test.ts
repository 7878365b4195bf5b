import { describe, expect, it } from 'vitest';
import { isInApp, safeThen } from './then';

describe('where to go on to', () => {
  it.each(['/app', '/app/programs/x?y=1', '/programs/x'])('takes %s', (then) => {
    expect(safeThen(then)).toBe(then);
  });

  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '',
    '/a\nb',
    null,
    7,
  ])('goes to Today for %j', (then) => {
    expect(safeThen(then)).toBe('/app');
  });

  it('knows its own places', () => {
    expect(isInApp('/app/progress')).toBe(true);
    expect(isInApp('/application')).toBe(false);
  });
});
