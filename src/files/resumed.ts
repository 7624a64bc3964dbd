/** What has been taken from a generator already, and then the rest of it, which is closed with this one. */
export async function* resumed<T>(taken: readonly T[], rest: AsyncGenerator<T>): AsyncGenerator<T> {
  try {
    yield* taken;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}
