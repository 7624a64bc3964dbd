import * as z from 'zod/mini';
import { OUTCOMES, WAIVERS } from '../../decide/decision.js';
import { GUARANTEE_VERDICTS } from '../../explain/target/target.js';
import { COMPONENTS, TRACKS } from '../../facts/loan/component.js';

const component = z.enum(COMPONENTS);
const instalment = z.int().check(z.gte(0));

/** What might have been decided: a track, the outcome or the waiver of one component, or a verdict on a guarantee. */
export const targetSchema = z.union([
  z.enum(TRACKS),
  z.strictObject({ track: z.enum(TRACKS), instalment: z.exactOptional(instalment), component: z.exactOptional(component) }),
  z.strictObject({ outcome: z.enum(OUTCOMES), instalment, component }),
  z.strictObject({ waiver: z.enum(WAIVERS), instalment, component }),
  z.strictObject({
    guarantee: z.enum(Object.keys(GUARANTEE_VERDICTS) as (keyof typeof GUARANTEE_VERDICTS)[]),
    verdict: z.string(),
    index: z.exactOptional(instalment),
  }),
]);
