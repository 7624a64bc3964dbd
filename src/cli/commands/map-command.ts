import { basename } from 'node:path';
import type { Command } from 'commander';
import { printable } from '../../document/printable.js';
import { wrappedLines } from '../../document/wrapped-lines.js';
import { MARKS } from '../../law/punctuation.js';
import type { Language } from '../../law/wording.js';
import type { LeftColumn, MappingGuess, MappingProposal } from '../../portfolio/index.js';
import { codesText } from '../../portfolio/plausibility/seen-codes.js';
import { say } from '../../words/phrases.js';
import type { CommandLine } from '../command-line.js';
import { withPortfolioErrors } from '../io/portfolio-errors.js';
import { widthFor } from '../io/printer.js';
import { requireNotRead, writeFileWhole } from '../io/write-file.js';
import { languageOption } from '../options/language.js';
import { layoutOf } from '../options/layout-options.js';
import { addPortfolioFiles, type PortfolioFileArguments } from '../options/portfolio-file-options.js';
import { lawAsOfOption, rulebookOption, shownLawOf } from '../options/rulebook-option.js';
import { MAP_NOTES, MAP_WORDS } from '../words/map-words.js';

interface MapArguments extends PortfolioFileArguments {
  readonly out?: string;
  readonly rulebook?: string;
  readonly lawAsOf?: string;
  readonly lang: Language;
}

/** `liubao map`: looks at files and proposes a mapping, which a person corrects. */
export function addMap(program: Command, line: CommandLine): void {
  const command = program
    .command('map')
    .summary(line.help(MAP_WORDS.summary))
    .description(line.help(MAP_WORDS.description))
    .option('--out <file>', line.help(MAP_WORDS.out))
    .addOption(rulebookOption(line))
    .addOption(lawAsOfOption(line))
    .addOption(languageOption(line))
    .addHelpText('after', line.help(HELP));
  addPortfolioFiles(command, line).action((loans: string, given: MapArguments) => map(line, loans, given));
}

const EXAMPLES = `
  liubao map loans.csv --schedule plan.csv --out mapping.json
  liubao portfolio loans.csv --schedule plan.csv --mapping mapping.json --dry-run
`;

const HELP = MAP_WORDS.more(EXAMPLES);

async function map(line: CommandLine, input: string, given: MapArguments): Promise<void> {
  const { schedule, out, from, lang, rulebook: folder, lawAsOf } = given;
  const rulebook = shownLawOf(folder, lawAsOf);
  const files = { loans: input, schedule: schedule ?? input };
  if (out !== undefined) await requireNotRead([...new Set(Object.values(files))], out);
  const { proposeMapping } = await import('../../portfolio/index.js');
  const proposal = await withPortfolioErrors({ input, schedule }, () =>
    proposeMapping({ input, inputFormat: from, schedule, layout: layoutOf(given), rulebook }),
  );
  const text = `${JSON.stringify(proposal.mapping, null, 2)}\n`;
  if (out === undefined) await line.out.write(text);
  else await writeFileWhole(out, text);
  const [first = '', ...remarks] = remarksOn(proposal, files, lang);
  await line.note(first);
  const width = widthFor(line.err.stream).table;
  const lines = remarks.flatMap((remark) => wrappedLines(printable(remark), width, HANG));
  await line.err.write(lines.map((text) => `${text}\n`).join(''));
}

/** The lines of a remark after its first are indented by its mark. */
const HANG = 2;

type Files = Readonly<Record<'loans' | 'schedule', string>>;

/** What a person has to know before correcting the mapping, one remark per line. */
function remarksOn({ guesses, wanting, left, rows }: MappingProposal, files: Files, lang: Language): string[] {
  const schedule = rows.schedule === undefined ? '' : say(MAP_NOTES.andSchedule, lang, { rows: String(rows.schedule) });
  return [
    say(MAP_NOTES.read, lang, { loans: String(rows.loans), schedule }),
    ...wanting.map((path) => `! ${path}: ${MAP_NOTES.wanting[lang]}`),
    ...guesses.map((guess) => guessText(guess, lang)),
    ...(left.length === 0 ? [] : [MAP_NOTES.left[lang]]),
    ...left.map((column) => leftText(column, files, lang)),
    MAP_NOTES.check[lang],
  ];
}

function guessText({ path, column, reasons, codes }: MappingGuess, lang: Language): string {
  const seen = codes === undefined ? [] : [`${MAP_NOTES.codes[lang]} ${codesText(codes, lang)}`];
  const because = [...reasons.map((reason) => reason[lang]), ...seen].join(MARKS.semicolon[lang]);
  return `? ${path} = ${JSON.stringify(column)}: ${because}`;
}

function leftText({ of, column, reason, filled, different, values }: LeftColumn, files: Files, lang: Language): string {
  const why = reason === undefined ? '' : `${reason[lang]}${MARKS.semicolon[lang]}`;
  const counts = say(MAP_NOTES.valueCounts, lang, { filled: String(filled), different: String(different) });
  return `- ${basename(files[of])} ${JSON.stringify(column)}: ${why}${values.length > 0 ? codesText(values, lang) : counts}`;
}
