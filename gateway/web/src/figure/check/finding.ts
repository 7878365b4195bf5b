/** What is wrong with a demonstration: where in its file, against which rule, and in what way. */
export interface Finding {
  readonly key: string;
  readonly rule:
    | 'form'
    | 'joint range'
    | 'through a surface'
    | 'through the body'
    | 'sliding'
    | 'off its target'
    | 'loop seam'
    | 'jump'
    | 'out of frame'
    | 'balance';
  readonly message: string;
}
