import { createDecider, type Decider, type DeciderOptions } from '../../decide/decide.js';
import { enterComponent, enterGuarantee, factsOfLoan } from '../../decide/loan-walk.js';
import { ningxia2020Deferral } from '../../decide/ningxia-2020-deferral.js';
import { type CompiledRulebook, compileRulebook } from '../../evaluate/compile-rulebook.js';
import type { FactValues } from '../../evaluate/scope.js';
import type { Loan } from '../../facts/loan/parse-loan.js';
import { callerOptions, LAW_OPTIONS, onlyOptions } from '../../rulebook/caller-options.js';
import { keptByOptions } from '../../rulebook/kept-by-options.js';
import type { Ningxia2020 } from '../../rulebook/shipped/ningxia-2020-ids.js';
import type { RulebookIds } from '../../rulebook/shipped/rulebook-ids.js';
import type { FactPlace } from '../why/stated-fact.js';

/** A loan under examination: the facts that rules see at each of its places, as far as the input and arithmetic provide them. */
export interface ExaminedLoan {
  readonly compiled: CompiledRulebook;
  readonly loan: Loan;
  /** The guarantee under examination, if there are several. */
  readonly guarantee: number;
  /** The facts seen from a component, or from the guarantee if no component is named. */
  factsAt(place: FactPlace | undefined): FactValues;
}

/** The rulebook, the readings and the parameters under which loans are examined. */
export type LookOptions<Ids extends RulebookIds = Ningxia2020> = Omit<DeciderOptions<Ids>, 'trace'>;

/** The compiled rulebook and the deciders for one set of options. */
export interface Look {
  readonly compiled: CompiledRulebook;
  /** Decides with a trace. */
  readonly traced: Decider;
  /** Decides without a trace. */
  readonly plain: Decider;
}

/** Returns the look for the given options. Each part is compiled when it is first used. */
export const lookOf: (options?: LookOptions<RulebookIds>) => Look = keptByOptions(newLook);

function newLook(options: LookOptions<RulebookIds>): Look {
  onlyOptions<LookOptions<RulebookIds>>(options, LAW_OPTIONS);
  const given = callerOptions(options);
  let traced: Decider | undefined;
  let plain: Decider | undefined;
  return {
    compiled: compileRulebook(given.rulebook ?? ningxia2020Deferral(), given),
    get traced() {
      traced ??= createDecider({ ...given, trace: true });
      return traced;
    },
    get plain() {
      plain ??= createDecider({ ...given, trace: false });
      return plain;
    },
  };
}

export function examinedLoan(compiled: CompiledRulebook, loan: Loan, guarantee = 0): ExaminedLoan {
  const whole = factsOfLoan(compiled, loan);
  const known = new Map<string, FactValues>();
  return {
    compiled,
    loan,
    guarantee,
    factsAt(place) {
      const key = place === undefined ? '' : `${place.instalment} ${place.component}`;
      const seen = known.get(key);
      if (seen !== undefined) return seen;
      const facts = whole.slice();
      if (place === undefined) enterGuarantee(compiled, loan, facts, guarantee);
      else enterComponent(compiled, loan, facts, { index: place.instalment, kind: place.component });
      known.set(key, facts);
      return facts;
    },
  };
}
