/** A type of which nobody may change anything, however deep: of what is frozen, and of what is read and never written. */
export type Immutable<T> = T extends readonly (infer Item)[]
  ? readonly Immutable<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Immutable<T[Key]> }
    : T;

/** An object that is being made, of a type that nobody may change afterwards. */
export type Draft<T> = { -readonly [Key in keyof T]: T[Key] };
