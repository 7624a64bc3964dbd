import * as z from 'zod/mini';

/** What the service says of itself. */
export const healthSchema = z.strictObject({
  status: z.enum(['alive', 'ready']),
  version: z.string(),
  /** The rulebooks by which it answers, the default first. */
  rulebooks: z.array(z.strictObject({ id: z.string(), version: z.string(), digest: z.string() })),
});
