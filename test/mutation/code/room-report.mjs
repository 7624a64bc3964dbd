import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { EXPLAINED } from './explained.mjs';

const FOUND_OUT = ['Killed'];
const MISSED = ['Survived', 'NoCoverage'];
// What runs out of time on a busy machine was not tried: a loop without end is told by how often a place is passed.
const UNTRIED = ['Pending', 'Timeout'];

/** Tells one text of a file from another. */
export const digestOf = (file) => createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);

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

  /** This report with what became of mutants in a later run. */
  with(tested) {
    const files = { ...this.files };
    for (const { file, digest, ...mutant } of tested) {
      // What was broken has changed since.
      if (!existsSync(file) || digestOf(file) !== digest) continue;
      files[file] ??= { source: readFileSync(file, 'utf8'), mutants: {} };
      const { mutants } = files[file];
      const key = keyOf(mutant);
      // What is planned to be tried again came to something before.
      if (mutant.status !== 'Pending' || !(key in mutants)) mutants[key] = mutant;
    }
    return new RoomReport(files);
  }

  /** This report with files that were tried whole and have nothing to break. */
  withWhole(names) {
    const whole = names.map((file) => [file, { source: readFileSync(file, 'utf8'), mutants: {} }]);
    return new RoomReport({ ...Object.fromEntries(whole), ...this.files });
  }

  /** All mutants that came to one of these. */
  among(statuses) {
    return Object.entries(this.files).flatMap(([file, { source, mutants }]) =>
      Object.values(mutants)
        .filter(({ status }) => statuses.includes(status))
        .map((mutant) => ({ file, source, ...mutant })),
    );
  }

  /** The places of what no test found out, and each file that was not tried whole. */
  get openPlaces() {
    const untried = new Set(this.among(UNTRIED).map(({ file }) => file));
    const missed = this.among(MISSED).filter(({ file }) => !untried.has(file));
    return [...untried, ...missed.map(({ file, location }) => `${file}:${rangeOf(location)}`)];
  }

  /** What no test found out: its line, what stood there and what stands there instead. */
  get missed() {
    return this.among(MISSED).map(({ file, source, location, replacement }) => ({
      file,
      at: location.start.line,
      line: source.split('\n')[location.start.line - 1].trim(),
      mutant: `${textAt(source, location)} → ${replacement}`.replace(/\s+/g, ' '),
    }));
  }

  /** The figures of the files that were tried whole, and what is open: survivors without an explanation, explanations without a survivor. */
  get outcome() {
    const untried = this.among(UNTRIED);
    const files = Object.keys(this.files).filter((file) => !untried.some((mutant) => mutant.file === file));
    const ofWhole = ({ file }) => files.includes(file);
    const killed = this.among(FOUND_OUT).filter(ofWhole).length;
    const missed = this.missed.filter(ofWhole);
    const explains = (one, { file, line, mutant }) => one.file === file && one.line === line && one.mutants.includes(mutant);
    const unexplained = missed.filter((mutant) => !EXPLAINED.some((one) => explains(one, mutant)));
    const needless = EXPLAINED.filter(ofWhole).flatMap(({ file, line, mutants }) =>
      mutants
        .filter((mutant) => !missed.some((it) => explains({ file, line, mutants: [mutant] }, it)))
        .map((mutant) => ({ file, line, mutant })),
    );
    const mutants = killed + missed.length;
    return {
      figures: {
        files,
        mutants,
        killed,
        survived: missed.length,
        explained: missed.length - unexplained.length,
        score: mutants === 0 ? 0 : Math.floor((killed / mutants) * 1000) / 10,
      },
      untried: untried.length,
      unexplained,
      needless,
    };
  }
}
