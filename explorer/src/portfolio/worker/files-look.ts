import { Loan } from '../../../../src/facts/loan/parse-loan.js';
import { parseJson } from '../../../../src/files/json-text.js';
import type { FactMapping } from '../../../../src/mapping/fact-mapping.js';
import { INSTALMENT_COLUMNS, LOAN_COLUMNS } from '../../../../src/mapping/mapping.js';
import type { HeldTable } from '../../../../src/portfolio/database/held-table.js';
import { columnGuess } from '../../../../src/portfolio/proposal/column-guess.js';
import { columnProfile } from '../../../../src/portfolio/proposal/column-profile.js';
import { mappingOfLists } from '../../../../src/portfolio/proposal/list-mapping.js';
import { listColumns, type MappingProposal, proposedMapping } from '../../../../src/portfolio/proposal/proposed-mapping.js';
import { textLines } from '../../../../src/portfolio/read/text-lines.js';
import { ningxia2020 } from '../../../../src/rulebook/shipped/ningxia-2020.js';
import { factWords } from '../../../../src/words/fact-words.js';
import { fileBytes, formatOf } from './file-bytes.js';
import { heldFile } from './held-file.js';
import type { ChosenColumn, FilesLook, GivenFiles, MappableFact, TableLook } from './messages.js';

// As many rows as `liubao map` looks at.
const SEEN_ROWS = 1000;
const SHOWN_VALUES = 5;

/** The first rows of the files, which columns are chosen among. */
export interface SeenTables {
  readonly loans: HeldTable;
  readonly schedule: HeldTable;
}

/** Looks at the first rows of files, and guesses a mapping unless they are loans in the form of the schema. */
export async function filesLook(files: GivenFiles): Promise<{ readonly look: FilesLook; readonly seen?: SeenTables }> {
  if (files.schedule === undefined && formatOf(files.loans.name) === 'ndjson' && (await holdsLoans(files.loans))) {
    return { look: { kind: 'loans' } };
  }
  const loans = await heldFile(files.loans, {}, SEEN_ROWS);
  const schedule = files.schedule === undefined ? undefined : await heldFile(files.schedule, {}, SEEN_ROWS);
  const proposal = await proposalOf(files.loans, loans, schedule);
  const each = proposal.mapping.schedule.file?.each;
  const seen = { loans, schedule: schedule ?? (each === undefined ? loans : await heldFile(files.loans, { each }, SEEN_ROWS)) };
  return {
    look: {
      kind: 'tables',
      loans: tableLook(loans),
      ...(seen.schedule === loans ? {} : { schedule: tableLook(seen.schedule) }),
      mapping: JSON.stringify(proposal.mapping, null, 2),
      guesses: proposal.guesses,
      left: proposal.left,
    },
    seen,
  };
}

async function proposalOf(file: File, loans: HeldTable, schedule: HeldTable | undefined): Promise<MappingProposal> {
  if (schedule !== undefined) return proposedMapping(loans, schedule, []);
  const lists: HeldTable[] = [];
  for (const each of listColumns(loans)) lists.push(await heldFile(file, { each }, SEEN_ROWS));
  return mappingOfLists(loans, lists, []);
}

/** Whether any of the first lines is a loan in the form of the schema. */
async function holdsLoans(file: File): Promise<boolean> {
  const { pieces } = await fileBytes(file);
  for await (const lines of textLines(pieces))
    return lines.slice(0, SEEN_ROWS).some(({ text }) => text !== undefined && isLoan(text));
  return false;
}

function isLoan(text: string): boolean {
  try {
    Loan.passing(parseJson(text));
    return true;
  } catch {
    return false;
  }
}

function tableLook(table: HeldTable): TableLook {
  return {
    name: table.file.path,
    columns: table.known.map((column) => {
      const { codes, texts } = profileOf(table, column);
      return { column, values: codes.slice(0, SHOWN_VALUES), filled: texts.length };
    }),
  };
}

const profileOf = (table: HeldTable, column: string) => columnProfile(column, table.columns.indexOf(column), table.rows);

/** The facts that columns may give, in the order in which a mapping has them. */
export function mappableFacts(): MappableFact[] {
  const rulebook = ningxia2020();
  const titleOf = (path: string) => factWords(path, rulebook).name;
  return [
    ...LOAN_COLUMNS.map(({ name }) => ({ table: 'loans' as const, name, title: titleOf(name) })),
    ...INSTALMENT_COLUMNS.map(({ name }) => ({ table: 'schedule' as const, name, title: titleOf(`schedule[].${name}`) })),
  ];
}

/** How a column that a person chose for a fact seems to be written; its name alone where its values do not tell. */
export function chosenColumn(seen: SeenTables, table: 'loans' | 'schedule', name: string, column: string): ChosenColumn {
  const fact = (table === 'loans' ? LOAN_COLUMNS : INSTALMENT_COLUMNS).find((one) => one.name === name);
  const guess = fact === undefined ? undefined : columnGuess(fact, profileOf(seen[table], column));
  if (guess === undefined || Object.keys(guess.mapping).length === 1) return { mapping: column, reasons: guess?.reasons ?? [] };
  return { mapping: guess.mapping as FactMapping, reasons: guess.reasons };
}
