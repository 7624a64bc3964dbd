import { readFileSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { DEEPEST } from '../../files/json-depth.js';
import { InvalidOptionError } from '../../rulebook/invalid-option.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { enterpriseSize2011 } from '../../rulebook/shipped/enterprise-size-2011.js';
import { ningxia2020 } from '../../rulebook/shipped/ningxia-2020.js';
import { DEFAULT_LIMITS, type Limits } from '../../service/limits.js';
import { checkedTokens } from '../../service/service-options.js';
import type { CommandLine } from '../command-line.js';
import { FileError, UsageError } from '../failures.js';
import { languageOption } from '../options/language.js';
import { wholeNumber } from '../options/number-option.js';
import { repeatableOption } from '../options/repeatable-option.js';
import { rulebookOf } from '../options/rulebook-option.js';
import { addRecordOptions, checkMask, type RecordArguments, recordKeysOf } from '../options/seal-options.js';
import { SERVE_FAULTS, SERVE_WORDS } from '../words/service/serve-words.js';

const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;
const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];
const LARGEST_PORT = 65_535;
const MOST_WORKERS = 256;
const LARGEST_BODY = 1024 * 1024 * 1024;
const MOST = 1_000_000;
const DAY_SECONDS = 86_400;

interface ServeArguments extends RecordArguments {
  readonly port: number;
  readonly host: string;
  readonly rulebook: readonly string[];
  readonly record?: string;
  readonly tokenFile?: string;
  readonly insecure: boolean;
  readonly maxBody: number;
  readonly maxInstalments: number;
  readonly maxSearchedInstalments: number;
  readonly maxDepth: number;
  readonly maxSeconds: number;
  readonly maxIdleSeconds: number;
  readonly maxConcurrent: number;
  readonly maxConcurrentOfToken: number;
  readonly workers: number;
  readonly origin: readonly string[];
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly drain: number;
}

/** `liubao serve`: every answer over HTTP. */
export function addServe(program: Command, line: CommandLine): void {
  const { help } = line;
  const most = DEFAULT_LIMITS;
  const command = program
    .command('serve')
    .summary(help(SERVE_WORDS.summary))
    .description(help(SERVE_WORDS.description))
    .option('--port <number>', help(SERVE_WORDS.port), wholeNumber(0, LARGEST_PORT), 8080)
    .option('--host <address>', help(SERVE_WORDS.host), '127.0.0.1')
    .addOption(repeatableOption('--rulebook <folder>', help(SERVE_WORDS.rulebook)))
    .option('--record <log>', help(SERVE_WORDS.record));
  addRecordOptions(command, line)
    .option('--token-file <file>', help(SERVE_WORDS.tokenFile))
    .option('--insecure', help(SERVE_WORDS.insecure), false)
    .option('--max-body <bytes>', help(SERVE_WORDS.maxBody), wholeNumber(1, LARGEST_BODY), most.maxBody)
    .option('--max-instalments <number>', help(SERVE_WORDS.maxInstalments), wholeNumber(1, MOST), most.maxInstalments)
    .option(
      '--max-searched-instalments <number>',
      help(SERVE_WORDS.maxSearchedInstalments),
      wholeNumber(1, MOST),
      most.maxSearchedInstalments,
    )
    .option('--max-depth <number>', help(SERVE_WORDS.maxDepth), wholeNumber(1, DEEPEST), most.maxDepth)
    .option('--max-seconds <seconds>', help(SERVE_WORDS.maxSeconds), wholeNumber(1, DAY_SECONDS), most.maxSeconds)
    .option('--max-idle-seconds <seconds>', help(SERVE_WORDS.maxIdleSeconds), wholeNumber(1, DAY_SECONDS), most.maxIdleSeconds)
    .option('--max-concurrent <number>', help(SERVE_WORDS.maxConcurrent), wholeNumber(1, MOST), most.maxConcurrent)
    .option(
      '--max-concurrent-of-token <number>',
      help(SERVE_WORDS.maxConcurrentOfToken),
      wholeNumber(1, MOST),
      most.maxConcurrentOfToken,
    )
    .option('--workers <number>', help(SERVE_WORDS.workers), wholeNumber(1, MOST_WORKERS), 1)
    .addOption(repeatableOption('--origin <origin>', help(SERVE_WORDS.origin)))
    .addOption(new Option('--log-level <level>', help(SERVE_WORDS.logLevel)).choices(LOG_LEVELS).default('info'))
    .option('--drain <seconds>', help(SERVE_WORDS.drain), wholeNumber(0, DAY_SECONDS), 30)
    .addOption(languageOption(line))
    .action(serve);
}

async function serve(given: ServeArguments): Promise<void> {
  const { host, port, workers, tokenFile, rulebook: folders, record, origin: origins, logLevel } = given;
  if (tokenFile === undefined && !given.insecure && !LOOPBACK.includes(host)) throw new UsageError(SERVE_FAULTS.insecure(host));
  const { mask, signKey } = await recordKeysOf(given, 'record', record);
  const { runServer, ServerError } = await import('../../server/index.js');
  try {
    await runServer({
      host,
      port,
      workers,
      folders,
      readRulebooks: () => {
        const rulebooks = rulebooksIn(folders);
        checkMask(mask, rulebooks);
        return rulebooks;
      },
      readTokens: () => (tokenFile === undefined ? [] : tokensIn(tokenFile)),
      limits: limitsIn(given),
      origins,
      record,
      signKey,
      mask,
      logLevel,
      drainSeconds: given.drain,
    });
  } catch (error) {
    if (!(error instanceof ServerError)) throw error;
    if (error.code === 'EADDRINUSE') throw new UsageError(SERVE_FAULTS.failed(SERVE_FAULTS.port));
    throw new UsageError(SERVE_FAULTS.failed(error.wording));
  }
}

function limitsIn(given: ServeArguments): Limits {
  const { maxBody, maxInstalments, maxSearchedInstalments, maxDepth, maxSeconds, maxIdleSeconds } = given;
  const { maxConcurrent, maxConcurrentOfToken } = given;
  return {
    maxBody,
    maxInstalments,
    maxSearchedInstalments,
    maxDepth,
    maxSeconds,
    maxIdleSeconds,
    maxConcurrent,
    maxConcurrentOfToken,
  };
}

function rulebooksIn(folders: readonly string[]): readonly Rulebook[] {
  return folders.length === 0 ? [ningxia2020(), enterpriseSize2011()] : folders.map((folder) => rulebookOf(folder));
}

/** The tokens of a file. A message names the file, and none of them. */
function tokensIn(path: string): readonly string[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new FileError(path, 'read', error);
  }
  // A token may have a # in it; a comment stands apart.
  const lines = text.split('\n').map((line) => line.replace(/(^|\s)#.*/, '').trim());
  try {
    const tokens = checkedTokens(lines.filter((line) => line !== ''));
    if (tokens.length > 0) return tokens;
  } catch (error) {
    if (!(error instanceof InvalidOptionError)) throw error;
  }
  throw new UsageError(SERVE_FAULTS.tokens(path));
}
