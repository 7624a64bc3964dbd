import { PENALTY_PARAMETERS } from '../decide/contract.js';
import { AUDIT_GRAINS, LOAN_GRAINS } from '../facts/fact.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { onlyDeciding, partOf } from '../rulebook/rulebook-part.js';
import { ningxia2020 } from '../rulebook/shipped/ningxia-2020.js';

let part: Rulebook | undefined;

/** The part of the Ningxia notice's rulebook that decides loans and audits what was done about them. */
export function ningxia2020Audit(): Rulebook {
  part ??= partOf(onlyDeciding(ningxia2020()), [...LOAN_GRAINS, ...AUDIT_GRAINS], PENALTY_PARAMETERS);
  return part;
}
