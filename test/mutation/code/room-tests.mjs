import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { constants, Script } from 'node:vm';
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  GLOBAL_EXPECT,
  getState,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect';
import * as vitestRunner from '@vitest/runner';
import { build } from 'esbuild';
import { TESTS } from './rooms.mjs';

const PATIENCE_MS = 60_000;

/** The rooms of `src` from the bottom up: none imports from one behind it. */
const ROOMS = ['law', 'facts', 'rulebook', 'evaluate', 'decide', 'readings', 'audit'];
/** Packages that are loaded once, by Node. */
const ONCE = [
  'zod',
  'decimal.js',
  'date-fns',
  'date-fns/*',
  '@date-fns/*',
  'fast-check',
  'json-rules-engine',
  'vitest',
  '@duckdb/*',
];

/**
 * The tests of a room with the room and all that stands on it as one script, which a run executes from its first line: no state of the
 * code outlives a run. What the room stands on is loaded once, for no mutant of the room changes it. Vitest's own runner and `expect` run the
 * tests, without its workers, which take longer to start than most mutants to find.
 */
export class RoomTests {
  static async of(room) {
    const below = ROOMS.slice(0, ROOMS.indexOf(room)).map((name) => resolve('src', name) + sep);
    const found = new Set();
    const shared = {
      name: 'shared',
      setup({ onResolve }) {
        onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
          const file = resolve(resolveDir, path.replace(/\.js$/, '.ts'));
          if (!below.some((folder) => file.startsWith(folder)) || !existsSync(file)) return undefined;
          found.add(file);
          return { path: file, external: true };
        });
      },
    };
    const files = ['seed.ts', ...TESTS[room].map((name) => `${name}.test.ts`)];
    const tests = await script(files.map((file) => `import './test/${file}';`).join('\n'), [shared]);
    const names = [...found];
    const base = await script(names.map((file, at) => `export * as file${at} from ${JSON.stringify(file)};`).join('\n'), []);
    const module = { exports: {} };
    base(requireOnce, module, module.exports);
    const kept = new Map(names.map((file, at) => [file, module.exports[`file${at}`]]));
    return new RoomTests(tests, (name) => kept.get(name) ?? requireOnce(name));
  }

  /** The suites that found mutants of a file out, the last one first: what finds one out finds its neighbours out. */
  finders = new Map();

  constructor(script, require) {
    this.script = script;
    this.require = require;
  }

  /**
   * Runs the tests in their order, up to the first that fails where `bail`; with the name of the file that is mutated, those first that found
   * mutants of it out before. A test has an id, `failure` and milliseconds.
   */
  async run({ bail, mutated }) {
    const results = [];
    const finders = this.finders.get(mutated) ?? [];
    const rank = ({ name }) => (finders.includes(name) ? finders.indexOf(name) : finders.length);
    let stopped = false;
    const runner = {
      config: CONFIG,
      importFile: (_, source) => {
        if (source === 'collect') this.script(this.require, { exports: {} }, {});
      },
      onCollected: ([{ tasks }]) => {
        tasks.sort((one, other) => rank(one) - rank(other));
      },
      onBeforeRunTask: (test) => {
        if (stopped) test.mode = 'skip';
      },
      onAfterRunTask: (test) => {
        const { fullTestName, result } = test;
        if (result?.state !== 'pass' && result?.state !== 'fail') return;
        const failure = result.state === 'fail' ? (result.errors?.[0]?.message ?? 'failed') : undefined;
        results.push({ id: fullTestName, failure, ms: result.duration ?? 0 });
        if (failure !== undefined && mutated !== undefined && !stopped)
          this.finders.set(mutated, moved(outermost(test).name, finders));
        stopped ||= bail && failure !== undefined;
      },
    };
    const [file] = await vitestRunner.startTests([resolve('room.test.ts')], runner);
    const [error] = file.result?.errors ?? [];
    // What fails as the code is loaded fails before there is a test.
    if (error !== undefined && results.every(({ failure }) => failure === undefined))
      results.push({ id: 'loading', failure: error.message, ms: 0 });
    return results;
  }
}

/** What of a file a test stands in, however deep. */
const outermost = (task) => (task.suite === undefined ? task : outermost(task.suite));
const moved = (name, names) => [name, ...names.filter((it) => it !== name)];

const CONFIG = {
  root: process.cwd(),
  setupFiles: [],
  passWithNoTests: false,
  allowOnly: false,
  sequence: { seed: 0, hooks: 'stack', setupFiles: 'list' },
  maxConcurrency: 1,
  testTimeout: PATIENCE_MS,
  hookTimeout: PATIENCE_MS,
  retry: 0,
  tags: [],
  strictTags: false,
};

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);
const expect = (value, message) => chai.expect(value, message);
Object.assign(expect, chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT]);
setState({ assertionCalls: 0 }, expect);
expect.getState = () => getState(expect);
globalThis[GLOBAL_EXPECT] = expect;

const ownRequire = createRequire(resolve('package.json'));
const requireOnce = (name) => (name === 'vitest' ? { ...vitestRunner, expect } : ownRequire(name));

/** A program and what it imports as a function of `require`, to be called as often as it is to run. */
async function script(contents, plugins) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    external: ONCE,
    plugins,
    // The package has no side effects; its tests have.
    ignoreAnnotations: true,
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(resolve('src/index.ts')).href) },
    logLevel: 'silent',
  });
  return new Script(`(function (require, module, exports) {${outputFiles[0].text}\n})`, {
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  }).runInThisContext();
}
