import type { ComponentAnswer, GuaranteeAnswer, InclusiveAnswer } from '../decide/answers.js';
import type { Track } from '../decide/decision.js';
import { LoanWalk } from '../decide/loan-walk.js';
import type { Place, Verdict } from '../decide/rule-set-plan.js';
import { compilePartition, compileSplitPartition } from '../evaluate/decision-cells.js';
import type { FactValues, Readings } from '../evaluate/scope.js';
import type { LoanGrain } from '../facts/fact.js';
import { COMPONENTS } from '../facts/loan/component.js';
import { missingFields } from '../facts/loan/missing-fields.js';
import type { Loan } from '../facts/loan/parse-loan.js';
import { memo } from '../facts/values/memo.js';
import { type Alternative, alternativesOf, mapAlternatives } from './alternative.js';
import { type OpenPlan, OpenRun, readingSlots } from './open-run.js';
import { type Choices, readingLeaves } from './reading-tree.js';

/**
 * The possible answers on a part of a loan, each with the fewest readings that lead to it. The answer under the chosen
 * readings comes first. Empty if every choice of readings leads to the same answer. None of them names what is missing.
 */
export type PartAlternatives<Answer> = readonly Alternative<Answer>[];

/** The answer on a loan as a whole. */
export interface WholeAnswer {
  readonly track: Track;
  /** One for each instalment. */
  readonly tracks: readonly Track[];
  readonly guarantees: readonly GuaranteeAnswer[];
}

/**
 * The possible answers on the parts of a loan. Each part depends on few readings, while the whole loan would depend on all
 * combinations of them.
 */
export interface LoanAlternatives {
  readonly whole: PartAlternatives<WholeAnswer>;
  readonly inclusive: PartAlternatives<InclusiveAnswer>;
  readonly components: readonly { readonly place: Place; readonly alternatives: PartAlternatives<ComponentAnswer> }[];
  /** The facts that would settle what stays undetermined under readings of every interpretation left open. */
  missing(readings: Readings): MissingByPart;
}

/** The facts that would settle what is undetermined, part by part. */
export interface MissingByPart {
  whole(): string[];
  inclusive(): string[];
  component(place: Place): string[];
}

/** What the rule sets conclude of a whole loan. */
interface WholeVerdict {
  /** One for each kind of component that the loan has. */
  readonly tracks: readonly Track[];
  readonly guarantees: readonly Verdict[];
}

/**
 * The verdicts under other readings for loans of one kind, as far as they have been requested.
 *
 * INVARIANT (one kind): loans whose facts fall in the same cells have the same verdicts under the same readings, because the
 * cells are those of the rule sets with every reading left open. So the verdicts are found once for each kind, and only the
 * figures are calculated for each loan.
 */
interface LoanKind {
  readonly inclusive: Remembered<'loan', Verdict>;
  readonly component: Remembered<number, Verdict>;
  readonly whole: Remembered<string, WholeVerdict>;
}

/** The alternatives for the cells of a part; `find` finds them if they are not known yet. */
type Remembered<Cells, Concluded> = (
  cells: Cells,
  find: () => readonly Alternative<Concluded>[],
) => readonly Alternative<Concluded>[];

// There are few kinds of loans. The limit is for hostile ones.
const KINDS_KEPT = 2_000;
const CELLS_OF_A_KIND_KEPT = 500;

function newKind(): LoanKind {
  const kept = <Cells, Concluded>(): Remembered<Cells, Concluded> => memo(CELLS_OF_A_KIND_KEPT, (_, find) => find());
  return { inclusive: kept(), component: kept(), whole: kept() };
}

