import { Color, MeshStandardMaterial, Vector2, Vector4 } from 'three';
import { paint } from './paint';

/** The most capsules that can glow at once. */
export const mostGlowing = 16;

export interface Clay {
  readonly material: MeshStandardMaterial;
  readonly glowFrom: Vector4[];
  readonly glowTo: Vector4[];
  readonly uniforms: { glowing: { value: number }; gaze: { value: Vector2 }; eyesShut: { value: number } };
}

const colours = {
  skinColour: '#b3805f',
  singletColour: '#1c5a4c',
  shortsColour: '#353c3d',
  hairColour: '#33251f',
  lipColour: '#935a4b',
  eyeColour: '#2a1c17',
} as const;

/** Matte clay that paints itself from the rest position, and glows over the muscles at work. */
export function clay(): Clay {
  const material = new MeshStandardMaterial({ roughness: 0.82, metalness: 0 });
  const glowFrom = Array.from({ length: mostGlowing }, () => new Vector4());
  const glowTo = Array.from({ length: mostGlowing }, () => new Vector4());
  const uniforms = {
    ...Object.fromEntries(
      Object.entries(colours).map(([name, value]) => [name, { value: new Color(value) }]),
    ),
    glowColour: { value: new Color('#a83a60') },
    glowFrom: { value: glowFrom },
    glowTo: { value: glowTo },
    glowing: { value: 0 },
    gaze: { value: new Vector2() },
    eyesShut: { value: 0 },
  };
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms);
    shader.vertexShader = shader.vertexShader
      .replace(
        '#include <common>',
        `#include <common>\nattribute vec4 shade;\nvarying vec3 vRest;\nvarying vec3 vRestNormal;\nvarying float vOpen;`,
      )
      .replace(
        '#include <begin_vertex>',
        `#include <begin_vertex>\nvRest = position;\nvRestNormal = normal;\nvOpen = shade.r;`,
      );
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', `#include <common>\n${head}\n${paint}`)
      .replace('#include <color_fragment>', body);
  };
  return { material, glowFrom, glowTo, uniforms };
}

const head = /* glsl */ `
varying vec3 vRest;
varying vec3 vRestNormal;
varying float vOpen;
uniform vec3 glowColour;
uniform vec4 glowFrom[${mostGlowing}];
uniform vec4 glowTo[${mostGlowing}];
uniform int glowing;

/** How much a muscle shows here: near it, and only where the skin faces away from it. */
float glowAt(vec3 p, vec3 n) {
  float most = 0.0;
  for (int i = 0; i < ${mostGlowing}; i++) {
    if (i >= glowing) break;
    vec3 a = glowFrom[i].xyz, b = glowTo[i].xyz;
    vec3 ab = b - a;
    float t = clamp(dot(p - a, ab) / max(dot(ab, ab), 1e-8), 0.0, 1.0);
    vec3 out_ = p - a - ab * t;
    float away = length(out_);
    float radius = mix(glowFrom[i].w, glowTo[i].w, t);
    float near = 1.0 - smoothstep(radius * 0.75, radius * 1.35 + 0.006, away);
    most = max(most, near * smoothstep(-0.1, 0.45, dot(out_ / max(away, 1e-5), n)));
  }
  return most;
}
`;

const body = /* glsl */ `
diffuseColor.rgb = paintAt(vRest);
float glow = glowing > 0 ? glowAt(vRest, normalize(vRestNormal)) : 0.0;
diffuseColor.rgb = mix(diffuseColor.rgb, glowColour, glow * 0.85);
diffuseColor.rgb *= mix(vec3(1.0), vec3(vOpen) * vec3(1.0, 0.97, 0.95), 0.9);
`;
