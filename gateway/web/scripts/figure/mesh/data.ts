/** The binary part of a glTF: numbers in rows, and the views and accessors that say where they are. */
export class Data {
  readonly views: object[] = [];
  readonly accessors: object[] = [];
  private readonly parts: Buffer[] = [];
  private length = 0;

  bytes(): Buffer {
    return Buffer.concat(this.parts);
  }

  /** One row for every vertex, each on a border of four bytes. */
  vertices(
    values: readonly number[],
    width: 3 | 4,
    kind: 'byte' | 'short',
    normalized: boolean,
    bounds: object = {},
  ): number {
    const size = kind === 'byte' ? 1 : 2;
    const byteStride = Math.ceil((width * size) / 4) * 4;
    const count = values.length / width;
    const bytes = Buffer.alloc(count * byteStride);
    values.forEach((value, i) => {
      const at = Math.floor(i / width) * byteStride + (i % width) * size;
      if (kind === 'byte') bytes.writeUInt8(value, at);
      else bytes.writeInt16LE(value, at);
    });
    const componentType = kind === 'byte' ? 5121 : 5122;
    return this.put(
      bytes,
      { byteStride, target: 34962 },
      { componentType, count, type: `VEC${width}`, ...(normalized ? { normalized } : {}), ...bounds },
    );
  }

  indices(values: readonly number[]): number {
    const bytes = Buffer.alloc(values.length * 2);
    values.forEach((value, i) => {
      bytes.writeUInt16LE(value, i * 2);
    });
    return this.put(bytes, { target: 34963 }, { componentType: 5123, count: values.length, type: 'SCALAR' });
  }

  matrices(rows: readonly number[][]): number {
    const bytes = Buffer.alloc(rows.length * 64);
    rows.flat().forEach((value, i) => {
      bytes.writeFloatLE(value, i * 4);
    });
    return this.put(bytes, {}, { componentType: 5126, count: rows.length, type: 'MAT4' });
  }

  private put(bytes: Buffer, view: object, accessor: object): number {
    const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
    this.views.push({ buffer: 0, byteOffset: this.length, byteLength: bytes.length, ...view });
    this.parts.push(padded);
    this.length += padded.length;
    this.accessors.push({ bufferView: this.views.length - 1, ...accessor });
    return this.accessors.length - 1;
  }
}
