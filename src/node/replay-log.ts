import { createReadStream } from 'node:fs';
import { LINE_LIMIT } from '../files/byte-lines.js';
import { lineChunks, NEWLINE } from '../files/line-chunks.js';
import { givenPath } from '../files/path-option.js';
import type { LogReader, LogReport } from '../record/log-reader.js';
import { type ReplayOptions, replayer } from '../record/replay.js';
import { unreadable } from './unreadable-file-error.js';

/**
 * Verifies a log in a file of any size and decides the loan of every record again, as `replay` does. The file may be written to
 * meanwhile.
 *
 * @param path the file of the log
 * @throws {InvalidOptionError} for an option that is not allowed, and for an invalid path
 * @throws {UnreadableFileError} if the file cannot be read; `cause` is the error of the system
 */
export async function replayLog(path: string, options: ReplayOptions = {}): Promise<LogReport> {
  givenPath('path', path);
  const reader = replayer(options);
  try {
    await readLog(createReadStream(path, { highWaterMark: CHUNK }), reader);
  } catch (error) {
    throw unreadable(path, error);
  }
  return reader.report();
}

const CHUNK = 1024 * 1024;

/** Gives the lines of a log's bytes to a reader. */
async function readLog(bytes: AsyncIterable<Uint8Array>, reader: LogReader): Promise<void> {
  for await (const chunk of lineChunks(bytes, LINE_LIMIT)) {
    if ('tooLong' in chunk) {
      reader.takeTooLong(chunk.tooLong, LINE_LIMIT);
      continue;
    }
    for (let start = 0; start < chunk.bytes.length; ) {
      const end = chunk.bytes.indexOf(NEWLINE, start);
      if (end < 0) reader.takeTorn(chunk.bytes.length - start);
      else if (end - start > LINE_LIMIT) reader.takeTooLong(end - start, LINE_LIMIT);
      else reader.take(chunk.bytes.subarray(start, end));
      start = end < 0 ? chunk.bytes.length : end + 1;
    }
  }
}
