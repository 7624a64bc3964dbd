import { addProvisions, type ProvisionSet } from '../decide/citations.js';
import type { Decision } from '../decide/decision.js';
import type { DecisionPlan } from '../decide/plan.js';
import type { ConclusionPlan, Place, RuleSetPlan, Verdict } from '../decide/rule-set-plan.js';
import { Decimal } from '../facts/decimal.js';
import { decimalValue, plainValue } from '../facts/fact.js';
import { type Loan, missingFields } from '../facts/parse-loan.js';
import type { Force } from '../law/provision.js';
import { UNDETERMINED } from '../rules/compile.js';
import type { FactReference } from '../rules/condition.js';
import type { FactValues } from '../rules/scope.js';
import { formulaText } from './formula.js';
import type { Audit, AuditFinding, OpenQuestion, Refund } from './result.js';
import { servicingFields } from './servicing-fields.js';

/** What accumulates over an audit. */
export interface AuditRecord {
  readonly breaches: AuditFinding[];
  readonly notes: AuditFinding[];
  readonly undetermined: OpenQuestion[];
  readonly missing: Set<string>;
  readonly cited: ProvisionSet;
}

export function newRecord(): AuditRecord {
  return { breaches: [], notes: [], undetermined: [], missing: new Set(), cited: [] };
}

/** The part of a loan that an audit's rule sets are run for. */
export interface AuditedPart {
  readonly loan: Loan;
  readonly decision: Decision;
  /** The component; absent for a guarantee. */
  readonly place?: Place;
  /** The guarantee, by its place among those of the loan; absent for a component. */
  readonly guarantee?: number;
  /** Where in the servicing it stands. */
  readonly path: string;
}

/** Turns what the rule sets of an audit conclude into its result. */
export interface AuditPlan {
  record(record: AuditRecord, ruleSets: readonly RuleSetPlan[], verdict: Verdict, facts: FactValues, part: AuditedPart): void;
  result(record: AuditRecord, decision: Decision): Audit;
}

