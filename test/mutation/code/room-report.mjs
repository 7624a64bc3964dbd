import { existsSync, readFileSync } from 'node:fs';
import { EXPLAINED } from './explained.mjs';

const FOUND_OUT = ['Killed', 'Timeout'];
const MISSED = ['Survived', 'NoCoverage'];

/** A place in a file as Stryker is asked for it. */
const rangeOf = ({ start, end }) => `${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;
const keyOf = ({ location, mutatorName, replacement }) => `${rangeOf(location)} ${mutatorName} ${replacement}`;

function textAt(source, { start, end }) {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  return lines.join('\n');
}

/** What became of the mutants of a room, file by file, over several runs: a file that has changed since counts no more. */
export class RoomReport {
  static read(path) {
    const { files } = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { files: {} };
    const current = Object.entries(files).filter(
      ([file, { source }]) => existsSync(file) && readFileSync(file, 'utf8') === source,
    );
    return new RoomReport(Object.fromEntries(current));
  }

  constructor(files) {
    this.files = files;
  }

  /** This report with what a later run came to. */
  with({ files: later }) {
    const files = { ...this.files };
    for (const [file, { source, mutants }] of Object.entries(later)) {
      const known = new Map((files[file]?.mutants ?? []).map((mutant) => [keyOf(mutant), mutant]));
      for (const mutant of mutants) known.set(keyOf(mutant), mutant);
      files[file] = { source, mutants: [...known.values()].map(({ coveredBy, ...mutant }) => mutant) };
    }
    return new RoomReport(files);
  }

  /** The places of what no test found out, to be tried again. */
  get missedPlaces() {
    return Object.entries(this.files).flatMap(([file, { mutants }]) =>
      mutants.filter(({ status }) => MISSED.includes(status)).map(({ location }) => `${file}:${rangeOf(location)}`),
    );
  }

  /** What no test found out: its line, what stood there and what stands there instead. */
  get missed() {
    return Object.entries(this.files).flatMap(([file, { source, mutants }]) =>
      mutants
        .filter(({ status }) => MISSED.includes(status))
        .map(({ location, replacement = '' }) => ({
          file,
          at: location.start.line,
          line: source.split('\n')[location.start.line - 1].trim(),
          mutant: `${textAt(source, location)} → ${replacement}`.replace(/\s+/g, ' '),
        })),
    );
  }

  /** The figures of the room, and what is open: survivors without an explanation, explanations without a survivor. */
  get outcome() {
    const statuses = Object.values(this.files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
    const killed = statuses.filter((status) => FOUND_OUT.includes(status)).length;
    const { missed } = this;
    const explains = (one, { file, line, mutant }) => one.file === file && one.line === line && one.mutants.includes(mutant);
    const unexplained = missed.filter((mutant) => !EXPLAINED.some((one) => explains(one, mutant)));
    const needless = EXPLAINED.filter(({ file }) => file in this.files).flatMap((one) =>
      one.mutants
        .filter((mutant) => !missed.some((it) => explains({ ...one, mutants: [mutant] }, it)))
        .map((mutant) => ({ file: one.file, line: one.line, mutant })),
    );
    const mutants = killed + missed.length;
    return {
      figures: {
        files: Object.keys(this.files).length,
        mutants,
        killed,
        survived: missed.length,
        explained: missed.length - unexplained.length,
        score: mutants === 0 ? 0 : Math.floor((killed / mutants) * 1000) / 10,
      },
      unexplained,
      needless,
    };
  }
}
