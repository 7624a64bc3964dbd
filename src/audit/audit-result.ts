import { provisionSet } from '../decide/citations.js';
import type { Decision } from '../decide/decision.js';
import type { DecisionPlan } from '../decide/plan.js';
import type { Readings } from '../evaluate/scope.js';
import { Decimal } from '../facts/values/decimal.js';
import { jointRange } from '../readings/joint-range.js';
import { deviation, smallest } from '../readings/reading-change.js';
import { type Choices, type ReadingLeaf, readingLeaves } from '../readings/reading-tree.js';
import { type AddresseeOf, addresseeOf } from './addressee.js';
import { type Answer, answerName, type Question } from './audit-answer.js';
import type { Answers, AuditedPart } from './audited-part.js';
import type { Audit, AuditFinding, OpenFinding, OpenQuestion, OtherResult, RefundRange, TurnsOn } from './result.js';

/** Makes the result of an audit of the parts that a loan was audited in. */
export type ResultMaker = (parts: readonly ChosenPart[], decision: Decision) => Audit;

/** A part with what is found of it under the readings chosen. */
export interface ChosenPart {
  readonly part: AuditedPart;
  /** In the order of the questions. */
  readonly chosen: readonly Answer[];
}

/** The same with what is found under every choice of readings. */
interface FoundPart extends ChosenPart {
  readonly leaves: readonly ReadingLeaf<Answers>[];
}

const NONE = new Decimal(0);

/** Separates what follows from the readings chosen from what follows from every arguable choice of them. */
export function resultMaker({ compiled, rulebook, citationsOf }: DecisionPlan, choices: Choices): ResultMaker {
  const { interpretations, provisions } = compiled.rulebook;
  const places = new Map(provisions.map(({ id }, place) => [id, place]));
  const addressees = addresseeOf(provisions);
  /** The readings chosen of what is open, but for some. */
  const readingsBut = (other: Readings = {}): Readings =>
    Object.fromEntries([...choices.keys()].map((id) => [id, other[id] ?? (compiled.readings[id] as string)]));
  const chosenReadings = readingsBut();
  /** What is found under every choice: with none, what is found under the readings chosen. */
  const leavesOf = ({ part, chosen }: ChosenPart) =>
    choices.size === 0 ? [{ readings: {}, found: { open: [], answers: chosen } }] : readingLeaves(part.under, choices);

  /** What else a question comes to, and under the fewest readings; `undefined` where all lead to the same. */
  const turnsOn = ({ part, chosen, leaves }: FoundPart, at: number): TurnsOn | undefined => {
    const name = answerName(chosen[at] as Answer);
    const found = leaves.map(({ readings, found: { answers } }) => {
      const answer = answers[at] as Answer;
      return { readings: deviation(readings, chosenReadings), brings: answerName(answer) === name ? [] : [answer] };
    });
    const otherwise = smallest(found, answerName).flatMap(({ readings, brings }) =>
      brings.map(({ result, finding, owes }): OtherResult => {
        const isOpen = result === 'undetermined' || (owes && finding?.refund === undefined);
        return {
          readings,
          result,
          ...(finding === undefined ? {} : { finding }),
          // Which facts are missing is known once no other reading is left open.
          ...(isOpen ? { missing: [...(part.under(readingsBut(readings)).answers[at] as Answer).missing] } : {}),
        };
      }),
    );
    if (otherwise.length === 0) return undefined;
    const named = new Set(otherwise.flatMap(({ readings }) => Object.keys(readings)));
    return { interpretations: interpretations.map(({ id }) => id).filter((id) => named.has(id)), otherwise };
  };

  return (parts, decision) => {
    const breaches: AuditFinding[] = [];
    const open: OpenFinding[] = [];
    const notes: AuditFinding[] = [];
    const undetermined: OpenQuestion[] = [];
    const missing = new Set<string>();
    const found = parts.map((it): FoundPart => ({ ...it, leaves: leavesOf(it) }));
    for (const it of found) {
      const { at } = it.part;
      it.part.questions.forEach((question, index) => {
        const chosen = it.chosen[index] as Answer;
        const all = it.leaves.map(({ found: { answers } }) => answers[index] as Answer);
        const turns = turnsOn(it, index);
        const otherwise = turns === undefined ? {} : { turnsOn: turns };
        const range = rangeOf(chosen, all);
        for (const path of chosen.missing) missing.add(path);
        if (chosen.result === 'undetermined') {
          const { id, title } = question.ruleSet.compiled.ruleSet;
          undetermined.push({ ruleSet: id, ...title, ...at, mayBe: question.mayBe, missing: [...chosen.missing], ...otherwise });
          return;
        }
        if (chosen.result === 'note') notes.push({ ...chosen.finding, ...otherwise });
        if (turns === undefined || all.every(({ result }) => result === 'breach')) {
          if (chosen.result === 'breach') breaches.push({ ...chosen.finding, ...range, ...otherwise });
          return;
        }
        if (!all.some((answer) => mayBeBreach(answer, question))) return;
        const breach =
          chosen.result === 'breach' ? chosen.finding : turns.otherwise.find(({ result }) => result === 'breach')?.finding;
        open.push({ ...openText(question, breach, addressees), ...at, chosen: chosen.result, ...range, turnsOn: turns });
      });
    }
    const { loanId, parameters } = decision;
    const total = jointRange(
      found.map(({ leaves }) => leaves.map((leaf) => ({ readings: leaf.readings, amount: sumOf(leaf.found.answers) }))),
      choices,
      NONE,
    );
    const told = [...breaches, ...open, ...notes];
    const otherwise = [...told, ...undetermined].flatMap(({ turnsOn }) => turnsOn?.otherwise ?? []);
    const cited = [...told, ...otherwise.flatMap(({ finding }) => finding ?? [])].flatMap(({ provisions }) => provisions);
    return {
      loanId,
      verdict: verdictOf(breaches, open, undetermined),
      breaches,
      open,
      notes,
      undetermined,
      totalRefund: {
        least: total.least.toFixed(2),
        chosen: sumOf(found.flatMap(({ chosen }) => chosen)).toFixed(2),
        most: total.most.toFixed(2),
        complete: found.every(({ leaves }) =>
          leaves.every((leaf) => leaf.found.answers.every((answer) => amountOf(answer) !== undefined)),
        ),
      },
      missing: [...missing],
      decision,
      readings: compiled.readings,
      ...(parameters === undefined ? {} : { parameters }),
      rulebook,
      citations: citationsOf(
        provisionSet(
          cited.flatMap((id) => places.get(id) ?? []),
          places.size,
        ),
      ),
    };
  };
}

