import type { ComponentDecision, GuaranteeDecision } from '../decide/decision.js';
import type { LoanWalk } from '../decide/loan-walk.js';
import type { ConclusionPlan, Place, RuleSetPlan, ScopePlan, Verdict } from '../decide/rule-set-plan.js';
import { accessor, named } from '../evaluate/comparison.js';
import type { Fired } from '../evaluate/compile-rulebook.js';
import { UNDETERMINED } from '../evaluate/first-hit.js';
import type { FactValues, Readings } from '../evaluate/scope.js';
import { type AuditGrain, plainValue } from '../facts/fact.js';
import { COMPONENTS } from '../facts/loan/component.js';
import type { InstalmentFacts } from '../facts/loan/instalment-facts.js';
import { missingFields } from '../facts/loan/missing-fields.js';
import type { Loan } from '../facts/loan/parse-loan.js';
import type { DayNumber } from '../facts/values/civil-date.js';
import { Decimal } from '../facts/values/decimal.js';
import { compileOpenConclusions, type OpenConclusionRunner } from '../readings/open-conclusions.js';
import { isUndetermined, type OpenPlan, OpenRun, openReadings } from '../readings/open-run.js';
import type { Open } from '../readings/reading-tree.js';
import type { FactReference } from '../rulebook/condition.js';
import type { DerivedFact } from '../rulebook/derived-fact.js';
import type { Conclusion } from '../rulebook/rule-set.js';
import { TRUE, UNKNOWN } from '../rulebook/truth.js';
import { type AddresseeOf, addresseeOf } from './addressee.js';
import { type Answer, LAWFUL, type Question, questionsOf, resultOf } from './audit-answer.js';
import { formulaText } from './formula-text.js';
import type { ServicedPart, ServicedSecurity } from './parse-servicing.js';
import type { AuditFinding, OpenQuestion, Refund } from './result.js';
import { writeGuaranteeServicing, writeServicing } from './servicing-facts.js';
import { servicingField, servicingFields } from './servicing-fields.js';

/** What is found on each question of a part under some readings, once no interpretation left out may change it. */
export interface Answers extends Open {
  /** In the order of the questions; none while an interpretation is open. */
  readonly answers: readonly Answer[];
}

/** A part of a loan that the servicing describes. */
export interface AuditedPart {
  readonly questions: readonly Question[];
  /** The component or the guarantee. */
  readonly at: Pick<OpenQuestion, 'instalment' | 'component' | 'guarantee'>;
  /** Answers the questions under the readings chosen: asked at the part's step of the walk that decides the loan. */
  chosen(walk: LoanWalk, verdict: Verdict, trackMissing: readonly string[]): readonly Answer[];
  /** Answers the questions under some readings; interpretations that they leave out are unknown facts. */
  under(readings: Readings): Answers;
}

/** How parts of a grain are audited. */
interface GrainPlan {
  readonly scope: ScopePlan;
  readonly possible: OpenConclusionRunner;
  readonly questions: readonly Question[];
}

/** Makes the parts of a loan that an audit asks about. */
export interface PartPlan {
  component(loan: Loan, serviced: ServicedPart): AuditedPart;
  guarantee(loan: Loan, serviced: ServicedSecurity): AuditedPart;
  /** What leaves the track of the component at hand open, by path. */
  trackMissing(walk: LoanWalk, place: Place): readonly string[];
}

/** What a part is about: where in the servicing it stands, what was decided of it, and what leaves its loan's track open. */
interface Subject {
  readonly loan: Loan;
  readonly place?: Place;
  readonly guarantee?: number;
  readonly path: string;
  readonly decided: ComponentDecision | GuaranteeDecision;
  /** The day to which it was deferred, by path, where it is known that it was not: there is no such day. */
  readonly notGiven?: string | undefined;
  readonly trackMissing: readonly string[];
}

