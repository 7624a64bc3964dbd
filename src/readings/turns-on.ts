import type { ComponentAnswer, GuaranteeAnswer, InclusiveAnswer } from '../decide/answers.js';
import { assemblerOf } from '../decide/assemble.js';
import { checkContract } from '../decide/contract.js';
import type { Addition } from '../decide/decide.js';
import type { ComponentTurnsOn, GuaranteeTurnsOn, OtherValue } from '../decide/decision.js';
import { ningxia2020Deferral } from '../decide/ningxia-2020-deferral.js';
import { planOf } from '../decide/plan.js';
import { compileRulebook } from '../evaluate/compile-rulebook.js';
import type { CompileOptions, Readings } from '../evaluate/scope.js';
import { civilDate } from '../facts/values/civil-date.js';
import { yuanText } from '../facts/values/money.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { choicesOf } from './choices.js';
import { alternativesFinder, type MissingByPart, type PartAlternatives, type WholeAnswer } from './loan-alternatives.js';
import { openPlanOf } from './open-run.js';
import { contains } from './reading-change.js';

const UNDETERMINED = 'undetermined';

/** A value of a decision that may depend on readings. */
interface Value<Answer> {
  readonly key: string;
  /** Returns the value, or `undefined` if there is none. */
  read(answer: Answer): string | undefined;
  /** Whether the value is unknown where `read` returns none. Without this function, a missing value means that there is none. */
  isLost?(answer: Answer): boolean;
}

type ValueOf<Key extends string, Answer> = Value<Answer> & { readonly key: Key };

const COMPONENT_VALUES: readonly ValueOf<keyof ComponentTurnsOn, ComponentAnswer>[] = [
  { key: 'track', read: ({ concluded }) => concluded.track },
  { key: 'outcome', read: ({ concluded }) => concluded.outcome },
  { key: 'waiver', read: ({ waiver }) => waiver },
  { key: 'grantedUntil', read: ({ granted }) => (granted === undefined ? undefined : civilDate(granted)) },
  {
    key: 'penaltyAmount',
    read: ({ penalty: { spared } }) => (spared === undefined ? undefined : yuanText(spared)),
    isLost: ({ concluded }) => concluded.waiver === 'yes',
  },
];

const GUARANTEE_VALUES: readonly ValueOf<keyof GuaranteeTurnsOn, GuaranteeAnswer>[] = [
  { key: 'arrangement', read: ({ concluded }) => concluded.arrangement },
  { key: 'fee', read: ({ concluded }) => concluded.fee },
  { key: 'compositeFee', read: ({ concluded }) => concluded.compositeFee },
  { key: 'reGuaranteeFee', read: ({ concluded }) => concluded.reGuaranteeFee },
  { key: 'counterGuarantee', read: ({ concluded }) => concluded.counterGuarantee },
];

const TRACK: ValueOf<'track', WholeAnswer> = { key: 'track', read: ({ track }) => track };
const INCLUSIVE: ValueOf<'inclusive', InclusiveAnswer> = { key: 'inclusive', read: ({ concluded }) => concluded.inclusive };

const guaranteeValues = (at: number): ValueOf<keyof GuaranteeTurnsOn, WholeAnswer>[] =>
  GUARANTEE_VALUES.map(({ key, read }) => ({ key, read: ({ guarantees }) => read(guarantees[at] as GuaranteeAnswer) }));

/**
 * Compiles a rulebook with its interpretations left open, to find on which of the readings that a careful reader may take a
 * decision depends.
 *
 * @throws {InvalidOptionError} for a reading or a parameter that the rulebook does not have or allow
 */
export function turnsOnAddition(options: CompileOptions & { readonly rulebook?: Rulebook | undefined }): Addition {
  const rulebook = options.rulebook ?? ningxia2020Deferral();
  const choices = choicesOf(rulebook, 'arguable', { readings: options.readings });
  const compiled = compileRulebook(rulebook, options, undefined, [...choices.keys()]);
  checkContract(compiled);
  const plan = planOf(compiled);
  const alternativesFor = alternativesFinder(openPlanOf(plan, assemblerOf(plan)), choices);
  const { readings } = compiled;
  /** The readings of all open interpretations: the other readings, and the chosen ones for the rest. */
  const allOf = (other: Readings) =>
    Object.fromEntries([...choices.keys()].map((id) => [id, other[id] ?? (readings[id] as string)]));

  return (loan, decision) => {
    const { whole, inclusive, components, missing } = alternativesFor(loan);
    const missingOf = (part: (by: MissingByPart) => string[]) => (other: Readings) => part(missing(allOf(other)));
    const missingOfWhole = missingOf((by) => by.whole());
    const turnsOnOf = components.map(({ place, alternatives }) =>
      otherValues(
        alternatives,
        COMPONENT_VALUES,
        missingOf((by) => by.component(place)),
      ),
    );
    const guarantees = decision.guarantees?.map((_, at) => otherValues(whole, guaranteeValues(at), missingOfWhole));
    return {
      ...decision,
      turnsOn: {
        ...otherValues(whole, [TRACK], missingOfWhole),
        ...otherValues(
          inclusive,
          [INCLUSIVE],
          missingOf((by) => by.inclusive()),
        ),
        ...(guarantees === undefined ? {} : { guarantees }),
      },
      instalments: decision.instalments.map((instalment, index) => ({
        ...instalment,
        principal: { ...instalment.principal, turnsOn: turnsOnOf[2 * index] ?? {} },
        interest: { ...instalment.interest, turnsOn: turnsOnOf[2 * index + 1] ?? {} },
      })),
    };
  };
}

/**
 * The other possible values, each with the smallest sets of readings that lead to it. For an undetermined value, `missing` finds
 * the facts that would settle it.
 */
function otherValues<Key extends string, Answer>(
  [chosen, ...others]: PartAlternatives<Answer>,
  values: readonly ValueOf<Key, Answer>[],
  missing: (readings: Readings) => string[],
): { [K in Key]?: OtherValue[] } {
  const found: { [K in Key]?: OtherValue[] } = {};
  if (chosen === undefined) return found;
  for (const { key, read, isLost } of values) {
    const value = read(chosen.outcome);
    const said: OtherValue[] = [];
    for (const { readings, outcome } of others) {
      const other = read(outcome) ?? (value !== undefined && isLost?.(outcome) === true ? UNDETERMINED : undefined);
      // Any other value that is absent under these readings follows from a value that is listed.
      if (other === undefined || other === value) continue;
      // Smaller sets of readings come first. A set that contains one of them is not smallest.
      if (said.some((it) => it.value === other && contains(readings, it.readings))) continue;
      said.push({ value: other, readings, ...(other === UNDETERMINED ? { missing: missing(readings) } : {}) });
    }
    if (said.length > 0) found[key] = said;
  }
  return found;
}
