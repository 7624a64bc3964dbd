import type { ComponentAnswer, GuaranteeAnswer, InstalmentAnswer, LoanAnswer } from '../decide/answers.js';
import { assemblerOf } from '../decide/assemble.js';
import type { ProvisionSet } from '../decide/citations.js';
import type { ConcludedComponent, ConcludedGuarantee } from '../decide/concluded.js';
import type { Waiver } from '../decide/decision.js';
import type { DecisionPlan } from '../decide/plan.js';
import type { FactValue } from '../facts/fact.js';
import { civilDate, type DayNumber } from '../facts/values/civil-date.js';
import { entryOf } from '../facts/values/map-entries.js';
import { memo, roomFor } from '../facts/values/memo.js';
import { encodeUtf8 } from '../files/utf8.js';
import type { ByteWriter } from './byte-writer.js';
import { encodedTexts } from './encoded-texts.js';

const TEXT = encodedTexts({
  loanId: '{"loanId":',
  track: ',"track":"',
  inclusive: '","inclusive":{"value":"',
  limb: '","limb":"',
  instalments: '"},"instalments":[',
  withoutDueDate: '{"track":"',
  nextInstalment: ',',
  endInstalment: '}',
  guarantees: '],"guarantees":[',
  nextGuarantee: ',',
  house: '],"house":[',
  provisions: '],"provisions":',
  warnings: ',"warnings":',
  missing: ',"missing":',
  nothingMissing: ',"missing":[]',
  latestDate: ',"latestDate":"',
  grantedUntil: ',"grantedUntil":"',
  quote: '"',
  amount: ',"amount":"',
  atAssumedRate: '","rateBasis":"assumed-multiple"',
  atContractRate: '","rateBasis":"contract"',
  contractInterest: ',"contractInterest":"',
  endFigure: '"}',
  endComponent: '}',
});

/** What stands between a component's amount and its penalty interest or its end: one text, for it is written of each. */
const BEYOND = { unknown: '', yes: ',"beyondCap":true', no: ',"beyondCap":false' } as const;
const BEHIND_AMOUNT = {
  penalty: encodedTexts(behind('"', ',"penaltyInterest":"')),
  end: encodedTexts(behind('"', '}')),
};
const WITHOUT_AMOUNT = encodedTexts(behind('', '}'));

function behind(before: string, after: string): Record<keyof typeof BEYOND, string> {
  const { unknown, yes, no } = BEYOND;
  return { unknown: `${before}${unknown}${after}`, yes: `${before}${yes}${after}`, no: `${before}${no}${after}` };
}

/** Writes an answer as JSON; `own` are members of its own, as they stand behind the others: `,"asOf":"2020-08-01"`. */
export type CompactWriter = (out: ByteWriter, answer: LoanAnswer, own?: string) => void;

/**
 * Writes answers as JSON, each a `CompactDecision`: what `JSON.stringify` writes of one, byte for byte.
 *
 * @param more members that are the same for all, as they stand behind all others
 */
export function compactWriter(plan: DecisionPlan, more = ''): CompactWriter {
  const end = encodeUtf8(`${more}}`);
  const provisionsOf = provisionLists(plan);
  const guaranteeOf = guaranteeTexts(plan);
  const openingOf = componentOpenings();
  return (out, answer, own = '') => {
    const { loan, track, instalments, guarantees, house } = answer;
    const { concluded, limb } = answer.inclusive;
    out.write(TEXT.loanId);
    out.json(loan.id);
    out.write(TEXT.track);
    out.word(track);
    out.write(TEXT.inclusive);
    out.word(concluded.inclusive);
    if (limb !== undefined) {
      out.write(TEXT.limb);
      out.word(limb);
    }
    out.write(TEXT.instalments);
    for (let at = 0; at < instalments.length; at++) {
      if (at > 0) out.write(TEXT.nextInstalment);
      writeInstalment(out, instalments[at] as InstalmentAnswer, openingOf);
    }
    guarantees.forEach((guarantee, at) => {
      out.write(at === 0 ? TEXT.guarantees : TEXT.nextGuarantee);
      out.write(guaranteeOf(guarantee));
    });
    if (house.length > 0) {
      out.write(TEXT.house);
      out.write(encodeUtf8(house.map(({ decided }) => JSON.stringify(decided)).join(',')));
    }
    // The bracket ends the last of the lists before it.
    out.write(TEXT.provisions);
    out.write(provisionsOf(answer.provisions));
    if (answer.warnings.length > 0) {
      out.write(TEXT.warnings);
      out.jsonList(answer.warnings);
    }
    if (answer.missing.length === 0) out.write(TEXT.nothingMissing);
    else {
      out.write(TEXT.missing);
      out.jsonList(answer.missing);
    }
    if (own !== '') out.write(encodeUtf8(own));
    out.write(end);
  };
}

function writeInstalment(
  out: ByteWriter,
  { facts: { dueDate }, track, principal, interest }: InstalmentAnswer,
  openingOf: ComponentOpenings,
): void {
  out.write(dueDate === undefined ? TEXT.withoutDueDate : dueOn(dueDate));
  out.word(track);
  writeComponent(out, principal, openingOf(principal));
  writeComponent(out, interest, openingOf(interest));
  out.write(TEXT.endInstalment);
}

