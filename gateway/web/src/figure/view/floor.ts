import { CircleGeometry, Mesh, ShadowMaterial, Vector2, type Vector3 } from 'three';
import { type Contact, freeLight } from './contact';

/** The mist floor: a round of one colour that the shadows take from and that melts into the page at its rim. */
export class Floor {
  readonly mesh: Mesh<CircleGeometry, ShadowMaterial>;
  private readonly centre = new Vector2();

  constructor(colour: string, contact: Contact) {
    const material = new ShadowMaterial({ color: colour, transparent: true });
    material.onBeforeCompile = (shader) => {
      Object.assign(shader.uniforms, contact.uniforms, { centre: { value: this.centre } });
      shader.vertexShader = shader.vertexShader
        .replace('#include <common>', '#include <common>\nvarying vec3 vFloor;')
        .replace(
          '#include <begin_vertex>',
          '#include <begin_vertex>\nvFloor = (modelMatrix * vec4(position, 1.0)).xyz;',
        );
      shader.fragmentShader = shader.fragmentShader
        .replace(
          '#include <common>',
          `#include <common>\nvarying vec3 vFloor;\nuniform vec2 centre;\n${freeLight}`,
        )
        .replace('gl_FragColor = vec4( color, opacity * ( 1.0 - getShadowMask() ) );', shaded);
    };
    this.mesh = new Mesh(new CircleGeometry(2.4, 64), material);
    this.mesh.rotation.x = -Math.PI / 2;
    this.mesh.receiveShadow = true;
    this.mesh.renderOrder = -1;
  }

  /** Lies under the figure wherever it goes. */
  under({ x, z }: Vector3): void {
    this.centre.set(x, z);
    this.mesh.position.set(x, 0, z);
  }

  dispose(): void {
    this.mesh.geometry.dispose();
    this.mesh.material.dispose();
  }
}

const shaded = /* glsl */ `
float sky = freeLight(vec3(vFloor.x, 0.0, vFloor.z), vec3(0.0, 1.0, 0.0));
float lit = mix(1.0, getShadowMask(), 0.26);
vec3 dimmed = color * mix(vec3(0.34, 0.42, 0.41), vec3(1.0), sky) * mix(vec3(0.9, 0.97, 1.0), vec3(1.0), lit) * lit;
gl_FragColor = vec4(dimmed, opacity * (1.0 - smoothstep(0.9, 2.35, length(vFloor.xz - centre))));
`;