export function partPlanOf(open: OpenPlan, scopes: Readonly<Record<AuditGrain, ScopePlan>>): PartPlan {
  const { compiled } = open.plan;
  const { scope, derive, rulebook } = compiled;
  const derived = new Map(rulebook.derivedFacts.map((it) => [it.fact, it]));
  const addressees = addresseeOf(rulebook.provisions);
  const grainPlan = (grain: AuditGrain): GrainPlan => {
    const { ruleSets } = scopes[grain];
    return {
      scope: scopes[grain],
      possible: compileOpenConclusions(
        compiled,
        ruleSets.map((it) => it.compiled),
      ),
      questions: ruleSets.flatMap(questionsOf),
    };
  };
  const grains = { servicing: grainPlan('servicing'), 'guarantee-servicing': grainPlan('guarantee-servicing') };

  /** The paths of the facts named. */
  const missingPaths = (names: readonly string[], facts: FactValues, subject: Subject): string[] => {
    const { loan, place, guarantee, path, trackMissing, notGiven } = subject;
    // A rulebook need not decide it.
    const lacking = (other: string) =>
      scope.vocabulary.has(other) ? missingPaths(open.plan.missing(other, facts), facts, subject) : [];
    const paths = names.flatMap((name) => {
      // The loan's track is what its components leave open.
      if (name === 'loan.track') return trackMissing;
      return servicingFields(name, path, lacking) ?? missingFields(name, loan, place, guarantee);
    });
    const supplied = paths.filter((it) => it !== notGiven);
    return [...new Set(supplied.length > 0 ? supplied : paths)];
  };
  /** What would settle a rule set, and which of its rules it is that holds. */
  const missingFor = ({ compiled: { slot, ruleSet } }: RuleSetPlan, facts: FactValues): string[] => {
    const known = facts[slot];
    facts[slot] = undefined;
    const missing = open.plan.missing(ruleSet.decides, facts);
    facts[slot] = known;
    return missing;
  };
  const findings = findingsOf(addressees, derived, open);

  /** `run` notes the interpretations left open that may change an answer; there is none where every interpretation has a reading. */
  const answersOf = (grain: AuditGrain, facts: FactValues, subject: Subject, run?: OpenRun): Answers => {
    const { scope: by, possible, questions } = grains[grain];
    derive(facts, grain);
    const { fired } = by.run(facts);
    const unknown = by.ruleSets.map((ruleSet) => missingFor(ruleSet, facts));
    if (run !== undefined) {
      const values = run.possibleValues();
      possible(facts, values);
      by.ruleSets.forEach(({ compiled: { ruleSet } }, at) => {
        if (isUndetermined(values.get(ruleSet.decides))) return;
        for (const id of openReadings(unknown[at] as string[])) run.open.add(id);
      });
      if (run.open.size > 0) return { open: [...run.open], answers: [] };
    }
    const answers = questions.map((question): Answer => {
      const at = by.ruleSets.indexOf(question.ruleSet);
      const index = conclusionAt(question, fired[at] as Fired, facts);
      if (index === UNDETERMINED) {
        const { rule, ruleSet } = question;
        const lacking =
          rule === undefined
            ? (unknown[at] as string[])
            : open.plan.missing.ofRule(ruleSet.compiled.ruleSet.decides, rule, facts);
        const missing = missingPaths(lacking, facts, subject);
        return { result: 'undetermined', owes: question.breaches.some(({ gives }) => gives.refund !== undefined), missing };
      }
      if (index === undefined) return LAWFUL;
      const conclusion = question.ruleSet.conclusions[index] as ConclusionPlan;
      const result = resultOf(conclusion);
      if (result === 'lawful') return LAWFUL;
      const finding = findings(question.ruleSet, index, facts, subject);
      const amount = refundFact(question.ruleSet, index);
      const missing = amount === undefined ? [] : missingPaths(open.plan.missing(amount, facts), facts, subject);
      return { result, finding, owes: amount !== undefined, missing };
    });
    return { open: [], answers };
  };

  const trackMissing = (lacking: readonly string[], loan: Loan, place: Place): string[] =>
    lacking.flatMap((fact) => missingFields(fact, loan, place));

  return {
    component(loan, { at, index, entry }) {
      const place = { index, kind: entry.component };
      const answered = (walk: LoanWalk, verdict: Verdict, run?: OpenRun): Answers => {
        const { facts } = walk;
        const answer = open.answerer.component(walk, verdict, place);
        writeServicing(facts, scope, entry, {
          dueDate: (loan.instalments[index] as InstalmentFacts).dueDate,
          waivedFrom: answer.concluded.waivedFrom?.read(facts) as DayNumber | undefined,
          grantedUntil: answer.granted,
          boundUntil: answer.concluded.bound?.read(facts) as DayNumber | undefined,
          latestDate: answer.latest,
        });
        const path = `components[${at}]`;
        const wasNotDeferred = entry.action !== undefined && entry.action !== 'deferred';
        const subject: Subject = {
          loan,
          place,
          path,
          decided: open.assembler.component(answer),
          notGiven: wasNotDeferred ? servicingField(path, 'grantedUntil') : undefined,
          trackMissing: [],
        };
        return answersOf('servicing', facts, subject, run);
      };
      return {
        questions: grains.servicing.questions,
        at: { instalment: index, component: entry.component },
        chosen: (walk, verdict) => answered(walk, verdict).answers,
        under(readings) {
          const run = new OpenRun(open, loan, readings);
          const verdict = run.component(place);
          // What was done is held against the dates decided, which are known once no reading may change them.
          return run.open.size > 0 ? { open: [...run.open], answers: [] } : answered(run.walk, verdict, run);
        },
      };
    },
    guarantee(loan, { index, path, entry }) {
      const answered = (walk: LoanWalk, verdict: Verdict, missing: readonly string[], run?: OpenRun): Answers => {
        const answer = open.answerer.guarantee(walk, verdict, index);
        writeGuaranteeServicing(walk.facts, scope, entry);
        const decided = open.assembler.guarantee(answer);
        const subject: Subject = { loan, guarantee: index, path, decided, trackMissing: missing };
        return answersOf('guarantee-servicing', walk.facts, subject, run);
      };
      return {
        questions: grains['guarantee-servicing'].questions,
        at: { guarantee: index },
        chosen: (walk, verdict, missing) => answered(walk, verdict, missing).answers,
        under(readings) {
          const run = new OpenRun(open, loan, readings);
          const places = loan.instalments.flatMap((_, at) => COMPONENTS.map((kind) => ({ index: at, kind })));
          const missing = places.flatMap((place) => trackMissing(run.track(place).missing, loan, place));
          const verdict = run.guarantee(index);
          return run.open.size > 0 ? { open: [...run.open], answers: [] } : answered(run.walk, verdict, missing, run);
        },
      };
    },
    trackMissing({ loan, facts }, place) {
      return trackMissing(open.plan.missing('component.track', facts), loan, place);
    },
  };
}

