import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, defineConfig, type Options } from 'tsup';
import { CHECKED_RULEBOOKS } from './scripts/checked-rulebooks.js';
import { mapDeclarations } from './scripts/declaration-maps.js';
import { emitDeclarations } from './scripts/declarations.js';
import { ENTRIES, PORTFOLIO, SERVER } from './scripts/entries.js';
import { carryBundledSources } from './scripts/map-sources.js';
import { noticesOfBundled } from './scripts/third-party-licences.js';
import { JSON_SCHEMA_NAMES, jsonSchemaOf } from './src/schema/json-schema.js';

const OUT = 'dist';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** Puts each checked rulebook in place of the files that it is checked from. */
const checkedRulebooks: Plugin = {
  name: 'checked-rulebooks',
  setup({ onLoad }) {
    for (const { module, contents } of CHECKED_RULEBOOKS) {
      onLoad({ filter: module }, () => ({ contents: contents(), loader: 'js' }));
    }
  },
};

/** Leaves the portfolio entry and the server to be found beside the program, from whatever folder of its sources they are asked for. */
const foundBeside: Plugin = {
  name: 'found-beside',
  setup({ onResolve }) {
    onResolve({ filter: /^(\.\.\/)+(portfolio|server)\/index\.js$/ }, ({ path }) => ({
      path: path.replace(/^(\.\.\/)+/, '../'),
      external: true,
    }));
  },
};

// What is bundled as CommonJS requires modules of Node.
const requireBanner = { js: `import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);` };

const notices = noticesOfBundled();

const shared = {
  outDir: OUT,
  platform: 'neutral',
  target: 'es2022',
  // Of ES modules alone: what is split as CommonJS is rewritten after it was mapped. The package has the sources.
  sourcemap: false,
  esbuildOptions: (options) => {
    options.sourcesContent = false;
    // The ES modules of a bundled package, where it has them: what is not used of them is left out.
    options.mainFields = ['module', 'main'];
  },
  esbuildPlugins: [checkedRulebooks, notices],
} satisfies Options;

// What an entry does its work by is a dependency, so that whoever installs the package sees it and is warned of its faults: decimals,
// dates, schemas, the engine, the pool of threads. Development dependencies are bundled, with their notices: what the command alone
// imports; and of the entries small packages that depend on nothing, so that an installation is a handful of packages.
export default defineConfig(async () => {
  // The explorer is built apart, after this or long before: it is whoever builds it that removes it.
  for (const name of existsSync(OUT) ? readdirSync(OUT) : []) {
    if (name !== 'explorer') rmSync(join(OUT, name), { recursive: true, force: true });
  }
  writeSchemas();
  await writeDeclarations();
  return [
    // `.` and `./engine` share their code in each format, so that a `Loan` of one is a `Loan` of the other.
    {
      ...shared,
      format: 'esm',
      entry: ENTRIES,
      splitting: true,
      sourcemap: true,
      onSuccess: async () => carryBundledSources(OUT, 'src'),
    },
    { ...shared, format: 'cjs', entry: ENTRIES, splitting: true },
    // Apart, for shared code would be kept in the main entry for the sake of these two; and each whole, for the one finds the
    // other beside itself.
    { ...shared, platform: 'node', format: ['esm', 'cjs'], entry: PORTFOLIO, splitting: false, shims: true },
    // The program loads the portfolio entry where it is asked for.
    {
      ...shared,
      platform: 'node',
      format: 'esm',
      entry: { 'cli/liubao': 'src/cli/liubao.ts' },
      splitting: false,
      banner: requireBanner,
      esbuildPlugins: [checkedRulebooks, notices, foundBeside],
    },
    // What `liubao serve` runs, and the worker that it starts: loaded by no other command. Who runs the command has no peers.
    {
      ...shared,
      platform: 'node',
      format: 'esm',
      entry: SERVER,
      splitting: false,
      banner: requireBanner,
      noExternal: [/^hono(\/|$)/],
    },
  ];
});

function writeSchemas(): void {
  mkdirSync(join(OUT, 'schemas'), { recursive: true });
  for (const name of JSON_SCHEMA_NAMES) {
    writeFileSync(join(OUT, 'schemas', `${name}.json`), `${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`);
  }
}

async function writeDeclarations(): Promise<void> {
  const emitted = join(OUT, 'declarations');
  emitDeclarations([...Object.values(ENTRIES), PORTFOLIO['portfolio/index']], emitted);
  const entry = Object.fromEntries(
    [...Object.entries(ENTRIES), ['portfolio/index', PORTFOLIO['portfolio/index']] as const].map(([name, source]) => [
      name,
      join(emitted, source.replace(/^src\/(.*)\.ts$/, '$1.d.ts')),
    ]),
  );
  await build({ config: false, silent: true, outDir: OUT, entry, format: ['esm', 'cjs'], dts: { only: true } });
  rmSync(emitted, { recursive: true });
  for (const path of readdirSync(OUT, { recursive: true, encoding: 'utf8' })) {
    if (!/\.d\.c?ts$/.test(path)) continue;
    const file = join(OUT, path);
    // The bundler keeps the import of a module of which nothing is left.
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^import '[^']+';\n/gm, ''));
  }
  mapDeclarations(OUT, 'src');
}
