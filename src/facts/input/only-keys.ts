/**
 * `Given` with no key, however deep, that `Known` does not have. TypeScript looks for such keys only where a literal is given for
 * a type that is not inferred. Under a record of the host's own, such as `extensions`, any key will do.
 */
export type OnlyKeysOf<Known, Given> = Given extends readonly (infer Item)[]
  ? readonly OnlyKeysOf<Known extends readonly (infer KnownItem)[] ? KnownItem : unknown, Item>[]
  : Given extends object
    ? { [Key in keyof Given]: Key extends KeyOf<Known> ? OnlyKeysOf<MemberOf<Known, Key>, Given[Key]> : never }
    : Given;

/** The keys of every member of a union, not only those that all have. */
type KeyOf<Known> = unknown extends Known ? PropertyKey : Known extends object ? keyof Known : never;

type MemberOf<Known, Key> = unknown extends Known
  ? unknown
  : Known extends object
    ? Key extends keyof Known
      ? Known[Key]
      : never
    : never;
