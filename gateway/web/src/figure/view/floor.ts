import { CircleGeometry, Mesh, ShadowMaterial, Vector2, Vector4 } from 'three';
import { segments } from '../body/segments';

const most = segments.length;

/**
 * The mist floor. It darkens softly where the body is close above it: every part of the body is a round cone, and how much
 * of the sky a cone hides can be written down, so there is no shadow picture to blur and no hard edge.
 */
export class Floor {
  readonly mesh: Mesh<CircleGeometry, ShadowMaterial>;
  /** x and z of what the light circle lies around. */
  readonly centre = new Vector2();
  private readonly from = Array.from({ length: most }, () => new Vector4());
  private readonly to = Array.from({ length: most }, () => new Vector4());

  constructor(mist: string) {
    const material = new ShadowMaterial({ color: mist, transparent: true });
    material.onBeforeCompile = (shader) => {
      shader.uniforms.bodyFrom = { value: this.from };
      shader.uniforms.bodyTo = { value: this.to };
      shader.uniforms.centre = { value: this.centre };
      shader.vertexShader = shader.vertexShader
        .replace('#include <common>', '#include <common>\nvarying vec3 vFloor;')
        .replace(
          '#include <begin_vertex>',
          '#include <begin_vertex>\nvFloor = (modelMatrix * vec4(position, 1.0)).xyz;',
        );
      shader.fragmentShader = shader.fragmentShader
        .replace('#include <common>', `#include <common>\n${hiding}`)
        .replace('gl_FragColor = vec4( color, opacity * ( 1.0 - getShadowMask() ) );', shaded);
    };
    this.mesh = new Mesh(new CircleGeometry(2.4, 64), material);
    this.mesh.rotation.x = -Math.PI / 2;
    this.mesh.receiveShadow = true;
    this.mesh.renderOrder = -1;
  }

  /** The ends of part number `i`, in the world, each with its radius. */
  place(i: number, from: Vector4, to: Vector4): void {
    this.from[i]?.copy(from);
    this.to[i]?.copy(to);
  }

  dispose(): void {
    this.mesh.geometry.dispose();
    this.mesh.material.dispose();
  }
}

const hiding = /* glsl */ `
varying vec3 vFloor;
uniform vec4 bodyFrom[${most}];
uniform vec4 bodyTo[${most}];
uniform vec2 centre;

/** How much of the sky above a place on the floor the body leaves free. */
float freeSky(vec3 p) {
  float open = 1.0;
  for (int i = 0; i < ${most}; i++) {
    vec3 a = bodyFrom[i].xyz, ab = bodyTo[i].xyz - a;
    float t = clamp(dot(p - a, ab) / max(dot(ab, ab), 1e-6), 0.0, 1.0);
    vec3 d = a + ab * t - p;
    float r = mix(bodyFrom[i].w, bodyTo[i].w, t);
    float far = max(length(d), r);
    float hidden = (max(d.y, 0.0) + 0.25 * r) / far * (r * r) / (far * far);
    open *= 1.0 - 0.75 * clamp(hidden, 0.0, 1.0);
  }
  return open;
}
`;

/** The floor has one colour whatever the light; shadows only take from it, and its rim melts into the page. */
const shaded = /* glsl */ `
float sky = freeSky(vec3(vFloor.x, 0.0, vFloor.z));
float lit = mix(1.0, getShadowMask(), 0.26);
vec3 dimmed = color * mix(vec3(0.34, 0.42, 0.41), vec3(1.0), sky) * mix(vec3(1.0), vec3(0.9, 0.97, 1.0), 1.0 - lit) * lit;
gl_FragColor = vec4(dimmed, opacity * (1.0 - smoothstep(0.9, 2.35, length(vFloor.xz - centre))));
`;
