import { plainCopy } from '../facts/input/plain-copy.js';
import { LOAN_FIELDS, type LoanFieldPath } from '../facts/loan/loan-fields.js';
import { entryOf } from '../facts/values/map-entries.js';
import type { Wording } from '../law/wording.js';
import { callerOptions, onlyOptions } from '../rulebook/caller-options.js';
import { ownDeclarations } from '../rulebook/own/own-fact.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { ningxia2020 } from '../rulebook/shipped/ningxia-2020.js';
import { RESULT_TERMS, VERDICT_TERMS } from './audit-terms.js';
import { OPERATOR_TERMS, TRUTH_TERMS } from './comparison-terms.js';
import {
  ARRANGEMENT_TERMS,
  COMPONENT_TERMS,
  COMPOSITE_FEE_TERMS,
  COUNTER_GUARANTEE_TERMS,
  FEE_TERMS,
  RATE_BASIS_TERMS,
  RE_GUARANTEE_TERMS,
  WAIVER_TERMS,
} from './decision-terms.js';
import { factWords } from './fact-words.js';
import { inclusiveTerms } from './inclusive-text.js';
import { FORCE_TERMS } from './law-terms.js';
import { limbTerms, outcomeTerms, trackTerms } from './rulebook-terms.js';

/** The words for the values of a choice, by the value that JSON has. */
export type ValueLabels = Readonly<Record<string, Wording>>;

/** What a field of a loan is called, and the values that it may have where it is a choice. */
export interface FieldLabel {
  /** What the field is called. */
  readonly name: Wording;
  /** What its values are called; absent where it is no choice. */
  readonly values?: ValueLabels;
}

/** What JSON says, in the words that this library prints, in Chinese and English. */
export interface Labels {
  /** The values of decisions and audits, by the end of the path at which JSON has them: `outcome`, `penaltyInterest.waived`. */
  readonly values: LabelledValues;
  /** The fields of a loan, by their paths: `borrower.kind`, `schedule[].dueDate`; those that the rulebook declares as well. */
  readonly fields: { readonly [Field in LoanFieldPath]: FieldLabel } & {
    readonly [Own in `extensions.${string}`]: FieldLabel;
  };
}

/** By which rulebook things are called. */
export interface LabelOptions {
  /** Default: that of the Ningxia notice of 2020. */
  readonly rulebook?: Rulebook | undefined;
}

/**
 * The words for every value of a decision or an audit and for every field of a loan, for whoever shows them on a screen of their
 * own. They are those of explanations, letters, reports and the handbook.
 *
 * @throws {InvalidOptionError} for an unknown option, or what is no rulebook
 *
 * @example
 * labels().values.outcome['defer-to-cap'] // { zh: '延至上限', en: 'to the cap' }
 * labels().fields['borrower.kind'].values?.enterprise?.zh // '企业'
 */
export function labels(options: LabelOptions = {}): Labels {
  onlyOptions<LabelOptions>(options, { rulebook: true });
  const rulebook = callerOptions(options).rulebook ?? ningxia2020();
  const fields = [...LOAN_FIELDS.keys(), ...ownDeclarations(rulebook.facts).map(({ name }) => name)];
  // A copy, which a host may change: the words themselves are the library's.
  return plainCopy({
    values: valueLabels(rulebook),
    fields: Object.fromEntries(
      fields.map((field): [string, FieldLabel] => {
        const { name, values } = factWords(field, rulebook);
        return [field, values === undefined ? { name } : { name, values }];
      }),
    ) as Labels['fields'],
  });
}

