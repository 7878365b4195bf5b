/** Builds the figure's skin from its shapes: `npx tsx scripts/figure/build-mesh.ts`, in gateway/web. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bareParts, bodyParts } from './body/index';
import { contour } from './mesh/contour';
import { decimate } from './mesh/decimate';
import { care, lattice, longest } from './mesh/detail';
import { distanceTo } from './mesh/field';
import { glbOf } from './mesh/glb';
import { inputsOf } from './mesh/inputs';
import { skinOf } from './mesh/skin';

const target = fileURLToPath(
  new URL('../../../../services/media/src/main/resources/demonstrations/figure.glb', import.meta.url),
);

const started = Date.now();
const fine = contour(bodyParts, lattice);
console.log(`contour: ${fine.triangles.length / 3} triangles of the half, ${Date.now() - started} ms`);
const half = decimate(fine, { triangles: 8000, care, longest });
console.log(`decimated: ${half.triangles.length / 3}, ${Date.now() - started} ms`);
const skin = skinOf(half, distanceTo(bodyParts), distanceTo(bareParts));
const bytes = glbOf(skin, inputsOf());
writeFileSync(target, bytes);
console.log(
  `${target}: ${bytes.length} bytes, ${skin.positions.length / 3} vertices, ${skin.triangles.length / 3} triangles, ${Date.now() - started} ms`,
);
