import { describe, expect, it } from 'vitest';
import { Orbit } from './orbit';

const look = { azimuth: 170, elevation: 10, zoom: 1 };

describe('the view', () => {
  it('swings to another camera the shorter way round, and is there', () => {
    const orbit = new Orbit(look);
    orbit.swingTo({ azimuth: -170, elevation: 20, zoom: 1 }, 10);
    expect(orbit.at(10.175).azimuth).toBeCloseTo(180);
    expect(orbit.at(10.4)).toEqual({ azimuth: 190, elevation: 20, zoom: 1 });
    expect(orbit.swinging).toBe(false);
  });

  it('turns with the finger: the front of the figure goes where it is pushed', () => {
    const orbit = new Orbit({ azimuth: 0, elevation: 10, zoom: 1 });
    orbit.drag(100, 0, 200, 150);
    expect(orbit.at(0).azimuth).toBeLessThan(-45);
  });

  it('never goes under the floor or over the top, and zooms within bounds', () => {
    const orbit = new Orbit(look);
    orbit.turn(0, -500);
    expect(orbit.at(0).elevation).toBeGreaterThan(-10);
    orbit.turn(0, 500);
    expect(orbit.at(0).elevation).toBeLessThan(90);
    for (let i = 0; i < 20; i++) orbit.zoom(2);
    expect(orbit.at(0).zoom).toBeLessThan(4);
  });

  it('is in the hand at once when it is taken hold of in the middle of a swing', () => {
    const orbit = new Orbit(look);
    orbit.swingTo({ azimuth: 100, elevation: 10, zoom: 1 }, 0);
    const half = orbit.at(0.175).azimuth;
    orbit.turn(5, 0);
    expect(orbit.at(3).azimuth).toBeCloseTo(half + 5);
  });
});
