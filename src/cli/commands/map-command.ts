import { basename } from 'node:path';
import { type Command, Option } from 'commander';
import { printable } from '../../document/printable.js';
import { MARKS } from '../../law/punctuation.js';
import type { Language, Wording } from '../../law/wording.js';
import type { LeftColumn, MappingGuess, MappingProposal } from '../../portfolio/index.js';
import { codesText } from '../../portfolio/plausibility/seen-codes.js';
import { FILE_FORMATS, type FileFormat } from '../../portfolio/portfolio-choices.js';
import { say } from '../../words/phrases.js';
import type { CommandLine } from '../command-line.js';
import { withPortfolioErrors } from '../io/portfolio-errors.js';
import { requireNotRead, writeFileWhole } from '../io/write-file.js';
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
    .summary(line.help({ zh: '为文件拟一份列映射', en: 'propose a mapping for files' }))
    .description(
      line.help({
        zh: '读取文件的前1,000行,为 liubao portfolio 拟一份列映射,每项推测均附理由。',
        en: 'Read the first 1,000 rows of files and propose a mapping for liubao portfolio, with the reason of each guess.',
      }),
    )
    .argument('<loans>', line.help({ zh: '贷款文件:CSV、NDJSON 或 Parquet', en: 'the file of loans: CSV, NDJSON or Parquet' }))
    .option(
      '--schedule <file>',
      line.help({
        zh: '还款计划文件(默认:每行贷款含其唯一一期)',
        en: 'the file of instalments (default: each loan has one instalment, in its own row)',
      }),
    )
    .option(
      '--out <file>',
      line.help({ zh: '将映射写入此文件(默认:标准输出)', en: 'write the mapping to this file (default: standard output)' }),
    )
    .addOption(
      new Option(
        '--from <format>',
        line.help({ zh: '贷款文件的格式(默认:依文件名识别)', en: 'the format of the loans (default: told by the file name)' }),
      ).choices(FILE_FORMATS),
    )
    .addOption(languageOption(line))
    .addHelpText('after', line.help(HELP));
  addLayoutOptions(command, line).action((loans: string, given: MapArguments) => map(line, loans, given));
}

const EXAMPLES = `
  liubao map loans.csv --schedule plan.csv --out mapping.json
  liubao portfolio loans.csv --schedule plan.csv --mapping mapping.json --dry-run
`;

const HELP = {
  zh: `
示例:${EXAMPLES}
列名、单位、日期写法和代码的含义均为推测。理由、各代码出现的次数和未用的列写在标准错误输出上;映射须经人核对、改正后方可使用。`,
  en: `
Examples:${EXAMPLES}
Columns, units, date formats and codes are guessed. Standard error explains each guess, counts the codes seen and lists the
columns not used. Check and correct the mapping before you decide loans by it.`,
};

async function map(line: CommandLine, input: string, given: MapArguments): Promise<void> {
  const { schedule, out, from, lang } = given;
  const files = { loans: input, schedule: schedule ?? input };
  if (out !== undefined) await requireNotRead([...new Set(Object.values(files))], out);
  const { proposeMapping } = await import('../../portfolio/index.js');
  const proposal = await withPortfolioErrors({ input, schedule }, () =>
    proposeMapping({ input, inputFormat: from, schedule, layout: layoutOf(given) }),
  );
  const text = `${JSON.stringify(proposal.mapping, null, 2)}\n`;
  if (out === undefined) await line.out.write(text);
  else await writeFileWhole(out, text);
  const remarks = remarksOn(proposal, files, lang).map((remark) => `${printable(remark)}\n`);
  await line.err.write(remarks.join(''));
}

type Files = Readonly<Record<'loans' | 'schedule', string>>;

/** What a person has to know before correcting the mapping, one remark per line. */
function remarksOn({ guesses, wanting, left, rows }: MappingProposal, files: Files, lang: Language): string[] {
  const schedule = rows.schedule === undefined ? '' : say(WORDS.andSchedule, lang, { rows: String(rows.schedule) });
  return [
    say(WORDS.read, lang, { loans: String(rows.loans), schedule }),
    ...wanting.map((path) => `! ${path}: ${WORDS.wanting[lang]}`),
    ...guesses.map((guess) => guessText(guess, lang)),
    ...(left.length === 0 ? [] : [WORDS.left[lang]]),
    ...left.map((column) => leftText(column, files, lang)),
    WORDS.check[lang],
  ];
}

function guessText({ path, column, reasons, codes }: MappingGuess, lang: Language): string {
  const seen = codes === undefined ? [] : [`${WORDS.codes[lang]} ${codesText(codes, lang)}`];
  const because = [...reasons.map((reason) => reason[lang]), ...seen].join(MARKS.semicolon[lang]);
  return `? ${path} = ${JSON.stringify(column)}: ${because}`;
}

function leftText({ of, column, reason, filled, different, values }: LeftColumn, files: Files, lang: Language): string {
  const why = reason === undefined ? '' : `${reason[lang]}${MARKS.semicolon[lang]}`;
  const counts = say(WORDS.valueCounts, lang, { filled: String(filled), different: String(different) });
  return `- ${basename(files[of])} ${JSON.stringify(column)}: ${why}${values.length > 0 ? codesText(values, lang) : counts}`;
}

const WORDS = {
  read: {
    zh: 'liubao: 以下各项均为推测,依据为前{loans}行贷款{schedule};以 ? 标出,须由人核对',
    en: 'liubao: guessed from the first {loans} rows of loans{schedule}; check every guess (?)',
  },
  andSchedule: { zh: '和前{rows}行还款计划', en: ' and {rows} of instalments' },
  wanting: { zh: '未能推测,须填写列名', en: 'could not be guessed; name the column' },
  codes: { zh: '出现过的代码:', en: 'codes seen:' },
  left: { zh: '未能推测含义的列(及其常见取值):', en: 'Columns that are not used, with their most frequent values:' },
  valueCounts: { zh: '{filled}个值,{different}种', en: '{filled} values, {different} of them different' },
  check: {
    zh: '改好之后,以 liubao portfolio … --mapping <文件> --dry-run 试读',
    en: 'When you have corrected the mapping, try it: liubao portfolio … --mapping <file> --dry-run',
  },
} as const satisfies Record<string, Wording>;