/**
 * The conclusion that answers a question, by its place in the rule set; `undefined` where the rule of one that collects does not hold.
 * A rule that a missing fact leaves open is undetermined, also where others of the rule set hold, which is all that `fired` says of them.
 */
function conclusionAt({ ruleSet, rule }: Question, fired: Fired, facts: FactValues): number | undefined {
  if (rule === undefined) return fired as number;
  const { tests, indices } = ruleSet.compiled;
  const truth = tests[indices.indexOf(rule)]?.(facts);
  return truth === UNKNOWN ? UNDETERMINED : truth === TRUE ? rule : undefined;
}

/** States what was found, with the refund due for it. */
function findingsOf(addressees: AddresseeOf, derived: ReadonlyMap<string, DerivedFact>, { plan }: OpenPlan) {
  const { scope } = plan.compiled;
  const refundOf = (ruleSet: RuleSetPlan, index: number, facts: FactValues): Refund | undefined => {
    const name = refundFact(ruleSet, index);
    if (name === undefined) return undefined;
    const fact = named(scope, name);
    const value = accessor(fact, scope, true)(facts) as Decimal | undefined;
    if (value === undefined) return undefined;
    const amount = value.toFixed(2, Decimal.ROUND_HALF_UP);
    const formula = formulaText(name, facts, derived, scope);
    return { amount, ...(formula === undefined ? {} : { formula: `${formula} = ${amount}` }) };
  };
  return (ruleSet: RuleSetPlan, index: number, facts: FactValues, subject: Subject): AuditFinding => {
    const { place, guarantee } = subject;
    const conclusion = ruleSet.conclusions[index] as ConclusionPlan;
    const { departsFrom, excessRate } = conclusion.gives;
    const refund = refundOf(ruleSet, index, facts);
    const rate = excessRate?.read(facts);
    const finding = conclusion.finding(place, guarantee);
    return {
      ...finding,
      addressee: addressees(finding.provisions),
      ...(refund === undefined ? {} : { refund }),
      ...(excessRate === undefined || rate === undefined ? {} : { excessRate: String(plainValue(excessRate.type, rate)) }),
      departsFrom: departure(subject, departsFrom?.read(facts) as string | undefined),
    };
  };
}

/** The fact that is the refund due for a conclusion; `undefined` where none is. A rulebook that gives anything else for it is refused. */
function refundFact({ compiled }: RuleSetPlan, index: number): string | undefined {
  const { params } = compiled.conclusions[index] as Conclusion;
  return (params.gives?.refund as FactReference | undefined)?.fact;
}

function departure({ place, guarantee, decided }: Subject, key: string | undefined): AuditFinding['departsFrom'] {
  const path = place === undefined ? `guarantees[${guarantee}]` : `instalments[${place.index}].${place.kind}`;
  if (key === undefined) return { path };
  const said = (decided as unknown as Readonly<Record<string, unknown>>)[key];
  return { path: `${path}.${key}`, ...(said === undefined ? {} : { decided: said }) };
}
