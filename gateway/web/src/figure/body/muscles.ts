import type { MuscleId } from './muscleIds';

/** A ball drawn from one place to another just under the skin, at rest, in metres. */
export interface Capsule {
  readonly from: readonly [number, number, number];
  readonly to: readonly [number, number, number];
  readonly fromRadius: number;
  readonly toRadius: number;
}

export interface Muscle {
  /** What people call it; first on screen. */
  readonly name: string;
  readonly medical: string;
  /** Both sides of the body. Deep muscles show on the skin over them. */
  readonly capsules: readonly Capsule[];
}

type Place = [number, number, number];
type Row = [from: Place, to: Place, fromRadius: number, toRadius?: number];

const mirrored = ([x, y, z]: Place): Place => [-x, y, z];

/** The rows are of the left side, or of the middle where both ends lie on it. */
function muscle(name: string, medical: string, ...rows: Row[]): Muscle {
  const capsules = rows.flatMap(([from, to, fromRadius, toRadius = fromRadius]): Capsule[] => {
    const one = { from, to, fromRadius, toRadius };
    return from[0] === 0 && to[0] === 0 ? [one] : [one, { ...one, from: mirrored(from), to: mirrored(to) }];
  });
  return { name, medical, capsules };
}

/** Places after Gray's Anatomy (42nd ed., 2020), fitted to the figure. */
export const muscles: Readonly<Record<MuscleId, Muscle>> = {
  'trapezius-upper': muscle('Tops of the shoulders', 'upper trapezius', [
    [0.03, 1.475, -0.06],
    [0.14, 1.4, -0.045],
    0.032,
  ]),
  'trapezius-mid': muscle('Between the shoulder blades', 'middle trapezius', [
    [0.02, 1.37, -0.09],
    [0.135, 1.375, -0.07],
    0.034,
  ]),
  'trapezius-lower': muscle('Lower shoulder blades', 'lower trapezius', [
    [0.015, 1.19, -0.085],
    [0.085, 1.32, -0.095],
    0.03,
  ]),
  'levator-scapulae': muscle('Side of the neck to the shoulder blade', 'levator scapulae', [
    [0.035, 1.51, -0.045],
    [0.065, 1.41, -0.07],
    0.024,
  ]),
  sternocleidomastoid: muscle('Front of the neck, side', 'sternocleidomastoid', [
    [0.044, 1.54, -0.02],
    [0.016, 1.415, 0.008],
    0.015,
  ]),
  'deep-neck-flexors': muscle('Deep front of the neck', 'deep neck flexors', [
    [0, 1.505, 0.01],
    [0, 1.43, 0.0],
    0.026,
  ]),
  suboccipitals: muscle('Base of the skull', 'suboccipital muscles', [
    [0.016, 1.548, -0.072],
    [0.03, 1.518, -0.062],
    0.03,
  ]),
  scalenes: muscle('Side of the neck', 'scalenes', [[0.036, 1.49, -0.012], [0.045, 1.43, -0.012], 0.017]),
  masseter: muscle('Chewing muscle', 'masseter', [[0.05, 1.562, 0.03], [0.043, 1.522, 0.014], 0.017]),
  temporalis: muscle('Temple muscle', 'temporalis', [[0.058, 1.64, 0.03], [0.06, 1.6, 0.026], 0.022]),
  'deltoid-front': muscle('Front of the shoulder', 'anterior deltoid', [
    [0.165, 1.385, 0.0],
    [0.275, 1.388, -0.006],
    0.032,
    0.026,
  ]),
  'deltoid-side': muscle('Side of the shoulder', 'middle deltoid', [
    [0.175, 1.4, -0.026],
    [0.29, 1.4, -0.026],
    0.03,
    0.026,
  ]),
  'deltoid-rear': muscle('Back of the shoulder', 'posterior deltoid', [
    [0.165, 1.385, -0.055],
    [0.275, 1.388, -0.048],
    0.032,
    0.026,
  ]),
  'rotator-cuff': muscle('Deep shoulder stabilisers', 'rotator cuff', [
    [0.085, 1.31, -0.09],
    [0.165, 1.38, -0.05],
    0.036,
  ]),
  pectorals: muscle('Chest', 'pectoralis major', [[0.04, 1.27, 0.07], [0.12, 1.31, 0.05], 0.048, 0.038]),
  serratus: muscle('Side of the ribs', 'serratus anterior', [
    [0.118, 1.19, 0.035],
    [0.125, 1.27, 0.01],
    0.036,
  ]),
  rhomboids: muscle('Inner shoulder blade', 'rhomboids', [
    [0.025, 1.36, -0.085],
    [0.065, 1.28, -0.09],
    0.032,
  ]),
  latissimus: muscle('Broad back', 'latissimus dorsi', [
    [0.06, 1.11, -0.05],
    [0.115, 1.26, -0.07],
    0.042,
    0.046,
  ]),
  biceps: muscle('Front of the upper arm', 'biceps brachii', [
    [0.245, 1.388, -0.002],
    [0.425, 1.388, -0.008],
    0.031,
    0.025,
  ]),
  triceps: muscle('Back of the upper arm', 'triceps brachii', [
    [0.235, 1.388, -0.05],
    [0.42, 1.388, -0.044],
    0.031,
    0.026,
  ]),
  'forearm-flexors': muscle('Palm side of the forearm', 'wrist and finger flexors', [
    [0.49, 1.372, -0.016],
    [0.65, 1.378, -0.024],
    0.028,
    0.019,
  ]),
  'forearm-extensors': muscle('Back of the forearm', 'wrist and finger extensors', [
    [0.49, 1.405, -0.03],
    [0.65, 1.398, -0.028],
    0.027,
    0.019,
  ]),
  'thumb-muscles': muscle('Ball of the thumb', 'thenar muscles', [
    [0.738, 1.377, 0.0],
    [0.766, 1.372, 0.024],
    0.016,
    0.012,
  ]),
  'hand-muscles': muscle('Small muscles of the hand', 'intrinsic hand muscles', [
    [0.745, 1.384, -0.03],
    [0.795, 1.386, -0.03],
    0.024,
  ]),
  abdominals: muscle('Front of the belly', 'rectus abdominis', [
    [0.032, 1.2, 0.075],
    [0.03, 0.93, 0.06],
    0.038,
  ]),
  obliques: muscle('Side of the belly', 'obliques', [[0.11, 1.13, 0.03], [0.125, 0.99, 0.04], 0.038]),
  transversus: muscle('Deep belly corset', 'transversus abdominis', [
    [0.03, 1.0, 0.06],
    [0.1, 1.02, 0.03],
    0.042,
  ]),
  diaphragm: muscle('Breathing muscle', 'diaphragm', [[0.02, 1.165, 0.07], [0.11, 1.12, 0.02], 0.035]),
  'erector-spinae-upper': muscle('Long back muscles, upper', 'thoracic erector spinae', [
    [0.03, 1.16, -0.065],
    [0.032, 1.39, -0.085],
    0.03,
  ]),
  'erector-spinae-lower': muscle('Long back muscles, lower', 'lumbar erector spinae', [
    [0.036, 0.97, -0.065],
    [0.036, 1.15, -0.06],
    0.032,
  ]),
  multifidus: muscle('Deep spine muscles', 'multifidus', [[0.02, 0.95, -0.075], [0.02, 1.1, -0.06], 0.026]),
  'quadratus-lumborum': muscle('Deep side of the low back', 'quadratus lumborum', [
    [0.08, 0.985, -0.05],
    [0.072, 1.1, -0.045],
    0.034,
  ]),
  'gluteus-maximus': muscle('Buttock', 'gluteus maximus', [
    [0.055, 0.925, -0.075],
    [0.1, 0.845, -0.065],
    0.062,
  ]),
  'gluteus-medius': muscle('Side of the hip', 'gluteus medius', [
    [0.115, 0.955, -0.03],
    [0.13, 0.885, -0.01],
    0.05,
    0.045,
  ]),
  piriformis: muscle('Deep buttock', 'piriformis', [[0.035, 0.915, -0.085], [0.125, 0.885, -0.06], 0.036]),
  'hip-flexors': muscle('Front of the hip', 'iliopsoas', [
    [0.055, 0.985, 0.055],
    [0.085, 0.845, 0.05],
    0.038,
  ]),
  'tensor-fasciae-latae': muscle('Outer front of the hip', 'tensor fasciae latae', [
    [0.13, 0.94, 0.04],
    [0.145, 0.78, 0.025],
    0.034,
    0.028,
  ]),
  adductors: muscle('Inner thigh', 'adductors', [[0.042, 0.81, 0.012], [0.048, 0.62, 0.006], 0.042, 0.034]),
  quadriceps: muscle(
    'Front of the thigh',
    'quadriceps',
    [[0.092, 0.82, 0.04], [0.09, 0.53, 0.03], 0.054, 0.036],
    [[0.122, 0.77, 0.025], [0.115, 0.55, 0.022], 0.042, 0.032],
  ),
  hamstrings: muscle('Back of the thigh', 'hamstrings', [
    [0.088, 0.81, -0.04],
    [0.088, 0.52, -0.026],
    0.052,
    0.036,
  ]),
  'pelvic-floor': muscle('Pelvic floor', 'pelvic floor muscles', [
    [0, 0.845, 0.02],
    [0, 0.845, -0.05],
    0.045,
  ]),
  gastrocnemius: muscle(
    'Calf',
    'gastrocnemius',
    [[0.068, 0.43, -0.032], [0.068, 0.31, -0.045], 0.033],
    [[0.11, 0.43, -0.032], [0.11, 0.325, -0.04], 0.032],
  ),
  soleus: muscle('Deep calf', 'soleus', [[0.088, 0.31, -0.035], [0.088, 0.16, -0.034], 0.042, 0.026]),
  'tibialis-anterior': muscle('Front of the shin', 'tibialis anterior', [
    [0.1, 0.43, 0.012],
    [0.084, 0.14, -0.004],
    0.034,
    0.024,
  ]),
  peroneals: muscle('Outer shin', 'peroneal muscles', [
    [0.12, 0.43, -0.01],
    [0.11, 0.13, -0.024],
    0.026,
    0.018,
  ]),
  'tibialis-posterior': muscle('Inner ankle and shin', 'tibialis posterior', [
    [0.06, 0.37, -0.018],
    [0.066, 0.1, -0.028],
    0.026,
    0.02,
  ]),
  'foot-muscles': muscle('Small muscles of the foot', 'intrinsic foot muscles', [
    [0.08, 0.025, 0.0],
    [0.088, 0.022, 0.1],
    0.032,
    0.026,
  ]),
  'plantar-fascia': muscle('Sole of the foot', 'plantar fascia', [
    [0.088, 0.016, -0.045],
    [0.092, 0.014, 0.11],
    0.03,
    0.034,
  ]),
};
