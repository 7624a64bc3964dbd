import { InvalidInputError } from '../../facts/input/invalid-input.js';
import { REFUSED_INPUTS } from '../../facts/input/refused-inputs-words.js';
import { type ProblemDocument, toldError } from '../http/problem-document.js';
import { bodyType, JSON_TYPE, LINES_TYPE, readJson } from '../http/request-body.js';
import { askedLoan } from '../operations/asked-loan.js';
import type { LoanForm } from '../operations/loan-forms.js';
import type { Answer, AnsweredLoan, Asked, Decided } from '../operations/operation.js';
import { AnswerWriter } from '../results/answer-writer.js';
import { REQUEST_EXPECTED } from '../service-words.js';
import { inputsOfLines, type ManyInput } from './inputs-of-lines.js';

// A batch is answered in one piece. So many loans take about a millisecond, after which other requests have their turn.
const BATCH = 32;

// More is given to the reader in pieces of about this size.
const PIECE = 64 * 1024;

/** What becomes of a loan, in the order of the loans. */
type Outcome = { readonly decided: Decided } | { readonly problem: ProblemDocument };

/**
 * Decides the loans of a list or of lines as they come. No more is read than is written: a caller that reads slowly keeps nobody
 * waiting but itself.
 */
export async function decidedLoans(asked: Asked, form: LoanForm): Promise<Answer> {
  const type = bodyType(asked.request, [JSON_TYPE, LINES_TYPE]);
  const batches =
    type === JSON_TYPE ? batchesOf(listOf(await readJson(asked.request, asked.limits))) : inputsOfLines(asked, BATCH);
  return { pieces: piecesOf(batches, asked, form) };
}

function listOf(data: unknown): readonly unknown[] {
  if (Array.isArray(data)) return data;
  throw new InvalidInputError(REFUSED_INPUTS.request, [{ path: [], value: data, ...REQUEST_EXPECTED.loans }]);
}

async function* batchesOf(loans: readonly unknown[]): AsyncGenerator<readonly ManyInput[]> {
  for (let from = 0; from < loans.length; from += BATCH) {
    yield loans.slice(from, from + BATCH).map((data, at) => ({ place: { index: from + at }, data }));
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

async function* piecesOf(
  batches: AsyncGenerator<readonly ManyInput[]>,
  asked: Asked,
  form: LoanForm,
): AsyncGenerator<Uint8Array> {
  const isList = asked.type === JSON_TYPE;
  const writer = new AnswerWriter();
  let isFirst = true;
  const write = (outcome: Outcome) => {
    writer.whole(() => {
      if (isList) writer.text(isFirst ? '[' : ',\n');
      if ('decided' in outcome) form.write(writer, outcome.decided);
      else writer.text(JSON.stringify(outcome.problem));
      if (!isList) writer.text('\n');
    });
    isFirst = false;
  };
  try {
    for await (const batch of batches) {
      for (const outcome of await outcomesOf(batch, asked, form)) {
        write(outcome);
        if (writer.size >= PIECE) yield writer.take();
      }
      if (writer.size > 0) yield writer.take();
    }
  } catch (error) {
    // What was answered stands. The last line says why no more follows.
    asked.refused(error);
    write({ problem: toldError(error, asked.lang).document });
  }
  if (isList) writer.text(isFirst ? '[]' : ']');
  if (writer.size > 0) yield writer.take();
}

/** Decides a batch, and has its decisions recorded together. */
async function outcomesOf(batch: readonly ManyInput[], asked: Asked, { decide }: LoanForm): Promise<readonly Outcome[]> {
  const answered: AnsweredLoan<Decided>[] = [];
  const outcomes = batch.map(({ place, data, error }): number | Outcome => {
    try {
      if (error !== undefined) throw error;
      const loan = askedLoan(data, asked.limits);
      return answered.push({ loan, decision: decide(loan) }) - 1;
    } catch (cause) {
      asked.refused(cause);
      return { problem: { ...toldError(cause, asked.lang).document, ...place } };
    }
  });
  const settled = await asked.settle(answered);
  return outcomes.map((outcome) => (typeof outcome === 'number' ? { decided: settled[outcome] as Decided } : outcome));
}
