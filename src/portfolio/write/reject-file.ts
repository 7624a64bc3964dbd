import { rm } from 'node:fs/promises';
import { encodeUtf8 } from '../../files/utf8.js';
import type { RejectLine } from '../loans/reject.js';
import { writeError } from '../portfolio-error.js';
import { type PartialFile, partialFile, removeLeft } from './partial-file.js';
import { writeTarget } from './write-target.js';

/** The file of rejected lines. It exists only if a line was rejected. */
export interface RejectFile {
  /** `undefined` where no file is written, and only the first lines are kept. */
  readonly path: string | undefined;
  readonly count: number;
  /** The first of them, for the report. */
  readonly shown: readonly RejectLine[];
  add(rejects: readonly RejectLine[]): Promise<void>;
  /** Removes what was added. */
  restart(): Promise<void>;
  finish(): Promise<void>;
  discard(): Promise<void>;
}

const SHOWN = 200;

export function rejectFile(path: string | undefined): RejectFile {
  let file: PartialFile | undefined;
  let count = 0;
  const shown: RejectLine[] = [];
  return {
    path,
    get count() {
      return count;
    },
    shown,
    async add(rejects) {
      if (rejects.length === 0) return;
      count += rejects.length;
      shown.push(...rejects.slice(0, SHOWN - shown.length));
      if (path === undefined) return;
      file ??= await partialFile(path);
      await file.write(encodeUtf8(rejects.map((reject) => `${JSON.stringify(reject)}\n`).join('')));
    },
    async restart() {
      await file?.restart();
      count = 0;
      shown.length = 0;
    },
    async finish() {
      if (file !== undefined && count > 0) await file.finish();
      // The reject file of an earlier run would be taken for this one's.
      else {
        await file?.discard();
        if (path !== undefined) await removeFile(path);
      }
    },
    async discard() {
      await file?.discard();
    },
  };
}

async function removeFile(path: string): Promise<void> {
  try {
    await removeLeft(path);
    const target = await writeTarget(path);
    if (!target.isStream) await rm(target.path, { force: true });
  } catch (error) {
    throw writeError(path, error);
  }
}
