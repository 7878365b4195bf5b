import { bare } from '../body/hairline';

const three = (v: readonly number[]): string => `vec3(${v.map((one) => one.toFixed(4)).join(', ')})`;

/**
 * The figure's colours, decided for every pixel from where it was at rest: so borders of clothes, hair, brows, eyes and lips
 * stay sharp at any size. All in metres; `p` is the place at rest, folded onto the left side where both sides are alike.
 */
export const paint = /* glsl */ `
uniform vec3 skinColour, singletColour, shortsColour, hairColour, lipColour, eyeColour, whiteColour;
uniform vec2 gaze;
uniform float eyesShut;

/** 0 to 1 across a border, about one pixel wide whatever the distance. */
float edge(float d) {
  float w = max(fwidth(d) * 0.7, 1e-5);
  return smoothstep(-w, w, d);
}

/** How far inside the singlet: below the neckline, within the straps, above its hem. */
float singletDepth(vec3 p) {
  float front = smoothstep(-0.06, 0.02, p.z);
  vec2 scoop = mix(vec2(0.085, 0.055), vec2(0.088, 0.105), front);
  vec2 q = vec2(p.x, p.y - 1.442) / scoop;
  float neck = (length(q) - 1.0) * scoop.x;
  if (p.y > 1.442) neck = p.x - scoop.x;
  vec2 hole = vec2(p.x - 0.21, p.y - 1.375) / vec2(0.082, 0.12);
  float arm = (length(hole) - 1.0) * 0.082;
  if (p.y > 1.375) arm = 0.128 - p.x;
  return min(min(neck, arm), p.y - 0.9493);
}

float shortsDepth(vec3 p) {
  return min(min(p.y - 0.6422, 0.97 - p.y), 0.24 - p.x);
}

/** How far inside the hair. */
float hairDepth(vec3 p) {
  float d = p.y - 1.5;
${bare
  .map(({ at, radii }) => {
    const least = Math.min(...radii).toFixed(4);
    return `  d = min(d, (length((p - ${three(at)}) / ${three(radii)}) - 1.0) * ${least});`;
  })
  .join('\n')}
  // The ear stands clear of it.
  vec3 e = (p - vec3(0.081, 1.5915, -0.016)) / vec3(0.0125, 0.0345, 0.022);
  return min(d, (length(e) - 1.0) * 0.012);
}

vec3 eyes(vec3 colour, vec3 rest, vec3 p) {
  vec2 q = (p.xy - vec2(0.0318, 1.5995)) / 1.07;
  q.y -= q.x * 0.07;
  float s = clamp(q.x / 0.0152, -1.0, 1.0);
  float arch = 1.0 - s * s;
  float top = mix(0.0047 * pow(arch, 0.7) * (1.0 - 0.14 * s), -0.0032 * arch, eyesShut);
  float bottom = -0.0040 * pow(arch, 0.9) * (1.0 + 0.2 * s);
  float open = min(min(top - q.y, q.y - bottom), 0.0152 - abs(q.x));
  vec2 look = vec2(rest.x > 0.0 ? gaze.x : -gaze.x, gaze.y);
  vec2 c = q - look - vec2(-0.0002, 0.0002);
  float r = length(c);
  vec3 ball = mix(whiteColour, whiteColour * 0.72, smoothstep(0.002, -0.001, top - q.y - 0.0012));
  ball = mix(ball, eyeColour, edge(0.0058 - r));
  ball = mix(ball, eyeColour * 0.25, edge(0.0027 - r));
  vec2 spark = vec2(rest.x > 0.0 ? c.x : -c.x, c.y) - vec2(-0.0018, 0.0021);
  ball = mix(ball, vec3(0.95), edge(0.00095 - length(spark)) * 0.9);
  colour = mix(colour, ball, edge(open));
  // The lashes: a line along the upper lid, thicker outwards; a faint one below; the crease of the lid.
  float inside = edge(0.0164 - abs(q.x));
  float lash = 0.0009 + 0.0007 * smoothstep(-0.8, 1.0, s);
  colour = mix(colour, hairColour * 0.6, edge(lash - abs(q.y - top - lash * 0.5)) * inside);
  colour = mix(colour, lipColour * 0.7, edge(0.0004 - abs(q.y - bottom)) * inside * 0.5 * (1.0 - eyesShut));
  float crease = top + 0.0036 - 0.001 * s;
  colour *= 1.0 - 0.22 * smoothstep(0.0011, 0.0, abs(q.y - crease)) * smoothstep(0.0165, 0.011, abs(q.x));
  // The brow.
  float t = clamp((p.x - 0.0125) / 0.0405, 0.0, 1.0);
  float arc = 1.6178 + 0.0048 * sin(t * 2.6) - 0.0012 * t;
  float thick = 0.0025 * (1.0 - 0.72 * t * t) * smoothstep(-0.08, 0.16, (p.x - 0.0115) / 0.0405);
  float brow = min(thick - abs(p.y - arc), min(p.x - 0.0115, 0.0535 - p.x));
  return mix(colour, hairColour, smoothstep(-0.0007, 0.0007, brow) * 0.72);
}

vec3 lips(vec3 colour, vec3 p) {
  float s = clamp(p.x / 0.0252, 0.0, 1.0);
  float line = 1.5296 + 0.0024 * s * s;
  float up = line + 0.0078 * (1.0 - s * s) * (0.86 + 0.2 * smoothstep(0.0, 0.17, s) - 0.1 * s);
  float low = line - 0.0088 * sqrt(max(0.0, 1.0 - s * s)) * (1.0 - 0.25 * s);
  float d = min(min(up - p.y, p.y - low), 0.0252 - p.x);
  colour = mix(colour, lipColour, smoothstep(-0.0006, 0.0011, d) * 0.85);
  colour = mix(colour, lipColour * 0.42, edge(0.00055 * (1.0 - 0.4 * s) - abs(p.y - line)) * step(p.x, 0.0262) * 0.85);
  return colour;
}

/** How high cloth and hair stand above the skin near their borders, in metres: their thickness, for the light alone. */
float relief(vec3 rest) {
  vec3 p = vec3(abs(rest.x), rest.yz);
  if (p.y > 1.47 || p.x > 0.26) return 0.0;
  float cloth = max(singletDepth(p), shortsDepth(p));
  float hem = smoothstep(-0.0012, 0.0016, cloth);
  return 0.0016 * hem;
}

vec3 paintAt(vec3 rest) {
  vec3 p = vec3(abs(rest.x), rest.yz);
  vec3 colour = skinColour;
  if (p.y > 1.47 && p.x < 0.12) {
    // A warmer nose, cheeks and ears.
    float warm = exp(-dot((p - vec3(0.038, 1.562, 0.07)) / vec3(0.018, 0.014, 0.03), (p - vec3(0.038, 1.562, 0.07)) / vec3(0.018, 0.014, 0.03)))
      + 0.8 * exp(-dot((p - vec3(0.0, 1.561, 0.108)) / vec3(0.012, 0.01, 0.012), (p - vec3(0.0, 1.561, 0.108)) / vec3(0.012, 0.01, 0.012)));
    colour = mix(colour, lipColour, 0.22 * warm);
    if (p.z > 0.05) {
      if (p.y > 1.58) colour = eyes(colour, rest, p);
      else if (p.y > 1.51 && p.y < 1.545) colour = lips(colour, p);
      else if (p.y < 1.558) colour *= 1.0 - 0.6 * smoothstep(1.0, 0.35, length((p - vec3(0.0068, 1.5528, 0.0965)) / vec3(0.0036, 0.003, 0.0052)));
    }
    // Cropped close at the sides and the nape: there it begins as a shade; strands run down from the crown.
    float depth = hairDepth(p);
    float fade = mix(0.003, 0.008, smoothstep(1.585, 1.545, p.y));
    float round = atan(p.x, p.z + 0.03);
    float strands = sin(round * 95.0 + 9.0 * sin(p.y * 70.0 + round * 5.0)) * sin(round * 41.0 + p.y * 90.0);
    vec3 hair = hairColour * (1.0 + 0.13 * strands * smoothstep(0.4, 0.02, fwidth(round) * 95.0));
    return mix(colour, hair, smoothstep(-0.0008, fade, depth) * 0.75 + 0.25 * edge(depth - 0.0004));
  }
  if (p.x < 0.26) {
    float singlet = singletDepth(p);
    float shorts = shortsDepth(p);
    float cloth = max(singlet, shorts);
    colour *= 1.0 - 0.4 * smoothstep(-0.009, 0.0, cloth) * step(cloth, 0.0);
    colour = mix(colour, shortsColour, edge(shorts));
    vec3 knit = singletColour * (1.0 - 0.16 * smoothstep(0.0009, 0.0, abs(singlet - 0.0085)));
    colour *= 1.0 - 0.3 * smoothstep(-0.006, 0.0, singlet) * step(singlet, 0.0) * step(p.y, 0.953);
    colour = mix(colour, knit, edge(singlet));
    colour *= 1.0 - 0.2 * smoothstep(0.0008, 0.0, abs(p.y - 0.6595)) * step(0.0, shorts);
  }
  return colour;
}
`;
