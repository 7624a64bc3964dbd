import { RoomTests } from './room-tests.mjs';

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

  async mutantRun({ activeMutant, hitLimit }) {
    Object.assign(state, { activeMutant: activeMutant.id, hitCount: hitLimit === undefined ? undefined : 0, hitLimit });
    const results = await this.tests.run({ bail: true });
    if (hitLimit !== undefined && state.hitCount > hitLimit) return { status: 'timeout', reason: `more than ${hitLimit} hits` };
    const failed = results.find(({ failure }) => failure !== undefined);
    if (failed === undefined) return { status: 'survived', nrOfTests: results.length };
    return { status: 'killed', nrOfTests: results.length, killedBy: [failed.id], failureMessage: failed.failure };
  }
}

export const strykerPlugins = [
  { kind: 'TestRunner', name: 'room', factory: Object.assign(() => new RoomRunner(), { inject: [] }) },
];
