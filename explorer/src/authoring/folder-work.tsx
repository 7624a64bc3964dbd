import { say } from '../state/language.js';
import { AUTHORING_WORDS } from './authoring-words.js';
import { CaseResults } from './case-results.js';
import { Examination } from './examination.js';
import { FileEditor } from './file-editor.js';
import { FileList } from './file-list.js';
import { FolderBar } from './folder-bar.js';
import type { RulebookFolder } from './rulebook-folder.js';

/** A folder at work: its files, the one that is edited, and what comes of it. */
export function FolderWork({ folder }: { folder: RulebookFolder }) {
  return (
    <>
      <FolderBar folder={folder} />
      <div class="authoring-panes">
        <nav class="file-pane" aria-label={say(AUTHORING_WORDS.files)}>
          <FileList folder={folder} />
        </nav>
        <FileEditor folder={folder} />
        <div class="check-pane">
          <CaseResults />
          <Examination folder={folder} />
        </div>
      </div>
    </>
  );
}
