import type { Command } from 'commander';
import type { Language } from '../../law/wording.js';
import { replayLog } from '../../node/replay-log.js';
import type { ChainHead } from '../../record/sealed-record.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import type { CommandLine } from '../command-line.js';
import { EXIT } from '../exit-codes.js';
import { codeOf, FileError, InvalidValueError } from '../failures.js';
import { type Format, formatOption } from '../options/format-option.js';
import { languageOption } from '../options/language.js';
import { repeatableOption } from '../options/repeatable-option.js';
import { rulebooksOf } from '../options/rulebook-option.js';
import { verifierOf } from '../options/seal-options.js';
import { type ReplayedLog, replayDocument } from '../reports/replay-document.js';
import { writeList } from '../reports/result-writer.js';
import { REPLAY_WORDS, SEAL_WORDS } from '../words/replay-words.js';

interface ReplayArguments {
  readonly format: Format;
  readonly lang: Language;
  readonly rulebook: readonly string[];
  readonly publicKey: readonly string[];
  readonly head?: ChainHead;
}

/** `liubao replay`: whether a log of decisions is whole, and its records are decided alike. */
export function addReplay(program: Command, line: CommandLine): void {
  const { help } = line;
  program
    .command('replay')
    .summary(help(REPLAY_WORDS.summary))
    .description(help(REPLAY_WORDS.description))
    .argument('<logs...>', help(REPLAY_WORDS.logs))
    .addOption(repeatableOption('--rulebook <folder>', help(REPLAY_WORDS.rulebook)))
    .addOption(repeatableOption('--public-key <file>', help(REPLAY_WORDS.publicKey)))
    .option('--head <sequence:digest>', help(REPLAY_WORDS.head), headOf)
    .addOption(formatOption(line))
    .addOption(languageOption(line))
    .addHelpText('after', help(REPLAY_WORDS.more))
    .action((logs: readonly string[], given: ReplayArguments) => replayLogs(line, logs, given));
}

async function replayLogs(line: CommandLine, logs: readonly string[], given: ReplayArguments): Promise<void> {
  const { format, lang, head } = given;
  const rulebooks: readonly Rulebook[] | undefined =
    given.rulebook.length === 0 ? undefined : given.rulebook.flatMap((folder) => rulebooksOf(folder));
  const verify = await verifierOf(given.publicKey);
  const replayed: ReplayedLog[] = [];
  let after: ChainHead | undefined;
  for (const [at, log] of logs.entries()) {
    const isLast = at === logs.length - 1;
    const report = await readable(log, () => replayLog(log, { rulebooks, verify, after, head: isLast ? head : undefined }));
    replayed.push({ log, ...report });
    after = report.head ?? after;
    if (report.faultCount > 0) line.finish(EXIT.failed);
  }
  await writeList(line, { data: replayed, document: () => replayDocument(replayed, lang) }, { format, lang });
}

async function readable<Found>(path: string, read: () => Promise<Found>): Promise<Found> {
  try {
    return await read();
  } catch (error) {
    throw codeOf(error) === undefined ? error : new FileError(path, 'read', error);
  }
}

/** The last record as the report of a replay shows it. */
function headOf(text: string): ChainHead {
  const [, sequence, digest] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (sequence === undefined || digest === undefined) throw new InvalidValueError(SEAL_WORDS.head);
  return { sequence: Number(sequence), digest };
}
