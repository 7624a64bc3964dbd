/** Yields what was taken from a generator already, then the rest of it. Closing this generator closes the other. */
export async function* resumed<T>(taken: readonly T[], rest: AsyncGenerator<T>): AsyncGenerator<T> {
  try {
    yield* taken;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}
