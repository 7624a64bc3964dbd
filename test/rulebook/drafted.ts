/** The same type, everything in it open to change. */
export type Drafted<T> = T extends readonly (infer Item)[]
  ? Drafted<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Drafted<T[Key]> }
    : T;

/** A copy of data that nobody may change, to be changed. */
export const drafted = <T>(data: T): Drafted<T> => structuredClone(data) as Drafted<T>;