function verdictOf(
  breaches: readonly AuditFinding[],
  open: readonly OpenFinding[],
  undetermined: readonly OpenQuestion[],
): Audit['verdict'] {
  if (breaches.length > 0) return 'breach';
  if (open.some(({ chosen }) => chosen === 'breach')) return 'open';
  if (undetermined.some(({ mayBe }) => mayBe === 'breach')) return 'undetermined';
  return open.length > 0 ? 'lawful-as-read' : 'lawful';
}

function mayBeBreach({ result }: Answer, { mayBe }: Question): boolean {
  return result === 'breach' || (result === 'undetermined' && mayBe === 'breach');
}

/** What an open finding says: the breach, or the question where it is known of no reading to be one. */
function openText(question: Question, breach: AuditFinding | undefined, addressees: AddresseeOf) {
  if (breach !== undefined) return breach;
  const { id, title } = question.ruleSet.compiled.ruleSet;
  const provisions = [...new Set(question.breaches.flatMap((conclusion) => conclusion.finding().provisions))];
  return { ruleSet: id, ...title, provisions, addressee: addressees(provisions) };
}

/** The refund due for a breach; `undefined` where its amount is unknown. */
function amountOf({ result, finding, owes }: Answer): Decimal | undefined {
  if (!owes || result === 'note') return NONE;
  return finding?.refund === undefined ? undefined : new Decimal(finding.refund.amount);
}

function sumOf(answers: readonly Answer[]): Decimal {
  return answers.reduce((sum, answer) => sum.plus(amountOf(answer) ?? NONE), NONE);
}

/** The range of a refund, where readings do not agree on it. */
function rangeOf(chosen: Answer, all: readonly Answer[]): { readonly refundRange?: RefundRange } {
  const amounts = all.map(amountOf);
  const known = amounts.map((amount) => amount ?? NONE);
  const [first] = amounts;
  if (amounts.every((amount) => (amount === undefined ? first === undefined : first !== undefined && amount.eq(first))))
    return {};
  const under = amountOf(chosen);
  return {
    refundRange: {
      least: Decimal.min(...known).toFixed(2),
      ...(under === undefined ? {} : { chosen: under.toFixed(2) }),
      ...(amounts.includes(undefined) ? {} : { most: Decimal.max(...known).toFixed(2) }),
    },
  };
}
