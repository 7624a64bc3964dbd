import { assemblerOf } from '../decide/assemble.js';
import { checkContract } from '../decide/contract.js';
import type { Addition } from '../decide/decide.js';
import type { ComponentDecision, ComponentTurnsOn, GuaranteeTurnsOn, OtherValue } from '../decide/decision.js';
import { ningxia2020Deferral } from '../decide/ningxia-2020-deferral.js';
import { planOf } from '../decide/plan.js';
import { compileRulebook } from '../evaluate/compile-rulebook.js';
import type { CompileOptions, Readings } from '../evaluate/scope.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { choicesOf } from './choices.js';
import { openPlanOf } from './open-run.js';
import { outcomeParts, type PartDecision } from './outcome-parts.js';
import { minimalChanges } from './reading-change.js';
import { readingLeaves } from './reading-tree.js';

/** What is said of a component to turn on readings, and where in it that stands. */
const COMPONENT_VALUES = {
  track: 'track',
  outcome: 'outcome',
  waiver: 'penaltyInterest.waived',
  grantedUntil: 'grantedUntil',
  penaltyAmount: 'penaltyInterest.amount',
} as const satisfies Record<keyof ComponentTurnsOn, string>;

const GUARANTEE_VALUES = {
  arrangement: 'arrangement',
  fee: 'fee.verdict',
  compositeFee: 'compositeFee.verdict',
  reGuaranteeFee: 'reGuaranteeFee.verdict',
  counterGuarantee: 'counterGuarantee',
} as const satisfies Record<keyof GuaranteeTurnsOn, string>;

/**
 * Compiles a rulebook with its interpretations left open, to find what decisions turn on among readings that a careful
 * reader may take.
 *
 * @throws {InvalidOptionError} for a reading or a parameter that the rulebook does not have or allow
 */
export function readingsTurnedOn(options: CompileOptions & { readonly rulebook?: Rulebook | undefined }): Addition {
  const rulebook = options.rulebook ?? ningxia2020Deferral();
  const choices = choicesOf(rulebook, 'arguable', { readings: options.readings });
  const compiled = compileRulebook(rulebook, options, undefined, [...choices.keys()]);
  checkContract(compiled);
  const plan = planOf(compiled);
  const openPlan = openPlanOf(plan, assemblerOf(plan));
  const { readings } = compiled;
  /** A reading for every interpretation left open. */
  const allOf = (other: Readings) =>
    Object.fromEntries([...choices.keys()].map((id) => [id, other[id] ?? (readings[id] as string)]));

  return (loan, decision) => {
    const others = new Map<string, OtherValue[]>();
    for (const part of outcomeParts(openPlan, loan)) {
      for (const change of minimalChanges([readingLeaves(part, choices)], readings)) {
        const found = part(allOf(change.readings));
        for (const { path, to = isAmountUnknown(path, found.values) ? UNDETERMINED : undefined } of change.differences) {
          // Any other value that is then absent follows from one that is said.
          if (to === undefined) continue;
          const lacks = to === UNDETERMINED ? { missing: [...found.missing] } : {};
          others.set(path, [...(others.get(path) ?? []), { value: String(to), readings: change.readings, ...lacks }]);
        }
      }
    }
    const at = <K extends string>(path: string, values: Readonly<Record<K, string>>) =>
      Object.fromEntries(
        Object.entries<string>(values).flatMap(([key, rest]) => {
          const found = others.get(path === '' ? rest : `${path}.${rest}`);
          return found === undefined ? [] : [[key, found]];
        }),
      ) as { [P in K]?: OtherValue[] };
    const component = (it: ComponentDecision, path: string): ComponentDecision => ({
      ...it,
      turnsOn: at(path, COMPONENT_VALUES),
    });
    const guarantees = decision.guarantees?.map((_, index) => at(`guarantees[${index}]`, GUARANTEE_VALUES));
    return {
      ...decision,
      turnsOn: {
        ...at('', { track: 'track', inclusive: 'inclusive.value' }),
        ...(guarantees === undefined ? {} : { guarantees }),
      },
      instalments: decision.instalments.map((instalment, index) => ({
        ...instalment,
        principal: component(instalment.principal, `instalments[${index}].principal`),
        interest: component(instalment.interest, `instalments[${index}].interest`),
      })),
    };
  };
}

const UNDETERMINED = 'undetermined';

/** Whether a path is that of an amount of penalty interest that is waived and not known. */
function isAmountUnknown(path: string, values: PartDecision['values']): boolean {
  const suffix = `.${COMPONENT_VALUES.penaltyAmount}`;
  if (!path.endsWith(suffix)) return false;
  const decided = values[path.slice(0, -suffix.length)] as ComponentDecision | undefined;
  return decided?.penaltyInterest.waived === 'yes' && decided.penaltyInterest.amount === undefined;
}
