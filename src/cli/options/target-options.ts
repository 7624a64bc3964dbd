import { type Command, InvalidArgumentError } from 'commander';
import { GUARANTEE_FACTS } from '../../decide/contract.js';
import { OUTCOMES, WAIVERS } from '../../decide/decision.js';
import { GUARANTEE_VERDICTS, type Target } from '../../explain/target/target.js';
import { InvalidTargetError } from '../../explain/target/target-input.js';
import { COMPONENTS, type ComponentKind, TRACKS } from '../../facts/loan/component.js';
import { suggestion, UsageError } from '../failures.js';

/** What the command line says is wanted. */
export interface TargetArguments {
  readonly instalment?: number;
  readonly component?: ComponentKind;
  /** Which of several guarantees. */
  readonly guarantee?: number;
}

const PARTS = Object.keys(GUARANTEE_VERDICTS) as (keyof typeof GUARANTEE_VERDICTS)[];
const VERDICTS = PARTS.flatMap((part) => GUARANTEE_FACTS[GUARANTEE_VERDICTS[part]].map((verdict) => `${part}=${verdict}`));
const WAIVED = WAIVERS.map((waiver) => `waiver=${waiver}`);
const KNOWN: readonly string[] = [...TRACKS, ...OUTCOMES, ...WAIVED, ...VERDICTS];

export const TARGET_HELP = `
What may be asked for:
  a track, of the loan or a part of it: ${TRACKS.join(', ')}
  what follows for one component: ${OUTCOMES.join(', ')}
  its penalty interest: ${WAIVED.join(', ')}
  a verdict on a guarantee: ${VERDICTS.slice(0, 3).join(', ')}, … fee=within-half, …`;

/** `--instalment`, `--component` and `--guarantee`. */
export function addTargetOptions(command: Command): Command {
  return command
    .option('--instalment <number>', 'which instalment, from 1', numberFromOne)
    .option('--component <component>', `which part of it: ${COMPONENTS.join(' or ')}`, componentKind)
    .option('--guarantee <number>', 'which of several guarantees, from 1', numberFromOne);
}

function numberFromOne(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('It is a whole number from 1.');
  return Number(text) - 1;
}

function componentKind(text: string): ComponentKind {
  const kind = COMPONENTS.find((it) => it === text);
  if (kind === undefined) throw new InvalidArgumentError(`It is ${COMPONENTS.join(' or ')}.`);
  return kind;
}

/**
 * The target that a word of the command line names.
 *
 * @throws {UsageError} where it names none, or one component is not said that it is for
 */
export function targetOf(word: string, { instalment, component, guarantee: index }: TargetArguments): Target {
  const track = TRACKS.find((it) => it === word);
  if (track !== undefined) return { track, instalment, component };
  const [part = '', verdict = ''] = word.split('=');
  const guarantee = PARTS.find((it) => it === part);
  if (guarantee !== undefined && VERDICTS.includes(word)) return { guarantee, verdict, index };
  const outcome = OUTCOMES.find((it) => it === word);
  const waiver = part === 'waiver' ? WAIVERS.find((it) => it === verdict) : undefined;
  if (outcome === undefined && waiver === undefined) {
    throw new UsageError(`unknown target ${JSON.stringify(word)}${suggestion(word, KNOWN) || `; known are ${KNOWN.join(', ')}`}`);
  }
  if (instalment === undefined || component === undefined) throw new UsageError(`${word} takes --instalment and --component`);
  return outcome !== undefined
    ? { outcome, instalment, component }
    : { waiver: waiver as NonNullable<typeof waiver>, instalment, component };
}

/**
 * Runs what looks for a target.
 *
 * @throws {UsageError} where the loan has no part that the target is for
 */
export function forTarget<Result>(look: () => Result): Result {
  try {
    return look();
  } catch (error) {
    if (!(error instanceof InvalidTargetError)) throw error;
    if (error.field === 'index') {
      throw new UsageError(
        typeof error.value === 'number'
          ? `--guarantee: the loan has no guarantee ${error.value + 1}`
          : 'the loan has several guarantees: say which by --guarantee',
      );
    }
    // The command line counts instalments from 1.
    if (error.field !== 'instalment' || typeof error.value !== 'number') throw new UsageError(error.message);
    throw new UsageError(`--instalment: the loan has no instalment ${error.value + 1}`);
  }
}
