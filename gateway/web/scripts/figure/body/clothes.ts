import { loft } from '../mesh/loft';
import type { Part } from '../mesh/shapes';
import { ring } from './trunk';

/** The legs of the shorts: a little looser than the thigh, with a hem that stands away from it. */
const shorts: Part = loft(
  'y',
  [
    { at: 0.9, centre: [0.09, -0.004], out: [0.07, 0.05, 0.074, 0.076] },
    { at: 0.85, centre: [0.09, -0.003], out: [0.083, 0.075, 0.086, 0.086] },
    { at: 0.8, centre: [0.09, 0.0], out: [0.0865, 0.0845, 0.0905, 0.088] },
    { at: 0.74, centre: [0.09, 0.002], out: [0.0845, 0.083, 0.0915, 0.086] },
    { at: 0.69, centre: [0.09, 0.003], out: [0.083, 0.081, 0.09, 0.0845] },
    { at: 0.655, centre: [0.09, 0.003], out: [0.0825, 0.08, 0.089, 0.084] },
    { at: 0.648, centre: [0.09, 0.003], out: [0.08, 0.0775, 0.0865, 0.0815] },
    { at: 0.642, centre: [0.09, 0.003], out: [0.066, 0.065, 0.073, 0.068] },
  ],
  0.002,
);

/** The singlet over the hips: it hangs straight from the ribs and ends over the waistband. */
const singlet: Part = loft(
  'y',
  [
    ring(0.949, 0.148, 0.085, -0.088),
    ring(0.955, 0.1605, 0.0985, -0.1015),
    ring(0.962, 0.162, 0.1, -0.103),
    ring(0.985, 0.1555, 0.0995, -0.0965),
    ring(1.02, 0.146, 0.098, -0.088),
    ring(1.06, 0.1385, 0.0965, -0.083),
    ring(1.1, 0.136, 0.098, -0.084),
    ring(1.15, 0.1395, 0.1015, -0.094),
    ring(1.2, 0.1455, 0.107, -0.107),
    ring(1.25, 0.148, 0.106, -0.116),
    ring(1.28, 0.143, 0.098, -0.112),
  ],
  0.002,
);

export const clothes: Part[] = [shorts, singlet];
