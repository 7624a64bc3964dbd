import { useState } from 'preact/hooks';
import { saveFile } from '../download/save-file.js';
import { say } from '../state/language.js';
import { authoringWorker, changedFiles, closeFolder, noteSaved } from './authoring-state.js';
import { AUTHORING_WORDS } from './authoring-words.js';
import type { RulebookFolder } from './rulebook-folder.js';

/** The name of the folder, and how it is saved. */
export function FolderBar({ folder }: { folder: RulebookFolder }) {
  const [saved, setSaved] = useState<number>();
  const { name, handle, texts } = folder;
  const changed = changedFiles.value;
  const write = async () => {
    if (handle === undefined) return;
    for (const path of changed) await written(handle, path, texts[path] ?? '');
    setSaved(changed.size);
    noteSaved();
  };
  return (
    <div class="folder-bar">
      <span class="folder-name">{name}</span>
      <span class="saved" role="status">
        {saved !== undefined && changed.size === 0 ? say(AUTHORING_WORDS.saved, { count: saved }) : ''}
      </span>
      {handle !== undefined && (
        <button type="button" class="primary" disabled={changed.size === 0} onClick={() => void write()}>
          {say(AUTHORING_WORDS.saveFolder)}
        </button>
      )}
      <button type="button" onClick={() => void saveZip(folder)}>
        {say(AUTHORING_WORDS.saveZip)}
      </button>
      <button type="button" class="quiet" onClick={closeFolder}>
        {say(AUTHORING_WORDS.close)}
      </button>
    </div>
  );
}

async function saveZip({ name, texts }: RulebookFolder): Promise<void> {
  const { ask } = await authoringWorker();
  saveFile(`${name}.zip`, await ask('pack', texts));
}

/** Writes a file of a folder, for which the browser asks the reader once. */
async function written(handle: FileSystemDirectoryHandle, path: string, text: string): Promise<void> {
  const steps = path.split('/');
  const name = steps.pop() ?? path;
  let inside = handle;
  for (const step of steps) inside = await inside.getDirectoryHandle(step);
  const file = await (await inside.getFileHandle(name)).createWritable();
  await file.write(text);
  await file.close();
}
