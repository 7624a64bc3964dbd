import type { ProvisionSet } from '../../decide/citations.js';
import type { DecisionPlan } from '../../decide/plan.js';
import type { DayNumber } from '../../facts/values/civil-date.js';
import { type ByteWriter, encoded } from '../write/byte-writer.js';
import type { ComponentAnswer, InstalmentAnswer, LoanAnswer } from './evaluator.js';
import { fragments } from './text-fragments.js';

const TEXT = fragments({
  loanId: '{"loanId":',
  track: ',"track":"',
  inclusive: '","inclusive":{"value":"',
  limb: '","limb":"',
  instalments: '"},"instalments":[',
  dueDate: '{"dueDate":"',
  afterDueDate: '","track":"',
  withoutDueDate: '{"track":"',
  nextInstalment: ',',
  endInstalment: '}',
  guarantees: '],"guarantees":[',
  nextGuarantee: ',',
  provisions: '],"provisions":',
  warnings: ',"warnings":',
  missing: ',"missing":',
  nothingMissing: ',"missing":[]}\n',
  end: '}\n',
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
  penalty: fragments(behind('"', ',"penaltyInterest":"')),
  end: fragments(behind('"', '}')),
};
const WITHOUT_AMOUNT = fragments(behind('', '}'));

function behind(before: string, after: string): Record<keyof typeof BEYOND, string> {
  const { unknown, yes, no } = BEYOND;
  return { unknown: `${before}${unknown}${after}`, yes: `${before}${yes}${after}`, no: `${before}${no}${after}` };
}

/** Writes answers as lines of JSON, each a `CompactDecision`: what `JSON.stringify` writes of one, byte for byte. */
export function compactLines(plan: DecisionPlan, out: ByteWriter): (answer: LoanAnswer) => void {
  const provisionsOf = provisionLists(plan);
  return (answer) => {
    const { loan, track, words, limb, instalments, guarantees } = answer;
    out.write(TEXT.loanId);
    out.json(loan.id);
    out.write(TEXT.track);
    out.word(track);
    out.write(TEXT.inclusive);
    out.word(words.inclusive);
    if (limb !== undefined) {
      out.write(TEXT.limb);
      out.word(limb);
    }
    out.write(TEXT.instalments);
    for (let at = 0; at < instalments.length; at++) {
      if (at > 0) out.write(TEXT.nextInstalment);
      writeInstalment(out, instalments[at] as InstalmentAnswer);
    }
    guarantees.forEach(({ json }, at) => {
      out.write(at === 0 ? TEXT.guarantees : TEXT.nextGuarantee);
      out.write(json);
    });
    // The bracket ends the guarantees or, where there are none, the instalments.
    out.write(TEXT.provisions);
    out.write(provisionsOf(answer.provisions));
    if (answer.warnings.length > 0) {
      out.write(TEXT.warnings);
      out.write(encoded(JSON.stringify(answer.warnings)));
    }
    if (answer.allMissing.length === 0) out.write(TEXT.nothingMissing);
    else {
      out.write(TEXT.missing);
      out.write(encoded(JSON.stringify(answer.allMissing)));
      out.write(TEXT.end);
    }
  };
}

function writeInstalment(out: ByteWriter, { facts: { dueDate }, track, principal, interest }: InstalmentAnswer): void {
  if (dueDate === undefined) out.write(TEXT.withoutDueDate);
  else {
    out.write(TEXT.dueDate);
    out.day(dueDate);
    out.write(TEXT.afterDueDate);
  }
  out.word(track);
  writeComponent(out, principal);
  writeComponent(out, interest);
  out.write(TEXT.endInstalment);
}

function writeComponent(out: ByteWriter, answer: ComponentAnswer): void {
  const { kind, amount, words, latest, requested, granted, penalty } = answer;
  const { opening } = words;
  out.write(opening[kind]);
  if (latest !== undefined && !opening.holdsLatest) writeDay(out, TEXT.latestDate, latest);
  if (granted !== undefined && !opening.holdsGranted) writeDay(out, TEXT.grantedUntil, granted);
  const beyond = latest === undefined || requested === undefined ? 'unknown' : requested > latest ? 'yes' : 'no';
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
const REMEMBERED_LISTS = 10_000;

/** Writes the ids of a set of provisions as JSON. */
function provisionLists(plan: DecisionPlan): (set: ProvisionSet) => Uint8Array {
  const remembered = new Map<string, Uint8Array>();
  return (set) => {
    const key = set.join();
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const list = encoded(JSON.stringify(plan.citationsOf(set).map(({ provision }) => provision)));
    if (remembered.size < REMEMBERED_LISTS) remembered.set(key, list);
    return list;
  };
}
