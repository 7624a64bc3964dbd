import { type Command, Option } from 'commander';
import { GUARANTEE_FACTS } from '../../decide/contract.js';
import { OUTCOMES, WAIVERS } from '../../decide/decision.js';
import { GUARANTEE_VERDICTS, type Target } from '../../explain/target/target.js';
import { InvalidTargetError } from '../../explain/target/target-input.js';
import { nearestName } from '../../facts/input/nearest-name.js';
import { COMPONENTS, type ComponentKind, TRACKS } from '../../facts/loan/component.js';
import { bracketed } from '../../law/punctuation.js';
import type { Wording } from '../../law/wording.js';
import { isOfHouse } from '../../rulebook/own/house.js';
import { ningxia2020 } from '../../rulebook/shipped/ningxia-2020.js';
import { WAIVER_TERMS } from '../../words/decision-terms.js';
import { outcomeTerms, trackTerms } from '../../words/rulebook-terms.js';
import type { CommandLine } from '../command-line.js';
import { UsageError, wordingOf } from '../failures.js';
import { OPTION_WORDS } from '../words/option-words.js';
import { USAGE_FAULTS } from '../words/usage-words.js';
import { wholeNumber } from './number-option.js';

/** The options that say for which part of a loan the target is. */
export interface TargetArguments {
  readonly instalment?: number;
  readonly component?: ComponentKind;
  /** Which of several guarantees. */
  readonly guarantee?: number;
}

const PARTS = Object.keys(GUARANTEE_VERDICTS) as (keyof typeof GUARANTEE_VERDICTS)[];
const VERDICTS = PARTS.flatMap((part) => GUARANTEE_FACTS[GUARANTEE_VERDICTS[part]].map((verdict) => `${part}=${verdict}`));
const WAIVED = WAIVERS.map((waiver) => `waiver=${waiver}`);
/** Every target, as a command line names it. */
export const TARGET_WORDS: readonly string[] = [...TRACKS, ...OUTCOMES, ...WAIVED, ...VERDICTS];

const GUARANTEE_EXAMPLES = `${VERDICTS.slice(0, 3).join(', ')}, … fee=within-half, …`;

/** The targets, each value with the words that reports print for it. */
export function targetHelp({ help, language }: CommandLine): string {
  const rulebook = ningxia2020();
  const [tracks, outcomes] = [trackTerms(rulebook), outcomeTerms(rulebook)];
  const said = <Value extends string>(values: readonly Value[], terms: Readonly<Record<Value, Wording>>, prefix = '') =>
    values.map((value) => prefix + value + bracketed(terms[value][language], language));
  return help(
    OPTION_WORDS.target(
      said(TRACKS, tracks),
      said(OUTCOMES, outcomes),
      said(WAIVERS, WAIVER_TERMS, 'waiver='),
      GUARANTEE_EXAMPLES,
    ),
  );
}

/** `--instalment`, `--component` and `--guarantee`. */
export function addTargetOptions(command: Command, { help }: CommandLine): Command {
  return command
    .option('--instalment <number>', help(OPTION_WORDS.instalment), placeFromOne)
    .addOption(new Option('--component <component>', help(OPTION_WORDS.component)).choices(COMPONENTS))
    .option('--guarantee <number>', help(OPTION_WORDS.guarantee), placeFromOne);
}

const numberFromOne = wholeNumber(1, 999_999);

/** The library counts from 0. */
function placeFromOne(text: string): number {
  return numberFromOne(text) - 1;
}

/**
 * The target that a word of the command line names.
 *
 * @throws {UsageError} for an unknown target, or one of a component without \`--instalment\` and \`--component\`
 */
export function targetOf(word: string, { instalment, component, guarantee: index }: TargetArguments): Target {
  const track = TRACKS.find((it) => it === word);
  if (track !== undefined) return { track, instalment, component };
  const [part = '', verdict = ''] = word.split('=');
  const guarantee = PARTS.find((it) => it === part);
  if (guarantee !== undefined && VERDICTS.includes(word)) return { guarantee, verdict, index };
  // Which facts and values there are, the rulebook says, which the search looks at.
  if (isOfHouse(part)) return { house: part, value: verdict, instalment, component, index };
  const outcome = OUTCOMES.find((it) => it === word);
  const waiver = part === 'waiver' ? WAIVERS.find((it) => it === verdict) : undefined;
  if (outcome === undefined && waiver === undefined) {
    // JSON has `{ "track": … }`, which a word of the command line leaves out: `track=shall-defer`.
    const nearest = nearestName(word, TARGET_WORDS) ?? nearestName(verdict, TARGET_WORDS);
    throw new UsageError(USAGE_FAULTS.unknownTarget(word, nearest, TARGET_WORDS));
  }
  if (instalment === undefined || component === undefined) throw new UsageError(USAGE_FAULTS.targetNeedsPlace(word));
  return outcome !== undefined
    ? { outcome, instalment, component }
    : { waiver: waiver as NonNullable<typeof waiver>, instalment, component };
}

/**
 * Runs a search for a target.
 *
 * @throws {UsageError} if the loan has no such instalment or guarantee
 */
export function forTarget<Result>(search: () => Result): Result {
  try {
    return search();
  } catch (error) {
    if (!(error instanceof InvalidTargetError)) throw error;
    if (error.field === 'index') {
      throw new UsageError(
        typeof error.value === 'number' ? USAGE_FAULTS.noGuarantee(error.value + 1) : USAGE_FAULTS.severalGuarantees,
      );
    }
    // The command line counts instalments from 1.
    if (error.field !== 'instalment' || typeof error.value !== 'number') throw new UsageError(wordingOf(error));
    throw new UsageError(USAGE_FAULTS.noInstalment(error.value + 1));
  }
}
