/** Edges waiting to go, the cheapest first; equal ones in the order of their vertices, so that every run does the same. */
export class Heap {
  private readonly items: [cost: number, a: number, b: number, stampA: number, stampB: number][] = [];

  add(cost: number, a: number, b: number, stampA: number, stampB: number): void {
    const { items } = this;
    items.push([cost, a, b, stampA, stampB]);
    let i = items.length - 1;
    while (i > 0) {
      const up = (i - 1) >> 1;
      if (!this.before(i, up)) break;
      this.swap(i, up);
      i = up;
    }
  }

  take(): [a: number, b: number, stampA: number, stampB: number] | null {
    const { items } = this;
    const top = items[0];
    if (!top) return null;
    const last = items.pop();
    if (items.length > 0 && last) {
      items[0] = last;
      this.sink();
    }
    return [top[1], top[2], top[3], top[4]];
  }

  private sink(): void {
    const { length } = this.items;
    let i = 0;
    for (;;) {
      let least = i;
      for (const child of [2 * i + 1, 2 * i + 2])
        if (child < length && this.before(child, least)) least = child;
      if (least === i) return;
      this.swap(i, least);
      i = least;
    }
  }

  private before(i: number, j: number): boolean {
    const [a, b] = [this.items[i], this.items[j]] as [number[], number[]];
    for (let k = 0; k < 3; k++) if (a[k] !== b[k]) return (a[k] as number) < (b[k] as number);
    return false;
  }

  private swap(i: number, j: number): void {
    const { items } = this;
    const kept = items[i] as (typeof items)[number];
    items[i] = items[j] as (typeof items)[number];
    items[j] = kept;
  }
}
