import { useState } from 'preact/hooks';
import { LocalNote } from '../shell/local-note.js';
import { say } from '../state/language.js';
import { RefusedQuestion } from '../worker/asked-worker.js';
import { openFolder } from './authoring-state.js';
import { AUTHORING_WORDS } from './authoring-words.js';
import { CAN_PICK_FOLDER, givenFolderOf, pickedFolder, shippedFolder, templateFolder } from './opened-folder.js';
import type { RulebookFolder } from './rulebook-folder.js';

/** Where a folder is opened: one of the reader's, the shipped rulebook, or the template. */
export function FolderChoice() {
  const [fault, setFault] = useState<string>();
  const open = async (given: Promise<RulebookFolder | undefined>) => {
    setFault(undefined);
    try {
      const found = await given;
      if (found === undefined) setFault(say(AUTHORING_WORDS.noRulebook));
      else openFolder(found);
    } catch (error) {
      // The reader picked none.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      setFault(error instanceof RefusedQuestion || error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <div class="folder-choice">
      <p class="lead">{say(AUTHORING_WORDS.lead)}</p>
      <LocalNote words={AUTHORING_WORDS.local} />
      <div class="folder-ways">
        <button type="button" class="way" onClick={() => void open(shippedFolder())}>
          <strong>{say(AUTHORING_WORDS.shipped)}</strong>
          <span>{say(AUTHORING_WORDS.shippedMore)}</span>
        </button>
        <button type="button" class="way" onClick={() => void open(templateFolder())}>
          <strong>{say(AUTHORING_WORDS.template)}</strong>
          <span>{say(AUTHORING_WORDS.templateMore)}</span>
        </button>
        {CAN_PICK_FOLDER ? (
          <button type="button" class="way" onClick={() => void open(pickedFolder())}>
            <strong>{say(AUTHORING_WORDS.openFolder)}</strong>
          </button>
        ) : (
          <label class="way">
            <strong>{say(AUTHORING_WORDS.openFolder)}</strong>
            <input
              type="file"
              {...{ webkitdirectory: true }}
              onChange={({ currentTarget }) => void open(givenFolderOf([...(currentTarget.files ?? [])]))}
            />
          </label>
        )}
        <label class="way">
          <strong>{say(AUTHORING_WORDS.openZip)}</strong>
          <input
            type="file"
            accept=".zip"
            onChange={({ currentTarget }) => void open(givenFolderOf([...(currentTarget.files ?? [])]))}
          />
        </label>
      </div>
      {fault !== undefined && (
        <p role="alert" class="refusal">
          {fault}
        </p>
      )}
    </div>
  );
}
