/**
 * The figure's colours, decided for every pixel from where it was at rest: so borders of clothes, hair, brows, eyes and lips
 * stay sharp at any size. All in metres; `p` is the place at rest, folded onto the left side where both sides are alike.
 */
export const paint = /* glsl */ `
uniform vec3 skinColour, singletColour, shortsColour, hairColour, lipColour, eyeColour;
uniform vec2 gaze;
uniform float eyesShut;

/** 0 to 1 across a border, one pixel wide whatever the distance. */
float edge(float d) {
  float w = max(fwidth(d), 1e-5);
  return smoothstep(-w, w, d);
}

/** How far inside the singlet: below the neckline, within the straps, above the shorts. */
float singletDepth(vec3 p) {
  float x = abs(p.x);
  float front = smoothstep(-0.05, 0.03, p.z);
  float low = mix(1.405, 1.335, front);
  float neck = p.y - mix(low, 1.47, smoothstep(0.03, 0.105, x));
  float arm = x - mix(0.128, 0.15, smoothstep(1.33, 1.25, p.y)) - 0.02 * smoothstep(1.3, 1.22, p.y);
  return min(-neck, -arm);
}

float shortsDepth(vec3 p) {
  float hem = p.y - (0.655 - 0.05 * (p.z) );
  float waist = 0.985 - p.y;
  return min(min(hem, waist), 0.25 - abs(p.x));
}

vec3 paintAt(vec3 rest) {
  vec3 p = vec3(abs(rest.x), rest.yz);
  vec3 colour = skinColour;
  float singlet = p.y > 0.95 && p.y < 1.5 ? singletDepth(p) : -1.0;
  colour = mix(colour, singletColour, edge(singlet));
  colour = mix(colour, shortsColour, edge(shortsDepth(p)));
  return colour;
}
`;
