import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Looks again and again whether files in folders have changed. */
export interface FolderWatch {
  stop(): void;
}

const EVERY = 1_000;

/**
 * Tells of changes in folders once they are over: a folder that is still being written to is left alone until it has been the same
 * for two looks. Whoever then reads the folders asks afterwards whether they still are as they were: if not, some files may be of
 * before and some of after, and what was read counts for nothing; it is told again. It looks at names, sizes and times, for systems tell of changes in other ways, or, of folders from elsewhere, in none.
 *
 * @param folders which they are now, asked at each look: what a folder holds may name another
 */
export function watchFolders(
  folders: () => readonly string[],
  changed: (areSame: () => boolean) => void,
  every = EVERY,
): FolderWatch {
  let known = stateOf(folders());
  let before = known;
  const timer = setInterval(() => {
    const now = stateOf(folders());
    const isOver = now === before;
    before = now;
    if (now === known || !isOver) return;
    known = now;
    changed(() => stateOf(folders()) === now);
  }, every);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}

/** What folders hold, as a text that differs if they do. A link that leads elsewhere now is another file. */
function stateOf(folders: readonly string[]): string {
  return folders
    .flatMap((folder) => {
      try {
        return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => {
          const { ino, size, mtimeMs, ctimeMs } = statSync(join(folder, name));
          return `${folder}/${name} ${ino} ${size} ${mtimeMs} ${ctimeMs}`;
        });
      } catch {
        // A folder in the middle of being replaced, or gone: whoever reads it says so.
        return `${folder} ?`;
      }
    })
    .sort()
    .join('\n');
}
