import { bare } from '../../../src/figure/body/hairline';
import { group } from '../mesh/field';
import { loft, type Station } from '../mesh/loft';
import { cone, ellipsoid, type Part, swell } from '../mesh/shapes';

/** A level of the head: half its width, where in depth it is widest, how far its front and its back are from there. */
const level = (
  at: number,
  half: number,
  widest: number,
  front: number,
  back: number,
  square = 2.1,
): Station => ({
  at,
  centre: [0, widest],
  out: [half, half, front - widest, widest - back],
  square,
});

/** The face without its features, from under the chin to the forehead. */
const face = loft(
  'y',
  [
    level(1.489, 0.0185, 0.05, 0.079, 0.02, 2),
    level(1.495, 0.0268, 0.045, 0.0865, 0.0, 2),
    level(1.508, 0.0385, 0.026, 0.087, -0.03, 2),
    level(1.524, 0.0478, 0.012, 0.0872, -0.055, 2.05),
    level(1.545, 0.055, 0.006, 0.0885, -0.075, 2.12),
    level(1.565, 0.0615, 0.003, 0.089, -0.087, 2.2),
    level(1.585, 0.0655, 0.0, 0.0875, -0.093, 2.15),
    level(1.602, 0.068, -0.002, 0.0865, -0.095, 2.15),
    level(1.62, 0.07, -0.004, 0.0905, -0.096, 2.15),
    level(1.642, 0.069, -0.008, 0.0855, -0.095, 2.1),
    level(1.66, 0.063, -0.01, 0.074, -0.085, 2),
  ],
  0.012,
);

/** Skull, nose and lips: what lies on the middle. */
export const headMiddle: Part[] = [
  face,
  ellipsoid([0, 1.6165, -0.011], [0.0725, 0.077, 0.0935], 0.012),
  cone([0, 1.602, 0.0815], [0, 1.5665, 0.0985], 0.0064, 0.0082, 0.014),
  ellipsoid([0, 1.5618, 0.1015], [0.0102, 0.0088, 0.0102], 0.007),
  ellipsoid([0, 1.4985, 0.067], [0.019, 0.0172, 0.0195], 0.018),
];

export const headPairs: Part[] = [
  // The corner of the jaw, the cheekbone, the cheek, the brow.
  swell([0.05, 1.52, 0.0], [0.016, 0.018, 0.024], 0.0012),
  swell([0.05, 1.576, 0.052], [0.022, 0.014, 0.026], 0.0045),
  swell([0.052, 1.542, 0.045], [0.018, 0.018, 0.024], -0.003),
  swell([0.027, 1.6195, 0.088], [0.024, 0.007, 0.016], 0.0015, [0, 0, 8]),
  swell([0.06, 1.63, 0.045], [0.016, 0.022, 0.022], -0.002),
  // The socket, the eye under its lids, the crease above it.
  swell([0.0315, 1.601, 0.0865], [0.0175, 0.0125, 0.02], -0.0078),
  swell([0.0175, 1.602, 0.088], [0.008, 0.009, 0.014], -0.003),
  ellipsoid([0.0318, 1.5995, 0.0678], [0.0152, 0.0118, 0.0142], 0.005),
  // The wing of the nose and its groove; the bridge between the nostrils.
  ellipsoid([0.0112, 1.559, 0.0912], [0.0064, 0.0064, 0.009], 0.007),
  swell([0.0195, 1.5565, 0.0875], [0.005, 0.008, 0.01], -0.002),
];

/** Lips about a line that rises a little to its corners. */
export const mouth: Part[] = [
  swell([0, 1.531, 0.088], [0.026, 0.013, 0.016], 0.003),
  swell([0, 1.5362, 0.093], [0.017, 0.0044, 0.012], 0.003),
  swell([0, 1.5235, 0.092], [0.0155, 0.0048, 0.012], 0.0038),
  swell([0, 1.53, 0.093], [0.022, 0.0021, 0.012], -0.0026),
  swell([0, 1.5425, 0.094], [0.0035, 0.006, 0.01], -0.001),
  swell([0, 1.512, 0.088], [0.018, 0.0055, 0.012], -0.0028),
  swell([0, 1.497, 0.086], [0.014, 0.009, 0.012], 0.0022),
];
export const mouthCorners: Part[] = [swell([0.0255, 1.5305, 0.083], [0.004, 0.005, 0.012], -0.0018)];

/** The left ear: a tilted shell with its rim, the bowl inside it, the lobe. */
const shell: Part[] = [
  ellipsoid([0.0765, 1.5965, -0.0185], [0.0074, 0.0285, 0.019], 0.006, 'add', [-12, 28, -9]),
  ellipsoid([0.0735, 1.57, -0.0085], [0.0066, 0.0115, 0.0105], 0.012, 'add', [-12, 24, -4]),
  swell([0.085, 1.598, -0.0145], [0.006, 0.0145, 0.0085], -0.0036, [-12, 28, -9]),
  swell([0.083, 1.5855, -0.009], [0.006, 0.007, 0.006], -0.0018, [-12, 28, -9]),
  swell([0.0795, 1.59, -0.001], [0.005, 0.006, 0.004], 0.002),
];
export const ear: Part = group(shell, 0.004);

/** Short hair: a cap of its own, fuller on top, close at the sides and the nape. */
export const hair: Part = group(
  [
    ellipsoid([0, 1.6165, -0.0115], [0.0752, 0.0795, 0.0965], 0.02),
    ellipsoid([0, 1.6425, -0.007], [0.0735, 0.07, 0.0925], 0.02),
    swell([0, 1.682, 0.056], [0.055, 0.02, 0.03], 0.005),
    swell([0, 1.6, -0.1], [0.06, 0.05, 0.03], 0.004),
    swell([0, 1.55, -0.1], [0.06, 0.04, 0.04], -0.003),
    ...bare.map(({ at, radii }) => ellipsoid(at, radii, 0.014, 'cut')),
  ],
  0.0025,
);
