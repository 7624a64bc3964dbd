import { assemblerOf } from '../../src/decide/assemble.js';
import { type DeciderOptions, planFor } from '../../src/decide/decide.js';
import type { ComponentDecision, Decision, HouseDecision } from '../../src/decide/decision.js';
import { LoanWalk } from '../../src/decide/loan-walk.js';
import type { Verdict } from '../../src/decide/rule-set-plan.js';
import { COMPONENTS } from '../../src/facts/loan/component.js';
import type { Loan } from '../../src/facts/loan/parse-loan.js';
import type { ComponentColumn, LoanColumn } from '../../src/sql/index.js';

type Values<C extends string> = Readonly<Record<C, string | null>>;

/** What the decision says of rules of the house, at those places, by column. */
function houseValues(
  { house = [] }: Decision,
  isHere: (decided: HouseDecision) => boolean,
): Readonly<Record<`house_${string}`, string>> {
  return Object.fromEntries(
    house.filter(isHere).map(({ fact, value }) => {
      const name = fact.replace('house.', '').replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
      return [`house_${name}`, [value].flat().join(' ')];
    }),
  );
}

/** The rows that a loan should have, every value as text; `null` is NULL. */
export interface ExpectedRows {
  readonly components: readonly Values<ComponentColumn>[];
  readonly loan: Values<LoanColumn>;
  readonly decision: Decision;
}

/** Makes the rows that correspond to the evaluator's decisions. */
export function expectation(options: DeciderOptions = {}): (loan: Loan) => ExpectedRows {
  const plan = planFor(options);
  const assembler = assemblerOf(plan);
  const order = new Map(plan.compiled.rulebook.provisions.map(({ id }, at) => [id, at]));
  const grains = new Map(plan.compiled.rulebook.ruleSets.map(({ id, grain }) => [id, grain]));

  /** What a decision of one step alone lacks. */
  const missingAt = (walk: LoanWalk, verdict: Verdict): readonly string[] => {
    const { place, guarantee } = walk;
    if (place !== undefined) return assembler.answerer.component(walk, verdict, place).missing;
    if (guarantee !== undefined) return assembler.answerer.guarantee(walk, verdict, guarantee).missing;
    return assembler.answerer.inclusive(walk, verdict).missing;
  };

  return (loan) => {
    // The decision says what the loan lacks; which of it a component lacks, it says while it is put together.
    const lacks = { loan: new Set<string>(), guarantee: new Set<string>(), components: [] as Set<string>[] };
    const walk = new LoanWalk(plan, loan);
    const draft = assembler.draft(walk, false);
    while (walk.next()) {
      const verdict = walk.run();
      draft.take(verdict);
      const lacking = missingAt(walk, verdict);
      if (walk.grain === 'component') lacks.components.push(new Set(lacking));
      else for (const path of lacking) lacks[walk.grain].add(path);
    }
    const decision = draft.decision();

    const cited = (of: (finding: Decision['findings'][number]) => boolean) =>
      // Warnings about contradictory data cite provisions too.
      [...new Set([...decision.findings, ...decision.warnings].filter(of).flatMap(({ provisions }) => provisions))]
        .sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0))
        .join(' ');
    const warned = (of: (finding: Decision['warnings'][number]) => boolean) =>
      [...new Set(decision.warnings.filter(of).map(({ conclusion }) => conclusion))].join(' ');
    const { value: inclusive, limb = null } = decision.inclusive;
    const components = decision.instalments.flatMap((instalment, index) =>
      COMPONENTS.map((kind, at) => ({
        loan_id: loan.id,
        instalment: String(index),
        due_date: instalment.dueDate ?? null,
        component: kind,
        inclusive,
        limb,
        ...ofComponent(instalment[kind]),
        provisions: cited((it) => grains.get(it.ruleSet) === 'loan' || (it.instalment === index && it.component === kind)),
        warnings: warned((it) => grains.get(it.ruleSet) === 'loan' || (it.instalment === index && it.component === kind)),
        missing: paths(
          [...lacks.loan, ...(lacks.components[index * 2 + at] ?? [])].map((path) =>
            path.replace(`schedule[${index}]`, 'schedule'),
          ),
        ),
        ...houseValues(
          decision,
          (it) => (it.instalment ?? index) === index && (it.component ?? kind) === kind && it.guarantee === undefined,
        ),
      })),
    );
    // A row of a table has one guarantee.
    const [guarantee] = decision.guarantees ?? [];
    return {
      decision,
      components,
      loan: {
        loan_id: loan.id,
        inclusive,
        limb,
        track: decision.track,
        arrangement: guarantee?.arrangement ?? null,
        fee_verdict: guarantee?.fee.verdict ?? null,
        fee_charged_rate: guarantee?.fee.chargedRate ?? null,
        fee_allowed_rate: guarantee?.fee.allowedRate ?? null,
        composite_verdict: guarantee?.compositeFee.verdict ?? null,
        composite_rate: guarantee?.compositeFee.rate ?? null,
        composite_ceiling: guarantee?.compositeFee.ceiling ?? null,
        re_guarantee_verdict: guarantee?.reGuaranteeFee.verdict ?? null,
        re_guarantee_charged: guarantee?.reGuaranteeFee.charged ?? null,
        counter_guarantee: guarantee?.counterGuarantee ?? null,
        provisions: cited((it) => grains.get(it.ruleSet) !== 'component'),
        warnings: warned((it) => grains.get(it.ruleSet) !== 'component'),
        missing: paths([...lacks.loan, ...lacks.guarantee].map((path) => path.replace('guarantees[0]', 'guarantee'))),
        ...houseValues(decision, (it) => it.component === undefined && (it.guarantee ?? 0) === 0),
      },
    };
  };
}

function ofComponent({
  amount,
  track,
  outcome,
  latestDate,
  requestedUntil,
  grantedUntil,
  beyondCap,
  penaltyInterest,
}: ComponentDecision) {
  return {
    amount: amount ?? null,
    track,
    outcome,
    latest_date: latestDate ?? null,
    requested_until: requestedUntil ?? null,
    granted_until: grantedUntil ?? null,
    beyond_cap: beyondCap === undefined ? null : String(beyondCap),
    penalty_waived: penaltyInterest.waived,
    penalty_from: penaltyInterest.from ?? null,
    penalty_until: penaltyInterest.until ?? null,
    penalty_amount: penaltyInterest.amount ?? null,
    penalty_at_rate: penaltyInterest.atPenaltyRate?.amount ?? null,
    contract_interest: penaltyInterest.contractInterest?.amount ?? null,
    penalty_basis: penaltyInterest.rateBasis ?? null,
  };
}

/** Paths in an order of their own: SQL names them in the order of the vocabulary, the evaluator as it finds them. */
export function paths(of: readonly string[]): string {
  return [...new Set(of)].sort().join(' ');
}
