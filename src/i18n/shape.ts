/**
 * A catalogue's shape: its texts may differ from language to language, its keys and the parameters
 * of its functions may not. Lists keep their length.
 */
export type Shape<T> = T extends string
  ? string
  : T extends (...args: infer Args) => infer Result
    ? (...args: Args) => Shape<Result>
    : { readonly [Key in keyof T]: Shape<T[Key]> };
