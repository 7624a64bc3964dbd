import { ningxia2020Deferral } from '../../../src/decide/ningxia-2020-deferral.js';

/** What of the rulebook decides loans: the readings and the parameters that a loan may turn on. */
export const PART_OF_LOANS = ningxia2020Deferral();
