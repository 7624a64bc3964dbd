import { basename } from 'node:path';
import { type Command, Option } from 'commander';
import { printable } from '../../document/printable.js';
import type { Language, Wording } from '../../law/wording.js';
import type { LeftColumn, MappingGuess, MappingProposal } from '../../portfolio/index.js';
import { codesText } from '../../portfolio/plausibility/seen-codes.js';
import { FILE_FORMATS, type FileFormat } from '../../portfolio/portfolio-choices.js';
import type { CommandLine } from '../command-line.js';
import { FileError, isInvalidOption, UsageError } from '../failures.js';
import { requireNotRead, writeFileWhole } from '../io/written-file.js';
import { languageOption } from '../options/language.js';
import { addLayoutOptions, type LayoutArguments, layoutOf } from '../options/layout-options.js';

interface MapArguments extends LayoutArguments {
  readonly schedule?: string;
  readonly out?: string;
  readonly from?: FileFormat;
  readonly lang: Language;
}

/** `liubao map`: looks at files and proposes a mapping, which a person corrects. */
export function addMap(program: Command, line: CommandLine): void {
  const command = program
    .command('map')
    .description(
      'Looks at the first 1,000 rows of files and proposes a mapping for liubao portfolio, with the reason of each guess.',
    )
    .argument('<loans>', 'the file of loans: CSV, NDJSON or Parquet')
    .option('--schedule <file>', 'the file of instalments; without it, a row of loans has its only instalment')
    .option('--out <file>', 'the mapping as a file, in place of the output')
    .addOption(new Option('--from <format>', 'the format of the loans, where the name does not tell').choices(FILE_FORMATS))
    .addOption(languageOption(line.env))
    .addHelpText(
      'after',
      `
Examples:
  liubao map loans.csv --schedule plan.csv --out mapping.json
  liubao portfolio loans.csv --schedule plan.csv --mapping mapping.json --dry-run

Heads, units, ways of writing days and codes are guessed; the remarks on the error output say why, which codes were seen how
often, and which columns were left. A person corrects the mapping before anything is decided by it.`,
    );
  addLayoutOptions(command).action((loans: string, given: MapArguments) => map(line, loans, given));
}

async function map(line: CommandLine, input: string, given: MapArguments): Promise<void> {
  const { schedule, out, from, lang } = given;
  const { proposeMapping, PortfolioError } = await import('../../portfolio/index.js');
  const files = { loans: input, schedule: schedule ?? input };
  try {
    if (out !== undefined) await requireNotRead([...new Set(Object.values(files))], out);
    const proposal = await proposeMapping({ input, inputFormat: from, schedule, layout: layoutOf(given) });
    const text = `${JSON.stringify(proposal.mapping, null, 2)}\n`;
    if (out === undefined) await line.out.write(text);
    else await writeFileWhole(out, text);
    await line.err.write(
      remarks(proposal, files, lang)
        .map((remark) => `${printable(remark)}\n`)
        .join(''),
    );
  } catch (error) {
    if (isInvalidOption(error)) throw new UsageError(error.message);
    if (!(error instanceof PortfolioError)) throw error;
    if (error.fault !== 'file') throw new UsageError(error.message);
    const { path } = (error.cause ?? {}) as { readonly path?: unknown };
    throw new FileError(typeof path === 'string' ? path : input, 'read', error.cause ?? error);
  }
}

type Files = Readonly<Record<'loans' | 'schedule', string>>;

/** What a person has to know before correcting the mapping, a line each. */
function remarks({ guesses, wanting, left, rows }: MappingProposal, files: Files, lang: Language): string[] {
  const read = WORDS.read[lang]
    .replace('{loans}', String(rows.loans))
    .replace('{schedule}', rows.schedule === undefined ? '' : WORDS.andSchedule[lang].replace('{rows}', String(rows.schedule)));
  return [
    read,
    ...wanting.map((path) => `! ${path}: ${WORDS.wanting[lang]}`),
    ...guesses.map((guess) => guessText(guess, lang)),
    ...(left.length === 0 ? [] : [WORDS.left[lang]]),
    ...left.map((column) => leftText(column, files, lang)),
    WORDS.check[lang],
  ];
}

function guessText({ path, column, reasons, codes }: MappingGuess, lang: Language): string {
  const between = lang === 'zh' ? ';' : '; ';
  const seen = codes === undefined ? [] : [`${WORDS.codes[lang]} ${codesText(codes, lang)}`];
  return `? ${path} = ${JSON.stringify(column)}: ${[...reasons.map((reason) => reason[lang]), ...seen].join(between)}`;
}

function leftText({ of, column, reason, filled, different, values }: LeftColumn, files: Files, lang: Language): string {
  const why = reason === undefined ? '' : `${reason[lang]}${lang === 'zh' ? ';' : '; '}`;
  const counts = lang === 'zh' ? `${filled}个值,${different}种` : `${filled} values, ${different} different`;
  return `- ${basename(files[of])} ${JSON.stringify(column)}: ${why}${values.length > 0 ? codesText(values, lang) : counts}`;
}

const WORDS = {
  read: {
    zh: 'liubao: 以下各项均为推测,依据为前{loans}行贷款{schedule};以 ? 标出,须由人核对',
    en: 'liubao: all of this is guessed from the first {loans} rows of loans{schedule}; each guess is marked with ? and is to be checked',
  },
  andSchedule: { zh: '和前{rows}行还款计划', en: ' and {rows} of instalments' },
  wanting: { zh: '未能推测,须填写列名', en: 'could not be guessed; name the column' },
  codes: { zh: '出现过的代码:', en: 'codes seen:' },
  left: { zh: '未能推测含义的列(及其常见取值):', en: 'Columns that were left, with their values seen most:' },
  check: {
    zh: '改好之后,以 liubao portfolio … --mapping <文件> --dry-run 试读',
    en: 'Once it is corrected, try it: liubao portfolio … --mapping <file> --dry-run',
  },
} as const satisfies Record<string, Wording>;
