import { authoringWorker } from './authoring-state.js';
import { type RulebookFolder, rulebookFolder } from './rulebook-folder.js';

type Picker = () => Promise<FileSystemDirectoryHandle>;

/** Whether the browser lets the reader open a folder that can be written. */
export const CAN_PICK_FOLDER = 'showDirectoryPicker' in window;

/** The folder that the reader picks; `undefined` where there is no rulebook in it. @throws `AbortError` where none is picked */
export async function pickedFolder(): Promise<RulebookFolder | undefined> {
  const handle = await (window as unknown as { showDirectoryPicker: Picker }).showDirectoryPicker();
  return rulebookFolder(handle.name, await textsIn(handle, ''), handle);
}

// Deeper than any rulebook, so that a whole disk is not read by mistake.
const DEEPEST = 4;

async function textsIn(handle: FileSystemDirectoryHandle, path: string): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  if (path.split('/').length > DEEPEST) return texts;
  for await (const entry of entriesOf(handle)) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    if (entry.kind === 'directory')
      Object.assign(texts, await textsIn(entry as FileSystemDirectoryHandle, `${path}${entry.name}/`));
    else if (entry.name.endsWith('.json'))
      texts[path + entry.name] = await (await (entry as FileSystemFileHandle).getFile()).text();
  }
  return texts;
}

function entriesOf(handle: FileSystemDirectoryHandle): AsyncIterable<FileSystemHandle> {
  return (handle as unknown as { values(): AsyncIterable<FileSystemHandle> }).values();
}

/** The folder of files that the reader chose all together, or that of a zip. */
export async function givenFolderOf(files: readonly File[]): Promise<RulebookFolder | undefined> {
  const [first] = files;
  if (first === undefined) return undefined;
  if (files.length === 1 && first.name.endsWith('.zip')) {
    const { ask } = await authoringWorker();
    return rulebookFolder(first.name.replace(/\.zip$/, ''), await ask('unpack', first));
  }
  const texts: Record<string, string> = {};
  for (const file of files) {
    const path = file.webkitRelativePath === '' ? file.name : file.webkitRelativePath;
    if (path.endsWith('.json') && !path.includes('node_modules/')) texts[path] = await file.text();
  }
  return rulebookFolder(first.webkitRelativePath.split('/')[0] || first.name, texts);
}

/** The rulebook that the package ships, with its fixtures. */
export async function shippedFolder(): Promise<RulebookFolder | undefined> {
  const { SHIPPED_TEXTS, SHIPPED_NAME } = await import('./shipped-texts.js');
  return rulebookFolder(SHIPPED_NAME, SHIPPED_TEXTS);
}

/** The rulebook that `liubao new` makes. */
export async function templateFolder(): Promise<RulebookFolder | undefined> {
  const { TEMPLATE_TEXTS, TEMPLATE_NAME } = await import('./template-texts.js');
  return rulebookFolder(TEMPLATE_NAME, TEMPLATE_TEXTS);
}