/** The values of decisions and audits, by the end of the path at which JSON has them. */
export type LabelledValues = {
  /** `track` of a decision, an instalment and a component. */
  readonly track: ReturnType<typeof trackTerms>;
  /** Whether a loan is an inclusive small-micro one. */
  readonly 'inclusive.value': ReturnType<typeof inclusiveTerms>;
  /** The kind of borrower by which it is. */
  readonly 'inclusive.limb': ReturnType<typeof limbTerms>;
  /** `outcome` of a component. */
  readonly outcome: ReturnType<typeof outcomeTerms>;
  /** Whether penalty interest is waived, and from when. */
  readonly 'penaltyInterest.waived': typeof WAIVER_TERMS;
  /** Whose penalty rate figures were computed at. */
  readonly 'penaltyInterest.rateBasis': typeof RATE_BASIS_TERMS;
  /** Whether an effective guarantee stands. */
  readonly 'guarantees.arrangement': typeof ARRANGEMENT_TERMS;
  /** The guarantee fee, held against the half. */
  readonly 'guarantees.fee.verdict': typeof FEE_TERMS;
  /** All fees together, held against the ceiling. */
  readonly 'guarantees.compositeFee.verdict': typeof COMPOSITE_FEE_TERMS;
  /** The re-guarantee fee, which is waived. */
  readonly 'guarantees.reGuaranteeFee.verdict': typeof RE_GUARANTEE_TERMS;
  /** Whether a counter-guarantee must be dropped. */
  readonly 'guarantees.counterGuarantee': typeof COUNTER_GUARANTEE_TERMS;
  /** Principal or interest, wherever a part of an instalment is named. */
  readonly component: typeof COMPONENT_TERMS;
  /** What a provision does, of findings and citations. */
  readonly force: typeof FORCE_TERMS;
  /** What else a provision does. */
  readonly alsoForce: typeof FORCE_TERMS;
  /** How a condition compares, in traces and in ways to a target. */
  readonly operator: typeof OPERATOR_TERMS;
  /** Whether a rule holds, in traces. */
  readonly 'rules.result': typeof TRUTH_TERMS;
  /** Whether its conditions hold, in traces. */
  readonly 'conditions.result': typeof TRUTH_TERMS;
  /** Whether a condition that asks for all holds. */
  readonly 'all.result': typeof TRUTH_TERMS;
  /** Whether a condition that asks for one of several holds. */
  readonly 'any.result': typeof TRUTH_TERMS;
  /** Whether a condition that asks for the contrary holds. */
  readonly 'not.result': typeof TRUTH_TERMS;
  /** The verdict of an audit as a whole. */
  readonly 'audit.verdict': typeof VERDICT_TERMS;
  /** What a finding of an audit is under other readings. */
  readonly 'otherwise.result': typeof RESULT_TERMS;
  /** What an open finding is under the readings chosen. */
  readonly 'open.chosen': typeof RESULT_TERMS;
  /** What a missing fact may make of a question. */
  readonly 'undetermined.mayBe': typeof RESULT_TERMS;
};

/** The words for the values of decisions and audits, under a rulebook: the one list from which whatever is printed takes them. */
export function valueLabels(rulebook: Rulebook): LabelledValues {
  return entryOf(KEPT, rulebook, () => labelledValues(rulebook));
}

function labelledValues(rulebook: Rulebook): LabelledValues {
  return {
    track: trackTerms(rulebook),
    'inclusive.value': inclusiveTerms(rulebook),
    'inclusive.limb': limbTerms(rulebook),
    outcome: outcomeTerms(rulebook),
    'penaltyInterest.waived': WAIVER_TERMS,
    'penaltyInterest.rateBasis': RATE_BASIS_TERMS,
    'guarantees.arrangement': ARRANGEMENT_TERMS,
    'guarantees.fee.verdict': FEE_TERMS,
    'guarantees.compositeFee.verdict': COMPOSITE_FEE_TERMS,
    'guarantees.reGuaranteeFee.verdict': RE_GUARANTEE_TERMS,
    'guarantees.counterGuarantee': COUNTER_GUARANTEE_TERMS,
    component: COMPONENT_TERMS,
    force: FORCE_TERMS,
    alsoForce: FORCE_TERMS,
    operator: OPERATOR_TERMS,
    'rules.result': TRUTH_TERMS,
    'conditions.result': TRUTH_TERMS,
    'all.result': TRUTH_TERMS,
    'any.result': TRUTH_TERMS,
    'not.result': TRUTH_TERMS,
    'audit.verdict': VERDICT_TERMS,
    'otherwise.result': RESULT_TERMS,
    'open.chosen': RESULT_TERMS,
    'undetermined.mayBe': RESULT_TERMS,
  };
}

const KEPT = new WeakMap<Rulebook, LabelledValues>();
