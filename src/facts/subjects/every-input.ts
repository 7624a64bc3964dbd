import { GRAINS, type InputKind } from '../fact.js';
import { LOAN_FACTS } from '../loan/loan-facts.js';
import { SERVICING_FACTS } from '../loan/servicing.js';
import { declarationsOf } from './subject.js';
import { SUBJECTS } from './subjects.js';

/** All that a rulebook may decide on: loans, what was done about them, and other subjects. */
export const EVERY_INPUT: InputKind = { grains: GRAINS, facts: [...SERVICING_FACTS, ...SUBJECTS.flatMap(declarationsOf)] };

/** The names of the facts that inputs state whatever the rulebook. */
export const INPUT_FACT_NAMES: readonly string[] = [...LOAN_FACTS, ...EVERY_INPUT.facts].map(({ name }) => name);
