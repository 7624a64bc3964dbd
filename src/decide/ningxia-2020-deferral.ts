import { LOAN_GRAINS } from '../facts/fact.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { onlyDeciding, partOf } from '../rulebook/rulebook-part.js';
import { ningxia2020 } from '../rulebook/shipped/ningxia-2020.js';
import { PENALTY_PARAMETERS } from './contract.js';

let part: Rulebook | undefined;

/**
 * The part of the Ningxia notice's rulebook that decides loans, under the digest of the whole. `decide` uses it where
 * no rulebook is given, so that who only decides loans does not carry the rest.
 */
export function ningxia2020Deferral(): Rulebook {
  part ??= partOf(onlyDeciding(ningxia2020()), LOAN_GRAINS, PENALTY_PARAMETERS);
  return part;
}
