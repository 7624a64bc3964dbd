import { printable } from '../../document/printable.js';
import type { Language, Wording } from '../../law/wording.js';
import type { RejectLine } from '../../portfolio/index.js';
import { say } from '../../words/phrases.js';
import type { CommandLine } from '../command-line.js';
import { PORTFOLIO_NOTES } from '../words/portfolio-words.js';

/** What was rejected in a run over files. */
interface Rejected {
  readonly count: number;
  /** The first of them. */
  readonly rejects: readonly RejectLine[];
  /** The file of all of them; absent where none was written. */
  readonly rejectFile?: string | undefined;
}

/** Says on standard error how many records were rejected, and where they are: in a file, or the first of them here. */
export async function writeRejects(
  { err, note: says }: CommandLine,
  { count, rejects, rejectFile }: Rejected,
  lang: Language,
): Promise<void> {
  if (count === 0) return;
  const note = (text: Wording, values: Readonly<Record<string, string>>) => says(say(text, lang, values));
  const rejected = say(count === 1 ? PORTFOLIO_NOTES.oneRejected : PORTFOLIO_NOTES.rejected, lang, { count: String(count) });
  if (rejectFile !== undefined) return note(PORTFOLIO_NOTES.see, { rejected, path: rejectFile });
  await note(PORTFOLIO_NOTES.first, { rejected });
  for (const reject of rejects) await err.write(`${printable(JSON.stringify(reject))}\n`);
}
