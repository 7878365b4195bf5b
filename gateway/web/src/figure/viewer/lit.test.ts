import { describe, expect, it } from 'vitest';
import { bridge } from './fixtures';
import { lit, musclesNamed } from './lit';

const upright = { ...bridge, posture: 'upright' as const };

describe('lighting other muscles than those at work', () => {
  it('lights them, and looks at a muscle of the back from behind', () => {
    const shown = lit(upright, ['trapezius-mid']);
    expect(shown.muscles).toEqual(['trapezius-mid']);
    expect(shown.cameras[0]?.azimuth).toBe(150);
    expect(lit(upright, ['quadriceps']).cameras[0]?.azimuth).toBe(30);
  });

  it('leaves the cameras of an exercise that works the muscle itself', () => {
    expect(lit(upright, ['gluteus-maximus']).cameras).toEqual(bridge.cameras);
  });

  it('leaves the cameras of whoever lies down', () => {
    expect(lit(bridge, ['trapezius-mid']).cameras).toEqual(bridge.cameras);
  });

  it('passes over what is no muscle of the figure', () => {
    expect(musclesNamed(' trapezius-mid  moon quadriceps')).toEqual(['trapezius-mid', 'quadriceps']);
    expect(lit(bridge, musclesNamed('moon'))).toBe(bridge);
  });
});
