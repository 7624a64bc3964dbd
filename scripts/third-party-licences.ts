import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'esbuild';

/** The notices of what is bundled, which the package and the repository carry. */
export const NOTICES = 'THIRD_PARTY_LICENSES';

/** What is bundled as a bill of materials (CycloneDX): the lockfile of whoever installs the package does not name it to their scanner. */
export const BILL_OF_BUNDLED = 'bundled.cdx.json';

/** The licences under which a package may be bundled or depended on, by their SPDX identifiers: they ask for a notice alone. */
export const ALLOWED_LICENCES: readonly string[] = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0'];

const HEADER = `The scripts of this package contain code of the following packages, under the licences given here. What package.json lists
under "dependencies" is installed beside this package, with notices of its own.
`;

/** The packages of which code reaches the explorer, which is built apart: its build refuses a list that is not what it bundles. */
export const EXPLORER_PACKAGES: readonly string[] = [
  '@codemirror/autocomplete',
  '@codemirror/commands',
  '@codemirror/lang-json',
  '@codemirror/language',
  '@codemirror/lint',
  '@codemirror/state',
  '@codemirror/view',
  '@date-fns/utc',
  '@lezer/common',
  '@lezer/highlight',
  '@lezer/json',
  '@lezer/lr',
  '@marijn/find-cluster-break',
  '@noble/hashes',
  '@preact/signals',
  '@preact/signals-core',
  'crelt',
  'date-fns',
  'decimal.js',
  'fastest-levenshtein',
  'fflate',
  'fzstd',
  'hyparquet',
  'jsonc-parser',
  'preact',
  'style-mod',
  'w3c-keyname',
  'zod',
];

/** Writes the notices of every package of which code reaches a bundle; a licence that is not allowed stops the build. */
export function noticesOfBundled(): Plugin {
  const bundled = new Set(EXPLORER_PACKAGES.map((name) => join('node_modules', name)));
  return {
    name: 'notices-of-bundled',
    setup({ initialOptions, onEnd }) {
      initialOptions.metafile = true;
      onEnd(({ metafile }) => {
        for (const { inputs } of Object.values(metafile?.outputs ?? {})) {
          for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
            const folder = packageFolderOf(input);
            if (folder !== undefined && bytesInOutput > 0) bundled.add(folder);
          }
        }
        // Several bundles are built at once: the last to end writes the notices of all.
        const packages = bundledPackages([...bundled]);
        writeFileSync(NOTICES, noticesOf(packages));
        writeFileSync(BILL_OF_BUNDLED, billOf(packages));
      });
    },
  };
}

/** Refuses the explorer where its notices are not those of the packages that it bundles. */
export function checkExplorerPackages(files: Iterable<string>): void {
  const bundled = new Set<string>();
  for (const file of files) {
    const folder = packageFolderOf(file);
    if (folder !== undefined) bundled.add(folder.replace(/^.*node_modules[\\/]/, ''));
  }
  const unlisted = [...bundled].filter((name) => !EXPLORER_PACKAGES.includes(name));
  const unused = EXPLORER_PACKAGES.filter((name) => !bundled.has(name));
  if (unlisted.length + unused.length === 0) return;
  throw new Error(
    `EXPLORER_PACKAGES lacks ${unlisted.join(', ') || 'nothing'}, and lists without need ${unused.join(', ') || 'nothing'}`,
  );
}

/** The folder of the package that a file belongs to; `undefined` for a source of ours. */
function packageFolderOf(file: string): string | undefined {
  // Links lead to where a package is kept, so that the last folder of packages on the way is its own.
  return /^.*[\\/]?node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0];
}

/** A package of which code is bundled. */
interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** The text of its licence, and its notices. */
  readonly text: string;
}

/** The packages in these folders, in the order of their names: one in two folders stands once, in two versions twice. */
function bundledPackages(folders: readonly string[]): readonly BundledPackage[] {
  const packages = new Map(folders.map(bundledPackage).map((found) => [titleOf(found), found]));
  return [...packages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, found]) => found);
}

function bundledPackage(folder: string): BundledPackage {
  const {
    name = '',
    version = '',
    license = '',
  } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
  if (!ALLOWED_LICENCES.includes(license)) {
    throw new Error(`${name} ${version} is bundled under the licence ${license}; allowed are ${ALLOWED_LICENCES.join(', ')}`);
  }
  const texts = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  if (texts.length === 0)
    throw new Error(`${name} ${version} is bundled and has no text of its licence in ${relative('.', folder)}`);
  const text = texts.map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()).join('\n\n');
  return { name, version, license, text };
}

const titleOf = ({ name, version }: BundledPackage) => `${name} ${version}`;

function noticesOf(packages: readonly BundledPackage[]): string {
  const sections = packages.map((found) => `${titleOf(found)} (${found.license})\n\n${found.text}\n`);
  return [HEADER, ...sections].join(`\n${'-'.repeat(80)}\n\n`);
}

function billOf(packages: readonly BundledPackage[]): string {
  const components = packages.map(({ name, version, license }) => ({
    type: 'library',
    name,
    version,
    licenses: [{ license: { id: license } }],
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
  }));
  return `${JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.5', version: 1, components }, null, 2)}\n`;
}
