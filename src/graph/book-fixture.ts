import type { Wording } from '../law/wording.js';

/** Cases that show what certain provisions mean, as a fixture file has them. */
export interface BookFixture {
  /** A name of its own: where the file is. */
  readonly path: string;
  readonly title: Wording;
  readonly provisions: readonly string[];
  readonly cases: readonly { readonly name: string; readonly why: Wording }[];
}
