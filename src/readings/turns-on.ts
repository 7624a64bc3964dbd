import { assemblerOf } from '../decide/assemble.js';
import { checkContract } from '../decide/contract.js';
import type { Addition } from '../decide/decide.js';
import type {
  ComponentDecision,
  ComponentTurnsOn,
  Decision,
  GuaranteeDecision,
  GuaranteeTurnsOn,
  OtherValue,
} from '../decide/decision.js';
import { ningxia2020Deferral } from '../decide/ningxia-2020-deferral.js';
import { planOf } from '../decide/plan.js';
import { compileRulebook } from '../evaluate/compile-rulebook.js';
import type { CompileOptions, Readings } from '../evaluate/scope.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { choicesOf } from './choices.js';
import { alternativesFinder, type MissingByPart, type PartAlternatives, type WholeDecision } from './loan-alternatives.js';
import { openPlanOf } from './open-run.js';
import { smallest } from './reading-change.js';

const UNDETERMINED = 'undetermined';

/** A value of a decision that may depend on readings. */
interface Value<Decided> {
  readonly key: string;
  /** Returns the value, or `undefined` if there is none. */
  read(decided: Decided): string | undefined;
  /** Whether the value is unknown where `read` returns none. Without this function, a missing value means that there is none. */
  isLost?(decided: Decided): boolean;
}

type ValueOf<Key extends string, Decided> = Value<Decided> & { readonly key: Key };

const COMPONENT_VALUES: readonly ValueOf<keyof ComponentTurnsOn, ComponentDecision>[] = [
  { key: 'track', read: ({ track }) => track },
  { key: 'outcome', read: ({ outcome }) => outcome },
  { key: 'waiver', read: ({ penaltyInterest }) => penaltyInterest.waived },
  { key: 'grantedUntil', read: ({ grantedUntil }) => grantedUntil },
  {
    key: 'penaltyAmount',
    read: ({ penaltyInterest }) => penaltyInterest.amount,
    isLost: ({ penaltyInterest }) => penaltyInterest.waived === 'yes',
  },
];

const GUARANTEE_VALUES: readonly ValueOf<keyof GuaranteeTurnsOn, GuaranteeDecision>[] = [
  { key: 'arrangement', read: ({ arrangement }) => arrangement },
  { key: 'fee', read: ({ fee }) => fee.verdict },
  { key: 'compositeFee', read: ({ compositeFee }) => compositeFee.verdict },
  { key: 'reGuaranteeFee', read: ({ reGuaranteeFee }) => reGuaranteeFee.verdict },
  { key: 'counterGuarantee', read: ({ counterGuarantee }) => counterGuarantee },
];

const TRACK: ValueOf<'track', WholeDecision> = { key: 'track', read: ({ track }) => track };
const INCLUSIVE: ValueOf<'inclusive', Decision['inclusive']> = { key: 'inclusive', read: ({ value }) => value };

const guaranteeValues = (at: number): ValueOf<keyof GuaranteeTurnsOn, WholeDecision>[] =>
  GUARANTEE_VALUES.map(({ key, read }) => ({ key, read: ({ guarantees }) => read(guarantees[at] as GuaranteeDecision) }));

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
function otherValues<Key extends string, Decided>(
  [chosen, ...others]: PartAlternatives<Decided>,
  values: readonly ValueOf<Key, Decided>[],
  missing: (readings: Readings) => string[],
): { [K in Key]?: OtherValue[] } {
  const found: { [K in Key]?: OtherValue[] } = {};
  if (chosen === undefined) return found;
  for (const { key, read, isLost } of values) {
    const value = read(chosen.outcome);
    const brought = others.flatMap(({ readings, outcome }) => {
      const other = read(outcome) ?? (value !== undefined && isLost?.(outcome) === true ? UNDETERMINED : undefined);
      // Any other value that is absent under these readings follows from a value that is listed.
      return other === undefined || other === value ? [] : [{ readings, brings: [other] }];
    });
    if (brought.length === 0) continue;
    const said = smallest(brought, (other) => other).flatMap(({ readings, brings }) =>
      brings.map((other) => ({
        value: other,
        readings,
        ...(other === UNDETERMINED ? { missing: missing(readings) } : {}),
      })),
    );
    found[key] = said;
  }
  return found;
}
