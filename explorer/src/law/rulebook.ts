import type { Rulebook } from '../../../src/rulebook/rulebook.js';
import { ningxia2020 } from '../../../src/rulebook/shipped/ningxia-2020.js';

/** The rulebook that the page is of. */
export const rulebook: Rulebook = ningxia2020();
