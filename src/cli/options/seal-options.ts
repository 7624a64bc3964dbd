import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { InvalidOptionError } from '../../evaluate/scope.js';
import { type DecisionLog, openDecisionLog } from '../../node/decision-log.js';
import { ed25519Signer, ed25519Verifier } from '../../node/ed25519.js';
import { type MaskOptions, maskedValue, maskOf, PERSONAL_FIELDS } from '../../record/mask.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import type { CommandLine } from '../command-line.js';
import { FileError, UsageError, wordingOf } from '../failures.js';
import { SEAL_WORDS } from '../words/replay-words.js';
import { repeatableOption } from './repeatable-option.js';

/** The options by which records are masked and signed. */
export interface RecordArguments {
  readonly mask: readonly string[];
  readonly maskKey?: string;
  readonly signKey?: string;
}

/** The options by which decisions are sealed. */
export interface SealArguments extends RecordArguments {
  readonly seal?: string;
}

const FLAGS = {
  seal: '--seal',
  record: '--record',
  mask: '--mask',
  maskKey: '--mask-key',
  signKey: '--sign-key',
  publicKey: '--public-key',
} as const;

/** `--seal`, `--mask-key`, `--mask` and `--sign-key`. */
export function addSealOptions(command: Command, line: CommandLine): Command {
  return addRecordOptions(command.option(`${FLAGS.seal} <log>`, line.help(SEAL_WORDS.seal)), line);
}

/** `--mask-key`, `--mask` and `--sign-key`. */
export function addRecordOptions(command: Command, { help }: CommandLine): Command {
  return command
    .option(`${FLAGS.maskKey} <file>`, help(SEAL_WORDS.maskKey))
    .addOption(repeatableOption(`${FLAGS.mask} <field>`, help(SEAL_WORDS.mask)))
    .option(`${FLAGS.signKey} <file>`, help(SEAL_WORDS.signKey));
}

/** How the records of a log are masked, and the private key that they are signed with. */
export interface RecordKeys {
  readonly mask: MaskOptions | undefined;
  readonly signKey: string | undefined;
}

/**
 * How records are masked and signed in a log, which `flag` names; neither where there is no log.
 *
 * @throws {UsageError} for options that do not go together, and for an invalid key
 * @throws {FileError} for a key that cannot be read
 */
export async function recordKeysOf(
  { mask, maskKey, signKey }: RecordArguments,
  flag: 'seal' | 'record',
  log: string | undefined,
): Promise<RecordKeys> {
  if (mask.length > 0 && maskKey === undefined) throw needs(FLAGS.mask, FLAGS.maskKey);
  if (log === undefined) {
    if (maskKey !== undefined) throw needs(FLAGS.maskKey, FLAGS[flag]);
    if (signKey !== undefined) throw needs(FLAGS.signKey, FLAGS[flag]);
  }
  return {
    mask: maskKey === undefined ? undefined : { key: await maskKeyIn(maskKey), fields: mask.length === 0 ? undefined : mask },
    signKey: signKey === undefined ? undefined : await signKeyIn(signKey),
  };
}

/**
 * The log that decisions under a rulebook are appended to; `undefined` where none is asked for.
 *
 * @throws {UsageError} for options that do not go together, an invalid key, an invalid path, and a field that cannot be masked
 * @throws {FileError} for a key that cannot be read
 * @throws {DecisionLogError} for a log that cannot be written to
 */
export async function logOf(given: SealArguments, rulebook: Rulebook): Promise<DecisionLog | undefined> {
  const { seal } = given;
  const { mask, signKey } = await recordKeysOf(given, 'seal', seal);
  if (seal === undefined) return undefined;
  const sign = signKey === undefined ? undefined : ed25519Signer(signKey);
  checkMask(mask, [rulebook]);
  try {
    return await openDecisionLog(seal, { rulebook, mask, sign });
  } catch (error) {
    throw toldOf(FLAGS.seal, error);
  }
}

/**
 * Checks that records under rulebooks can be masked so.
 *
 * @throws {UsageError} for a field that cannot be masked under one of them, which it names where there are several
 */
export function checkMask(mask: MaskOptions | undefined, rulebooks: readonly Rulebook[]): void {
  if (mask === undefined) return;
  for (const rulebook of rulebooks) {
    ofFlag(rulebooks.length > 1 ? `${FLAGS.mask} (${rulebook.id})` : FLAGS.mask, () => maskOf(mask, rulebook));
  }
}

/**
 * The private key in a file.
 *
 * @throws {UsageError} for what is no private key of Ed25519
 * @throws {FileError} for a file that cannot be read
 */
async function signKeyIn(path: string): Promise<string> {
  const key = await secretOf(path);
  ofFlag(FLAGS.signKey, ed25519Signer, key);
  return key;
}

/**
 * The secret of masks in a file.
 *
 * @throws {UsageError} for one that is guessed
 * @throws {FileError} for a file that cannot be read
 */
async function maskKeyIn(path: string): Promise<string> {
  const key = (await secretOf(path)).trim();
  ofFlag(FLAGS.maskKey, (given) => maskedValue(given ?? '', PERSONAL_FIELDS[0] as string, ''), key);
  return key;
}

/** What verifies the signatures of a log; `undefined` where no key is given. */
export async function verifierOf(files: readonly string[]): Promise<ReturnType<typeof ed25519Verifier> | undefined> {
  if (files.length === 0) return undefined;
  return ofFlag(FLAGS.publicKey, ed25519Verifier, ...(await Promise.all(files.map(secretOf))));
}

function ofFlag<Made>(flag: string, make: (...keys: string[]) => Made, ...keys: string[]): Made {
  try {
    return make(...keys);
  } catch (error) {
    throw toldOf(flag, error);
  }
}

/** What is told of an option that was refused; any other error as it is. */
function toldOf(flag: string, error: unknown): unknown {
  return error instanceof InvalidOptionError ? new UsageError(wordingOf(error.ofOption(flag))) : error;
}

function needs(flag: string, other: string): UsageError {
  return new UsageError(SEAL_WORDS.needs(flag, other));
}

async function secretOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new FileError(path, 'read', error);
  }
}
