import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, defineConfig, type Options } from 'tsup';
import { emitDeclarations } from './scripts/declarations.js';
import { ENTRIES, PORTFOLIO } from './scripts/entries.js';
import { ningxia2020Deferral } from './src/decide/ningxia-2020-deferral.js';
import { enterpriseSize2011 } from './src/rulebook/shipped/enterprise-size-2011.js';
import { ningxia2020 } from './src/rulebook/shipped/ningxia-2020.js';
import { JSON_SCHEMA_NAMES, jsonSchemaOf } from './src/schema/json-schema.js';

const OUT = 'dist';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** The rulebooks of the package, by the module in `src` and the function that give them. */
const RULEBOOKS = {
  'rulebook/shipped/ningxia-2020': ['ningxia2020', ningxia2020],
  'rulebook/shipped/enterprise-size-2011': ['enterpriseSize2011', enterpriseSize2011],
  'decide/ningxia-2020-deferral': ['ningxia2020Deferral', ningxia2020Deferral],
} as const;

/**
 * Puts each rulebook in place of the files that it is checked from, so that they are checked once, here, and not at the
 * start of every process. A rulebook at fault stops the build.
 */
const checkedRulebooks: Plugin = {
  name: 'checked-rulebooks',
  setup({ onLoad }) {
    const checked = JSON.stringify(resolve('src/rulebook/load/checked-mark.ts'));
    for (const [module, [name, load]] of Object.entries(RULEBOOKS)) {
      const json = JSON.stringify(JSON.stringify(load()));
      onLoad({ filter: new RegExp(`[\\\\/]src[\\\\/]${module.replaceAll('/', '[\\\\/]')}\\.ts$`) }, () => ({
        contents: `import { checkedRulebook } from ${checked};
let loaded;
export const ${name} = () => (loaded ??= checkedRulebook(JSON.parse(${json})));
`,
        loader: 'js',
      }));
    }
  },
};

/** Leaves the portfolio entry to be found beside the program, from whatever folder of its sources it is asked for. */
const portfolioBeside: Plugin = {
  name: 'portfolio-beside',
  setup({ onResolve }) {
    onResolve({ filter: /^(\.\.\/)+portfolio\/index\.js$/ }, () => ({ path: '../portfolio/index.js', external: true }));
  },
};

const shared = {
  outDir: OUT,
  platform: 'neutral',
  target: 'es2022',
  esbuildPlugins: [checkedRulebooks],
} satisfies Options;

// `dependencies` are left to be installed; what the sources import beside them is bundled, for loading it file by file
// takes longer than to decide.
export default defineConfig(async () => {
  rmSync(OUT, { recursive: true, force: true });
  writeSchemas();
  await writeDeclarations();
  return [
    // `.` and `./engine` share their code in each format, so that a `Loan` of one is a `Loan` of the other.
    { ...shared, format: ['esm', 'cjs'], entry: ENTRIES, splitting: true },
    // Apart, for shared code would be kept in the main entry for the sake of these two; and each whole, for the one finds the
    // other beside itself.
    { ...shared, platform: 'node', format: ['esm', 'cjs'], entry: PORTFOLIO, splitting: false, shims: true },
    // The program loads the portfolio entry where it is asked for.
    {
      ...shared,
      format: 'esm',
      entry: { 'cli/liubao': 'src/cli/liubao.ts' },
      splitting: false,
      esbuildPlugins: [checkedRulebooks, portfolioBeside],
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
}
