import { Borrowers } from '../../facts/loan/borrowers.js';
import { encodeUtf8 } from '../../files/utf8.js';
import { withoutDuplicateIds } from '../loans/duplicate-ids.js';
import type { LoanSource } from '../loans/line-loan.js';
import { addObservations } from '../plausibility/observations.js';
import type { PortfolioRun } from '../portfolio-run.js';
import { addTally, newTally, type PortfolioTally } from '../summary/portfolio-tally.js';
import type { PartialFile } from '../write/partial-file.js';
import { chunkDecider } from './chunk-decider.js';
import { walkChunks } from './chunk-walk.js';
import { csvHead, type LineSyntax, rowColumns } from './component-row.js';

/** Decides loans in threads, with the rules as compiled closures, and writes the decisions in the order of the loans. */
export async function decideLines(
  running: PortfolioRun,
  lines: LoanSource,
  syntax: LineSyntax,
  to: PartialFile,
): Promise<PortfolioTally> {
  const { tally } = await withoutDuplicateIds(
    lines,
    (duplicates) => decideOnce(running, lines, syntax, to, duplicates),
    () => Promise.all([to.restart(), running.rejects.restart()]),
  );
  return tally;
}

async function decideOnce(
  running: PortfolioRun,
  lines: LoanSource,
  syntax: LineSyntax,
  to: PartialFile,
  duplicates: ReadonlySet<string>,
): Promise<{ readonly tally: PortfolioTally; readonly repeated: ReadonlySet<number> }> {
  const { rulebook, readings, parameters, asOf, lawAsOf, rows } = running;
  const { shape } = lines;
  const tally = newTally();
  const borrowers = new Borrowers();
  const options = { rulebook, readings, parameters, asOf, lawAsOf, shape, rows, syntax, duplicateIds: duplicates };
  if (syntax !== 'ndjson') await to.write(encodeUtf8(csvHead(rowColumns(running.plan.compiled.rulebook))));
  const work = { options, begin: () => chunkDecider(options, { plan: running.plan }) };
  const { repeated, tooLong } = await walkChunks(running, lines, work, async (decided, before) => {
    await to.write(decided.bytes);
    addTally(tally, decided.tally);
    for (const statement of decided.borrowers) borrowers.add(statement);
    addObservations(tally.observations, decided.observations, shape.kind === 'mapped' ? 0 : before);
  });
  tally.rejected += tooLong;
  tally.borrowers = borrowers.contradictions();
  return { tally, repeated };
}