// The same days recur.
const DAYS_KEPT = 65_536;
/** How the JSON of an instalment begins. */
const dueOn = memo(DAYS_KEPT, (dueDate: DayNumber) => encodeUtf8(`{"dueDate":"${civilDate(dueDate)}","track":"`));

function writeComponent(out: ByteWriter, answer: ComponentAnswer, opening: Opening): void {
  const { place, amount, latest, granted, beyondCap, penalty } = answer;
  out.write(opening[place.kind]);
  if (latest !== undefined && !opening.holdsLatest) writeDay(out, TEXT.latestDate, latest);
  if (granted !== undefined && !opening.holdsGranted) writeDay(out, TEXT.grantedUntil, granted);
  const beyond = beyondCap === undefined ? 'unknown' : beyondCap ? 'yes' : 'no';
  if (amount === undefined) {
    out.write(WITHOUT_AMOUNT[beyond]);
    return;
  }
  out.write(TEXT.amount);
  out.amount(amount);
  // There is none on an unknown amount, or without a rate that it needs.
  if (penalty.spared === undefined) {
    out.write(BEHIND_AMOUNT.end[beyond]);
    return;
  }
  out.write(BEHIND_AMOUNT.penalty[beyond]);
  out.amount(penalty.spared);
  out.write(answer.rateBasis === 'assumed-multiple' ? TEXT.atAssumedRate : TEXT.atContractRate);
  if (penalty.contractInterest === undefined) {
    out.write(TEXT.endComponent);
    return;
  }
  out.write(TEXT.contractInterest);
  out.amount(penalty.contractInterest);
  out.write(TEXT.endFigure);
}

function writeDay(out: ByteWriter, name: Uint8Array, day: DayNumber): void {
  out.write(name);
  out.day(day);
  out.write(TEXT.quote);
}

// Decisions cite few different sets of provisions.
const LISTS_KEPT = 10_000;

/** Writes the ids of a set of provisions as JSON. */
function provisionLists(plan: DecisionPlan): (set: ProvisionSet) => Uint8Array {
  const listOf = memo(LISTS_KEPT, (_key: string, set: ProvisionSet) =>
    encodeUtf8(JSON.stringify(plan.citationsOf(set).map(({ provision }) => provision))),
  );
  return (set) => listOf(set.join(), set);
}

/** How the JSON of a component begins: what follows from what is concluded, and from whether the days of a waiver are known. */
interface Opening {
  readonly principal: Uint8Array;
  readonly interest: Uint8Array;
  /** Whether it says the latest date and the date granted, which are the law's where they are the same for all. */
  readonly holdsLatest: boolean;
  readonly holdsGranted: boolean;
}

type ComponentOpenings = (answer: ComponentAnswer) => Opening;

/** Makes openings, one for each conclusion; and one for each whose waiver has no days. */
function componentOpenings(): ComponentOpenings {
  const known = new WeakMap<ConcludedComponent, Opening>();
  const undated = new WeakMap<ConcludedComponent, Opening>();
  return ({ concluded, waiver }) =>
    waiver === concluded.waiver
      ? entryOf(known, concluded, (one) => openingOf(one, waiver))
      : entryOf(undated, concluded, (one) => openingOf(one, waiver));
}

function openingOf({ track, outcome, latest, granted }: ConcludedComponent, waiver: Waiver): Opening {
  const holdsLatest = latest?.constant !== undefined;
  const holdsGranted = granted?.constant !== undefined && (latest === undefined || holdsLatest);
  const opening = [
    `{"track":"${track}","outcome":"${outcome}","penaltyWaived":"${waiver}"`,
    ...(holdsLatest ? [`,"latestDate":"${civilDate(latest.constant as DayNumber)}"`] : []),
    ...(holdsGranted ? [`,"grantedUntil":"${civilDate(granted.constant as DayNumber)}"`] : []),
  ].join('');
  return {
    // A component follows the track of its instalment or the other component.
    principal: encodeUtf8(`","principal":${opening}`),
    interest: encodeUtf8(`,"interest":${opening}`),
    holdsLatest,
    holdsGranted,
  };
}

// Fee rates recur; the limit is for those that do not.
const REMEMBERED_GUARANTEES = 2_000;

/** Writes guarantees as JSON: those with the same figures of which the same is concluded are written once. */
function guaranteeTexts(plan: DecisionPlan): (answer: GuaranteeAnswer) => Uint8Array {
  const assembler = assemblerOf(plan);
  const room = roomFor(REMEMBERED_GUARANTEES);
  // Rates that are computed are mostly the same `Decimal` where they are equal: see `evaluate/derivation.ts`.
  const textsBy = memo(room, (_concluded: ConcludedGuarantee) =>
    memo(room, (_charged: GuaranteeAnswer['chargedRate']) =>
      memo(room, (_allowed: FactValue) =>
        memo(room, (_composite: FactValue) =>
          memo(room, (_fee: GuaranteeAnswer['reGuaranteeFee'], answer: GuaranteeAnswer) =>
            encodeUtf8(JSON.stringify(assembler.guarantee(answer))),
          ),
        ),
      ),
    ),
  );
  return (answer) =>
    textsBy(answer.concluded)(answer.chargedRate)(answer.allowedRate)(answer.compositeRate)(answer.reGuaranteeFee, answer);
}