export function auditPlanOf(plan: DecisionPlan): AuditPlan {
  const { scope, rulebook } = plan.compiled;
  const derived = new Map(rulebook.derivedFacts.map((it) => [it.fact, it]));

  const missingPaths = (fact: string, facts: FactValues, part: AuditedPart): string[] => {
    const { loan, place, guarantee, path, decision } = part;
    // A rulebook need not decide it.
    const lacking = (other: string) => (scope.vocabulary.has(other) ? missingPaths(other, facts, part) : []);
    return [
      ...new Set(
        plan.missing(fact, facts).flatMap((name) => {
          // The loan's track is what its components leave open, and the decision names what is missing there.
          if (name === 'loan.track') return decision.missing;
          return servicingFields(name, path, lacking) ?? missingFields(name, loan, place, guarantee);
        }),
      ),
    ];
  };

  const refundOf = (ruleSet: RuleSetPlan, index: number, facts: FactValues): Refund | undefined => {
    const given = ruleSet.conclusions[index]?.gives.refund;
    const value = given?.read(facts);
    if (given === undefined || value === undefined) return undefined;
    const amount = decimalValue(given.type, value as number | Decimal).toFixed(2, Decimal.ROUND_HALF_UP);
    const formula = formulaText(factOf(ruleSet, index, 'refund'), facts, derived, scope);
    return { amount, ...(formula === undefined ? {} : { formula: `${formula} = ${amount}` }) };
  };

  const findingOf = (ruleSet: RuleSetPlan, index: number, facts: FactValues, part: AuditedPart): AuditFinding => {
    const conclusion = ruleSet.conclusions[index] as ConclusionPlan;
    const { departsFrom, excessRate } = conclusion.gives;
    const refund = refundOf(ruleSet, index, facts);
    const rate = excessRate?.read(facts);
    return {
      ...conclusion.finding(part.place?.index, part.place?.kind, part.guarantee),
      ...(refund === undefined ? {} : { refund }),
      ...(excessRate === undefined || rate === undefined ? {} : { excessRate: String(plainValue(excessRate.type, rate)) }),
      departsFrom: departure(part, departsFrom?.read(facts) as string | undefined),
    };
  };

  return {
    record(record, ruleSets, { fired }, facts, part) {
      ruleSets.forEach((ruleSet, at) => {
        const { id, title, decides } = ruleSet.compiled.ruleSet;
        for (const index of [fired[at] ?? UNDETERMINED].flat()) {
          if (index === UNDETERMINED) {
            const missing = missingPaths(decides, facts, part);
            for (const path of missing) record.missing.add(path);
            const ofGuarantee = part.guarantee === undefined ? {} : { guarantee: part.guarantee };
            const place = part.place === undefined ? ofGuarantee : { instalment: part.place.index, component: part.place.kind };
            const forces = ruleSet.compiled.conclusions.map(({ params }) => params.force);
            const mayBe = forces.some(isBinding) ? 'breach' : 'note';
            record.undetermined.push({ ruleSet: id, ...title, ...place, mayBe, missing });
            continue;
          }
          const conclusion = ruleSet.conclusions[index] as ConclusionPlan;
          const list = listOf(record, ruleSet.compiled.conclusions[index]?.params.force);
          if (list === undefined) continue;
          list.push(findingOf(ruleSet, index, facts, part));
          addProvisions(record.cited, conclusion.provisions);
          // A refund whose amount is not known yet.
          if (conclusion.gives.refund !== undefined && conclusion.gives.refund.read(facts) === undefined) {
            for (const path of missingPaths(factOf(ruleSet, index, 'refund'), facts, part)) record.missing.add(path);
          }
        }
      });
    },
    result({ breaches, notes, undetermined, missing, cited }, decision) {
      const { loanId, readings, parameters, rulebook: book } = decision;
      const refunds = breaches.flatMap(({ refund }) => (refund === undefined ? [] : [refund.amount]));
      return {
        loanId,
        verdict: verdictOf(breaches, undetermined),
        breaches,
        notes,
        undetermined,
        totalRefund: refunds.reduce((sum, amount) => sum.plus(amount), new Decimal(0)).toFixed(2),
        missing: [...missing],
        decision,
        readings,
        ...(parameters === undefined ? {} : { parameters }),
        rulebook: book,
        citations: plan.citationsOf(cited),
      };
    },
  };
}

function verdictOf(breaches: readonly AuditFinding[], open: readonly OpenQuestion[]): Audit['verdict'] {
  if (breaches.length > 0) return 'breach';
  return open.some(({ mayBe }) => mayBe === 'breach') ? 'undetermined' : 'lawful';
}

/** Where a finding belongs, which its force says; a definition finds nothing. */
function listOf({ breaches, notes }: AuditRecord, force: Force | undefined): AuditFinding[] | undefined {
  if (force === undefined || force === 'definition') return undefined;
  return isBinding(force) ? breaches : notes;
}

/** Whether what goes against a provision of this force breaks it. */
function isBinding(force: Force): boolean {
  return force === 'obligation' || force === 'prohibition';
}

/** The fact that a conclusion gives under a name; the name itself where it gives a constant. */
function factOf({ compiled }: RuleSetPlan, index: number, name: string): string {
  const given = compiled.conclusions[index]?.params.gives?.[name];
  return (given as FactReference | undefined)?.fact ?? name;
}

function departure({ decision, place, guarantee = 0 }: AuditedPart, key: string | undefined): AuditFinding['departsFrom'] {
  const part = place === undefined ? decision.guarantees?.[guarantee] : decision.instalments[place.index]?.[place.kind];
  const path = place === undefined ? `guarantees[${guarantee}]` : `instalments[${place.index}].${place.kind}`;
  if (key === undefined) return { path };
  const decided = (part as Readonly<Record<string, unknown>> | undefined)?.[key];
  return { path: `${path}.${key}`, ...(decided === undefined ? {} : { decided }) };
}