/** Returns a function that finds the possible answers on a loan under other readings than those chosen. */
export function alternativesFinder(by: OpenPlan, choices: Choices): (loan: Loan) => LoanAlternatives {
  const { plan, answerer } = by;
  const { compiled, scopes } = plan;
  const { readings: chosen } = compiled;
  const setsOf = (grain: LoanGrain) => scopes[grain].ruleSets.map((it) => it.compiled);
  const loanCell = compilePartition(setsOf('loan'), compiled.scope);
  const componentCell = compileSplitPartition(setsOf('component'), compiled.scope);
  const guaranteeCell = compilePartition(setsOf('guarantee'), compiled.scope);
  const knownKind = memo(KINDS_KEPT, (_cells: string) => newKind());

  const kindOf = (facts: FactValues): LoanKind => {
    // Without cells, every loan is a kind of its own.
    if (loanCell === undefined || componentCell === undefined) return newKind();
    return knownKind(`${loanCell(facts)} ${componentCell.outer(facts)}`);
  };

  /** What the rule sets conclude of a part of a loan, which `conclude` runs, under the readings that lead to it. */
  const verdictsOf = <Outcome>(loan: Loan, conclude: (run: OpenRun) => Outcome, name: (outcome: Outcome) => string) =>
    alternativesOf(
      readingLeaves((readings) => {
        const run = new OpenRun(by, loan, readings);
        const outcome = conclude(run);
        return { outcome, open: [...run.open] };
      }, choices),
      chosen,
      name,
    );

  return (loan) => {
    const walk = new LoanWalk(plan, loan);
    walk.toLoan();
    const { facts } = walk;
    const kind = kindOf(facts);
    const inclusiveVerdicts = kind.inclusive('loan', () => verdictsOf(loan, (run) => run.inclusive(), nameOf));
    const inclusive = answered(inclusiveVerdicts, (verdict) => answerer.inclusive(walk, verdict));

    const cells: number[] = [];
    const components = loan.instalments.flatMap((_, index) =>
      COMPONENTS.map((part) => {
        const place = { index, kind: part };
        walk.toComponent(place);
        // Without cells, every component is a kind of its own.
        const cell = componentCell?.inner(facts) ?? -1 - cells.length;
        cells.push(cell);
        const verdicts = kind.component(cell, () => verdictsOf(loan, (run) => run.component(place), nameOf));
        return { place, alternatives: answered(verdicts, (verdict) => answerer.component(walk, verdict, place)) };
      }),
    );

    const distinct = [...new Set(cells)];
    const guarantees = scopes.guarantee.ruleSets.length === 0 ? [] : [...loan.guarantees.keys()];
    const guaranteeCells = guarantees.map((at) => {
      walk.toGuarantee(at, 'undetermined');
      return guaranteeCell?.(facts);
    });
    const findWhole = () => {
      const places = distinct.flatMap((cell) => components[cells.indexOf(cell)]?.place ?? []);
      return verdictsOf<WholeVerdict>(
        loan,
        (run) => {
          const tracks = places.map((place) => run.track(place).track);
          return { tracks, guarantees: guarantees.map((at) => run.guarantee(at)) };
        },
        (verdict) => JSON.stringify([verdict.tracks, verdict.guarantees.map(nameOf)]),
      );
    };
    const wholes = guaranteeCells.includes(undefined) ? findWhole() : kind.whole(`${distinct} ${guaranteeCells}`, findWhole);
    const whole = answered(wholes, (verdict): WholeAnswer => {
      const trackAt = (at: number) => verdict.tracks[distinct.indexOf(cells[at] as number)] as Track;
      return {
        track: plan.tracks.strongest(verdict.tracks),
        tracks: loan.instalments.map((_, index) => plan.tracks.stronger(trackAt(2 * index), trackAt(2 * index + 1))),
        guarantees: verdict.guarantees.map((of, at) => {
          walk.toGuarantee(at, 'undetermined');
          return answerer.guarantee(walk, of, at);
        }),
      };
    });
    return { whole, inclusive, components, missing: (readings) => missingUnder(by, loan, readings) };
  };
}

/** The answers on one loan, one for each alternative verdict of the rule sets; empty if there is only one verdict. */
function answered<Concluded, Answer>(
  verdicts: readonly Alternative<Concluded>[],
  answer: (verdict: Concluded) => Answer,
): PartAlternatives<Answer> {
  return verdicts.length === 1 ? [] : mapAlternatives(verdicts, answer);
}

function nameOf({ fired }: Verdict): string {
  return JSON.stringify(fired);
}

function missingUnder(
  { plan, assembler: { answerer }, guaranteeGoals }: OpenPlan,
  loan: Loan,
  readings: Readings,
): MissingByPart {
  const walk = new LoanWalk(plan, loan, undefined, readingSlots(plan, readings));
  walk.toLoan();
  const verdict = walk.run();
  return {
    inclusive: () => [...answerer.inclusive(walk, verdict).missing],
    component(place) {
      walk.toComponent(place);
      return [...answerer.component(walk, walk.run(), place).missing];
    },
    whole() {
      const missing = new Set<string>();
      for (const [index] of loan.instalments.entries()) {
        for (const kind of COMPONENTS) {
          const place = { index, kind };
          walk.toComponent(place);
          walk.run();
          const lacking = walk.facts[plan.trackSlot] === undefined ? plan.missing('component.track', walk.facts) : [];
          for (const fact of lacking) for (const path of missingFields(fact, loan, place)) missing.add(path);
        }
      }
      if (guaranteeGoals.length > 0) {
        loan.guarantees.forEach((_, at) => {
          walk.toGuarantee(at);
          for (const path of answerer.guarantee(walk, walk.run(), at).missing) missing.add(path);
        });
      }
      return [...missing];
    },
  };
}
