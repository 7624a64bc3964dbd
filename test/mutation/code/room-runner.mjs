import { appendFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { digestOf } from './room-report.mjs';
import { RoomTests } from './room-tests.mjs';

// How many times as often as without a mutant a place may be passed before a loop is taken to be endless. Stryker's own hundred times takes a minute.
const ENDLESS = 4;
const OF_STRYKER = 100;

// What instrumented code asks which mutant is active, and counts in.
globalThis.__stryker__ ??= {};
const state = globalThis.__stryker__;

/** The tests of a room as a test runner of Stryker. */
class RoomRunner {
  async init() {
    this.tests = await RoomTests.of(process.env.ROOM);
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    state.activeMutant = undefined;
    state.mutantCoverage = { static: {}, perTest: {} };
    const results = await this.tests.run({ bail: false });
    const tests = results.map(({ id, failure, ms }) => ({
      id,
      name: id,
      timeSpentMs: ms,
      ...(failure === undefined ? { status: 0 } : { status: 1, failureMessage: failure }),
    }));
    return { status: 'complete', tests, mutantCoverage: state.mutantCoverage };
  }

  async mutantRun({ activeMutant, hitLimit: hits }) {
    const hitLimit = hits === undefined ? undefined : (hits / OF_STRYKER) * ENDLESS;
    Object.assign(state, { activeMutant: activeMutant.id, hitCount: hitLimit === undefined ? undefined : 0, hitLimit });
    const results = await this.tests.run({ bail: true, mutated: activeMutant.fileName });
    const isEndless = hitLimit !== undefined && state.hitCount > hitLimit;
    const failed = isEndless
      ? { id: 'endless', failure: `passed more than ${hitLimit} times` }
      : results.find(({ failure }) => failure !== undefined);
    if (failed === undefined) return { status: 'survived', nrOfTests: results.length };
    return { status: 'killed', nrOfTests: results.length, killedBy: [failed.id], failureMessage: failed.failure };
  }
}

/** Keeps what becomes of each mutant as soon as it is known, for a run that is broken off to go on from there. */
class KeptReporter {
  file = `results/tested-${process.env.ROOM}.ndjson`;
  digests = new Map();

  onMutationTestingPlanReady({ mutantPlans }) {
    const of = ({ line, column }) => ({ line: line + 1, column: column + 1 });
    const lines = mutantPlans.map(({ mutant: { fileName, mutatorName, replacement, location } }) =>
      this.said({
        fileName,
        mutatorName,
        replacement,
        status: 'Pending',
        location: { start: of(location.start), end: of(location.end) },
      }),
    );
    writeFileSync(this.file, lines.join(''));
  }

  onMutantTested(mutant) {
    appendFileSync(this.file, this.said(mutant));
  }

  /** A mutant as a line, with the text of the file that it breaks as it was when the run began. */
  said({ fileName, mutatorName, replacement, status, location }) {
    const file = relative('.', fileName);
    const digest = this.digests.get(file) ?? digestOf(file);
    this.digests.set(file, digest);
    return `${JSON.stringify({ file, digest, mutatorName, replacement, status, location })}\n`;
  }
}

export const strykerPlugins = [
  { kind: 'TestRunner', name: 'room', factory: Object.assign(() => new RoomRunner(), { inject: [] }) },
  { kind: 'Reporter', name: 'kept', injectableClass: KeptReporter },
];
