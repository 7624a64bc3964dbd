import * as z from 'zod/mini';
import { TRACKS } from '../facts/loan/component.js';
import type { Immutable } from '../law/immutable.js';

/** Which track prevails where the parts of a loan come under several: the strongest first, and the words of law for it. */
export const trackOrderSchema = z.strictObject({
  /** The tracks of components, the strongest first: a loan has the strongest of its components. */
  strongestFirst: z.array(z.enum(TRACKS)),
  /** The provisions that the order rests on, by their ids. */
  provisions: z.array(z.string()).check(z.minLength(1)),
});

type DecidedTrack = (typeof TRACKS)[number];
type AnyTrack = DecidedTrack | 'undetermined';

/** The order of the tracks under a rulebook, by which that of a loan follows from those of its parts. */
export interface TrackOrder {
  readonly strongestFirst: readonly DecidedTrack[];
  /** From the weakest to the strongest, with `undetermined` where it stands. */
  readonly ascending: readonly AnyTrack[];
  stronger(one: AnyTrack, other: AnyTrack): AnyTrack;
  /** The strongest of several; of none, the weakest that there is. */
  strongest(tracks: readonly AnyTrack[]): AnyTrack;
}

/** The order that a rulebook declares; that in which the contract names the tracks where it declares none. */
export function trackOrderOf({
  trackOrder,
}: {
  readonly trackOrder?: Immutable<z.output<typeof trackOrderSchema>> | undefined;
}): TrackOrder {
  const strongestFirst = trackOrder?.strongestFirst ?? TRACKS;
  const [strongest = TRACKS[0], ...weaker] = strongestFirst;
  // What is undetermined may still turn out the strongest, so that only the strongest outdoes it.
  const ascending: readonly AnyTrack[] = [...weaker.reverse(), 'undetermined', strongest];
  const [weakest = strongest] = ascending;
  const rank = Object.fromEntries(ascending.map((track, at) => [track, at])) as Record<AnyTrack, number>;
  // Most parts of a loan come under one track, which needs no ranking.
  const stronger = (one: AnyTrack, other: AnyTrack) => (one === other || rank[one] >= rank[other] ? one : other);
  return { strongestFirst, ascending, stronger, strongest: (tracks) => tracks.reduce(stronger, weakest) };
}
