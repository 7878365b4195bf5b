import { type Material, Vector4 } from 'three';
import { segments } from '../body/segments';

const most = segments.length;

/**
 * The soft darkening where the body is close above or before something. Every part of the body is a round cone, and how much
 * of the light a cone hides can be written down, so there is no shadow picture to blur and no hard edge.
 */
export class Contact {
  private readonly from = Array.from({ length: most }, () => new Vector4());
  private readonly to = Array.from({ length: most }, () => new Vector4());
  /** For materials that ask `freeLight(place, normal)`, both in the world. */
  readonly uniforms = { bodyFrom: { value: this.from }, bodyTo: { value: this.to } };

  /** The ends of part number `i`, in the world, each with its radius. */
  place(i: number, from: Vector4, to: Vector4): void {
    this.from[i]?.copy(from);
    this.to[i]?.copy(to);
  }

  /** Lets a lit material darken near the body. */
  darken(material: Material): void {
    material.onBeforeCompile = (shader) => {
      Object.assign(shader.uniforms, this.uniforms);
      shader.vertexShader = shader.vertexShader
        .replace('#include <common>', '#include <common>\nvarying vec3 vPlace;\nvarying vec3 vFacing;')
        .replace(
          '#include <begin_vertex>',
          '#include <begin_vertex>\nvPlace = (modelMatrix * vec4(position, 1.0)).xyz;\nvFacing = mat3(modelMatrix) * normal;',
        );
      shader.fragmentShader = shader.fragmentShader
        .replace(
          '#include <common>',
          `#include <common>\nvarying vec3 vPlace;\nvarying vec3 vFacing;\n${freeLight}`,
        )
        .replace(
          '#include <opaque_fragment>',
          'outgoingLight *= mix(vec3(0.4, 0.44, 0.44), vec3(1.0), freeLight(vPlace, normalize(vFacing)));\n#include <opaque_fragment>',
        );
    };
  }
}

export const freeLight = /* glsl */ `
uniform vec4 bodyFrom[${most}];
uniform vec4 bodyTo[${most}];

/** How much of the light before a surface the body leaves free. */
float freeLight(vec3 place, vec3 normal) {
  float open = 1.0;
  for (int i = 0; i < ${most}; i++) {
    vec3 a = bodyFrom[i].xyz, ab = bodyTo[i].xyz - a;
    float t = clamp(dot(place - a, ab) / max(dot(ab, ab), 1e-6), 0.0, 1.0);
    vec3 d = a + ab * t - place;
    float r = mix(bodyFrom[i].w, bodyTo[i].w, t);
    float far = max(length(d), r);
    float hidden = (max(dot(d, normal), 0.0) + 0.25 * r) / far * (r * r) / (far * far);
    open *= 1.0 - 0.75 * clamp(hidden, 0.0, 1.0);
  }
  return open;
}
`;
