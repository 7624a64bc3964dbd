import { say } from '../state/language.js';
import { useDropTarget } from './drop-target.js';
import { givenFiles } from './given-files.js';
import { takeFiles } from './portfolio-state.js';
import { PORTFOLIO_WORDS } from './portfolio-words.js';

/** Where files are dropped or chosen. */
export function FileDrop() {
  const target = useDropTarget((dropped) => take(dropped?.files));
  return (
    <section class="file-drop" aria-label={say(PORTFOLIO_WORDS.drop)} {...target}>
      <p class="drop-call">{say(PORTFOLIO_WORDS.drop)}</p>
      <p class="drop-more">{say(PORTFOLIO_WORDS.dropMore)}</p>
      <p class="drop-ways">
        <label class="file-choice">
          <input
            type="file"
            multiple
            accept=".ndjson,.jsonl,.json,.csv,.tsv,.txt,.parquet,.gz"
            onChange={({ currentTarget }) => take(currentTarget.files)}
          />
          <span>{say(PORTFOLIO_WORDS.choose)}</span>
        </label>
        <button type="button" class="quiet" onClick={() => void takeSample()}>
          {say(PORTFOLIO_WORDS.sample)}
        </button>
      </p>
    </section>
  );
}

function take(list: FileList | null | undefined): void {
  const given = givenFiles([...(list ?? [])]);
  if (given !== undefined) void takeFiles(given);
}

async function takeSample(): Promise<void> {
  const { default: text } = await import('../../../fixtures/portfolio/loans.ndjson?raw');
  await takeFiles({ loans: new File([text], 'loans.ndjson') });
}
