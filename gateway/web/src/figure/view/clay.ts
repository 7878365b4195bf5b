import { Color, MeshStandardMaterial, Vector2, Vector4 } from 'three';
import { paint } from './paint';

/** The most capsules that can glow at once. */
export const mostGlowing = 24;

export interface Clay {
  readonly material: MeshStandardMaterial;
  readonly glowFrom: Vector4[];
  readonly glowTo: Vector4[];
  readonly uniforms: {
    glowing: { value: number };
    glowStrength: { value: number };
    gaze: { value: Vector2 };
    eyesShut: { value: number };
  };
}

const colours = {
  skinColour: '#c6977a',
  singletColour: '#26695a',
  shortsColour: '#3d4446',
  hairColour: '#3a2a23',
  lipColour: '#a3665a',
  eyeColour: '#4a2f20',
  whiteColour: '#e4dcd2',
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
    glowStrength: { value: 1 },
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
      .replace('#include <color_fragment>', body)
      .replace('#include <normal_fragment_maps>', raised);
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
uniform float glowStrength;

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
    float near = 1.0 - smoothstep(radius * 0.5, radius * 1.42 + 0.008, away);
    most = max(most, near * smoothstep(-0.1, 0.6, dot(out_ / max(away, 1e-5), n)));
  }
  return most;
}
`;

const body = /* glsl */ `
diffuseColor.rgb = paintAt(vRest);
float glow = glowing > 0 ? glowAt(vRest, normalize(vRestNormal)) : 0.0;
diffuseColor.rgb = mix(diffuseColor.rgb, glowColour, glow * 0.85 * glowStrength);
diffuseColor.rgb *= mix(vec3(1.0), vec3(vOpen) * vec3(1.0, 0.97, 0.95), 0.9);
`;

/** Tilts the surface by the cloth's relief (after Mikkelsen 2010, unparametrized bump mapping). */
const raised = /* glsl */ `
{
  float high = relief(vRest);
  vec2 rise = vec2(dFdx(high), dFdy(high));
  vec3 alongX = dFdx(-vViewPosition), alongY = dFdy(-vViewPosition);
  vec3 r1 = cross(alongY, normal), r2 = cross(normal, alongX);
  float turn = dot(alongX, r1) * faceDirection;
  vec3 grade = sign(turn) * (rise.x * r1 + rise.y * r2);
  normal = normalize(abs(turn) * normal - grade);
}
`;
