import { rm } from 'node:fs/promises';
import { encoded } from './byte-writer.js';
import type { Reject } from './line-loan.js';
import { type PartialFile, partialFile, removeLeft } from './partial-file.js';

/** A row of the reject file. `file` is given where it is not the file of loans. */
export type RejectLine = Reject & { readonly file?: string };

/** The file of what was rejected, which there is only where something was. */
export interface RejectFile {
  readonly path: string;
  readonly count: number;
  /** The first of them, for the report. */
  readonly shown: readonly RejectLine[];
  add(rejects: readonly RejectLine[]): Promise<void>;
  /** Forgets what was added. */
  restart(): Promise<void>;
  finish(): Promise<void>;
  discard(): Promise<void>;
}

const SHOWN = 200;

export function rejectFile(path: string): RejectFile {
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
      file ??= await partialFile(path);
      count += rejects.length;
      shown.push(...rejects.slice(0, SHOWN - shown.length));
      await file.write(encoded(rejects.map((reject) => `${JSON.stringify(reject)}\n`).join('')));
    },
    async restart() {
      await file?.restart();
      count = 0;
      shown.length = 0;
    },
    async finish() {
      if (file !== undefined && count > 0) await file.finish();
      // That of an earlier run would be taken for this one's.
      else {
        await file?.discard();
        await removeLeft(path);
        await rm(path, { force: true });
      }
    },
    async discard() {
      await file?.discard();
    },
  };
}
