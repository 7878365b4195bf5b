import { describe, expect, it } from 'vitest';
import type { Practitioner } from '../api/types';
import { answered, choicesIn, practitionerOf, stepOf } from './choices';

const ned: Practitioner = {
  id: 'ned',
  name: 'Dr Ned',
  title: 'Chiropractor',
  clinics: ['sunbury', 'melton'],
};
const ivy: Practitioner = { id: 'ivy', name: 'Dr Ivy', title: 'Chiropractor', clinics: ['sunbury'] };

describe('the four taps', () => {
  it('ask what is still open, one after the other', () => {
    expect(stepOf({})).toBe('clinic');
    expect(stepOf({ clinic: 'sunbury' })).toBe('who');
    expect(stepOf({ clinic: 'sunbury', who: 'anyone' })).toBe('kind');
    expect(stepOf({ clinic: 'sunbury', who: 'anyone', kind: 'standard' })).toBe('time');
  });

  it('ask again what is to be changed, and keep the rest', () => {
    const choices = {
      clinic: 'sunbury',
      who: 'ned',
      kind: 'standard',
      day: '2026-11-24',
      edit: 'who' as const,
    };
    expect(stepOf(choices)).toBe('who');
    expect(answered(choices, 'who', 'anyone')).toEqual({
      clinic: 'sunbury',
      who: 'anyone',
      kind: 'standard',
    });
  });

  it('keep a practitioner who is at the other clinic too, and ask again for one who is not', () => {
    const choices = { clinic: 'sunbury', kind: 'standard', edit: 'clinic' as const };
    expect(answered({ ...choices, who: 'ned' }, 'clinic', 'melton', [ned, ivy])).toEqual({
      clinic: 'melton',
      who: 'ned',
      kind: 'standard',
    });
    expect(stepOf(answered({ ...choices, who: 'ivy' }, 'clinic', 'melton', [ned, ivy]))).toBe('who');
    expect(answered({ ...choices, who: 'anyone' }, 'clinic', 'melton', [ned]).who).toBe('anyone');
  });

  it('take from the address only what they know', () => {
    expect(choicesIn({ clinic: 'sunbury', who: '', kind: 7, edit: 'price' })).toEqual({ clinic: 'sunbury' });
    expect(practitionerOf({ who: 'anyone' })).toBeNull();
    expect(practitionerOf({ who: 'ned' })).toBe('ned');
  });
});
