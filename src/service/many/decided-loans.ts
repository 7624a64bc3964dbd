import type { Decision } from '../../decide/decision.js';
import { InvalidInputError } from '../../facts/input/invalid-input.js';
import { REFUSED_INPUTS } from '../../facts/input/refused-inputs-words.js';
import { type ProblemDocument, toldError } from '../http/problem-document.js';
import { bodyType, JSON_TYPE, LINES_TYPE, readJson } from '../http/request-body.js';
import { askedLoan } from '../operations/asked-loan.js';
import { loanDecider } from '../operations/loan-decider.js';
import type { Answer, Asked, DecidedLoan } from '../operations/operation.js';
import { AnswerWriter } from '../results/answer-writer.js';
import { REQUEST_EXPECTED } from '../service-words.js';
import { inputsOfLines, type ManyInput } from './inputs-of-lines.js';

// A batch is answered in one piece. So many loans take about a millisecond, after which other requests have their turn.
const BATCH = 32;

// More is given to the reader in pieces of about this size.
const PIECE = 64 * 1024;

type WriteDecision = (writer: AnswerWriter, decision: Decision) => void;

/**
 * Decides the loans of a list or of lines as they come. No more is read than is written: a caller that reads slowly keeps nobody
 * waiting but itself.
 */
export async function decidedLoans(asked: Asked, write: WriteDecision): Promise<Answer> {
  const type = bodyType(asked.request, [JSON_TYPE, LINES_TYPE]);
  // Options that are refused are refused at once, and not in every line.
  const decide = loanDecider(asked);
  const batches =
    type === JSON_TYPE ? batchesOf(listOf(await readJson(asked.request, asked.limits))) : inputsOfLines(asked, BATCH);
  return { pieces: piecesOf(batches, asked, decide, write) };
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
  decide: ReturnType<typeof loanDecider>,
  writeDecision: WriteDecision,
): AsyncGenerator<Uint8Array> {
  const isList = asked.type === JSON_TYPE;
  const writer = new AnswerWriter();
  let isFirst = true;
  const write = (answer: Decision | ProblemDocument) => {
    writer.whole(() => {
      if (isList) writer.text(isFirst ? '[' : ',\n');
      if ('loanId' in answer) writeDecision(writer, answer);
      else writer.text(JSON.stringify(answer));
      if (!isList) writer.text('\n');
    });
    isFirst = false;
  };
  try {
    for await (const batch of batches) {
      for (const answer of await answersOf(batch, asked, decide)) {
        write(answer);
        if (writer.size >= PIECE) yield writer.take();
      }
      if (writer.size > 0) yield writer.take();
    }
  } catch (error) {
    // What was answered stands. The last line says why no more follows.
    asked.refused(error);
    write(toldError(error, asked.lang).document);
  }
  if (isList) writer.text(isFirst ? '[]' : ']');
  if (writer.size > 0) yield writer.take();
}

/** Decides a batch, and has its decisions recorded together. */
async function answersOf(
  batch: readonly ManyInput[],
  asked: Asked,
  decide: ReturnType<typeof loanDecider>,
): Promise<readonly (Decision | ProblemDocument)[]> {
  const decided: DecidedLoan[] = [];
  const answers = batch.map(({ place, data, error }): ProblemDocument | number => {
    try {
      if (error !== undefined) throw error;
      const loan = askedLoan(data, asked.limits);
      return decided.push({ loan, decision: decide(loan) }) - 1;
    } catch (cause) {
      asked.refused(cause);
      return { ...toldError(cause, asked.lang).document, ...place };
    }
  });
  const settled = await asked.settle(decided);
  return answers.map((answer) => (typeof answer === 'number' ? (settled[answer] as Decision) : answer));
}
