import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { ALLOWED_LICENCES, BILL_OF_BUNDLED, NOTICES } from '../../scripts/third-party-licences.js';
import { consumer, installed, tool, write } from './consumer.js';

const packed = readdirSync(installed, { recursive: true, encoding: 'utf8' });
const textOf = (path: string) => readFileSync(join(installed, path), 'utf8');

/** The anchors of a page: those that it sets, and those of its headings, as GitHub names them. */
function anchorsOf(page: string): string[] {
  const set = [...page.matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id);
  const headings = [...page.matchAll(/^#+ +(.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
  return [...set, ...headings];
}

/** The links of a page that lead nowhere in the package. */
function deadLinksOf(path: string): string[] {
  const prose = textOf(path).replace(/^```.*?^```/gms, '');
  const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
  return links.filter((link) => {
    if (/^https?:/.test(link)) return false;
    const [target = '', anchor] = decodeURI(link).split('#');
    const page = target === '' ? path : join(dirname(path), target);
    if (!existsSync(join(installed, page))) return true;
    return anchor !== undefined && page.endsWith('.md') && !anchorsOf(textOf(page)).includes(anchor);
  });
}

interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}
interface LockedPackage {
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly peer?: boolean;
}

/** What is installed with the package, by its path. */
function installedWith({ packages }: Lock): [path: string, locked: LockedPackage][] {
  return Object.entries(packages).filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional);
}

describe('the pages of the package', () => {
  const pages = packed.filter((path) => /^(?:[A-Z_]+(?:\.zh)?|docs\/.*)\.md$/.test(path));

  it('are there in both languages', () => {
    expect(pages).toEqual(
      expect.arrayContaining(['README.md', 'README.zh.md', 'CHANGELOG.md', 'CONTRIBUTING.zh.md', 'SECURITY.md', 'docs/files.md']),
    );
  });

  it('name no file of examples that the package does not hold', () => {
    const named = pages.flatMap((page) =>
      [...textOf(page).matchAll(/(?<![\w/-])fixtures\/[\w./-]*\w/g)].map(([path]) => ({ page, path })),
    );
    // A rulebook of the reader's own has its cases there.
    const own = ['fixtures/loans.json', 'fixtures/audit.json'];
    const held = (path: string) => own.includes(path) || existsSync(join(installed, path));
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(({ path }) => !held(path))).toEqual([]);
  });

  it('have links to what the package holds', () => {
    expect(pages.flatMap((page) => deadLinksOf(page).map((link) => `${page}: ${link}`))).toEqual([]);
  });
});

describe('the sources of the package', () => {
  it('are there for every source map, or stand in it', () => {
    const maps = packed.filter((path) => path.endsWith('.map'));
    expect(maps.length).toBeGreaterThan(20);
    const lost = maps.flatMap((path) => {
      const { sources, sourcesContent = [] } = JSON.parse(textOf(path)) as {
        sources: readonly string[];
        sourcesContent?: readonly (string | null)[];
      };
      return sources.flatMap((source, at) =>
        existsSync(join(installed, dirname(path), source)) || sourcesContent[at] ? [] : [`${path}: ${source}`],
      );
    });
    expect(lost).toEqual([]);
  });
});

describe('licences', () => {
  it.each([NOTICES, BILL_OF_BUNDLED])('of what is bundled are stated as the build finds them, in %s', (path) => {
    expect(textOf(path)).toBe(readFileSync(path, 'utf8'));
  });

  it.each(['commander', '@clack/prompts', 'get-east-asian-width', '@noble/hashes', 'hono'])(
    'of what is bundled name %s',
    (name) => {
      expect(textOf(NOTICES)).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(\\w+\\)$`, 'm'));
    },
  );

  it('of what is installed with the package are allowed', () => {
    const found = installedWith(JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock);
    expect(found.length).toBeGreaterThan(10);
    expect(found.filter(([, { license = '' }]) => !ALLOWED_LICENCES.includes(license))).toEqual([]);
  });
});

describe('a bill of materials', () => {
  it('has every package that comes with this one, with its licence, as npm writes it', () => {
    // In a project that has what this package depends on, and none of its tools: npm leaves out what a tool asks for as its peer.
    const { dependencies } = JSON.parse(textOf('package.json')) as { dependencies: Readonly<Record<string, string>> };
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
    const root = { name: 'bill', version: '1.0.0', dependencies };
    const packages = { ...Object.fromEntries(installedWith(lock)), '': root };
    write('bill/package.json', JSON.stringify(root));
    const folder = dirname(
      write('bill/package-lock.json', JSON.stringify({ ...lock, name: root.name, version: root.version, packages })),
    );
    const bill = execFileSync('npm', ['sbom', '--package-lock-only', '--sbom-format=cyclonedx'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const { components } = JSON.parse(bill) as { components: { name: string; licenses?: { license: { id: string } }[] }[] };
    expect(components.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(dependencies)));
    // Five that this package asks for, and the seven that json-rules-engine does.
    expect(components.length).toBeLessThanOrEqual(12);
    for (const { name, licenses = [] } of components) {
      expect(
        licenses.map(({ license }) => license.id).filter((id) => ALLOWED_LICENCES.includes(id)),
        name,
      ).toHaveLength(1);
    }
  });
});

describe('the bill of materials of what is bundled', () => {
  const { bomFormat, components } = JSON.parse(textOf(BILL_OF_BUNDLED)) as {
    bomFormat: string;
    components: { name: string; version: string; purl: string; licenses: [{ license: { id: string } }] }[];
  };

  it('names the packages that the notices name, in the same versions and under the same licences', () => {
    expect(bomFormat).toBe('CycloneDX');
    const noticed = [...textOf(NOTICES).matchAll(/^-{80}\n\n(.+)$/gm)].map(([, title]) => title);
    expect(components.map(({ name, version, licenses: [{ license }] }) => `${name} ${version} (${license.id})`)).toEqual(noticed);
  });

  it('names each by the address under which faults of packages are published', () => {
    expect(components.find(({ name }) => name === '@noble/hashes')?.purl).toMatch(/^pkg:npm\/%40noble\/hashes@\d+\.\d+\.\d+$/);
    expect(components.find(({ name }) => name === 'commander')?.purl).toMatch(/^pkg:npm\/commander@\d+\.\d+\.\d+$/);
  });

  it('names nothing that is installed beside the package', () => {
    const { dependencies } = JSON.parse(textOf('package.json')) as { dependencies: Readonly<Record<string, string>> };
    // The page of the explorer is built whole, of dependencies too.
    const inPage = ['date-fns', 'decimal.js', 'zod'];
    expect(components.map(({ name }) => name).filter((name) => name in dependencies && !inPage.includes(name))).toEqual([]);
  });
});

describe('the lock file', () => {
  it('names no registry', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved": *"http/);
  });
});

describe('the sources in the package', () => {
  it('are those that the maps of scripts and declarations name', () => {
    const maps = packed.filter((path) => path.startsWith('dist') && path.endsWith('.map'));
    expect(maps.length).toBeGreaterThan(40);
    const named = maps.flatMap((map) => {
      const { sources } = JSON.parse(textOf(map)) as { sources: readonly string[] };
      return sources.filter((source) => !source.includes('node_modules')).map((source) => join(dirname(map), source));
    });
    expect([...new Set(named)].filter((source) => !packed.includes(source))).toEqual([]);
  });

  it.each([
    ['createDecider', 'src/readings/decider.ts', 'export function createDecider<'],
    ['InvalidLoanError', 'src/facts/input/invalid-input.ts', 'export class InvalidLoanError'],
    ['track', 'src/decide/decision.ts', 'track'],
  ])('are what an editor opens as the definition of %s', async (name, path, line) => {
    const text = `import { createDecider, InvalidLoanError } from 'liubao-rules';
console.log(createDecider().decide({ id: 'L', schedule: [] }).track, InvalidLoanError);
`;
    const file = write(`definition-${name}.mts`, text);
    const at = text.lastIndexOf(name);
    const before = text.slice(0, at).split('\n');
    const { file: found, start } = await definitionOf(file, { line: before.length, offset: (before.at(-1) ?? '').length + 1 });
    expect(found).toBe(join(installed, path));
    expect(readFileSync(found, 'utf8').split('\n')[start.line - 1]).toContain(line);
  });
});

interface Definition {
  readonly file: string;
  readonly start: { readonly line: number };
}

/** What TypeScript's server, which editors ask, gives as the definition of what stands at a position of a file. */
async function definitionOf(file: string, position: { line: number; offset: number }): Promise<Definition> {
  const server = spawn(process.execPath, [tool('typescript/lib/tsserver.js'), '--disableAutomaticTypingAcquisition'], {
    cwd: consumer,
  });
  const ask = (seq: number, command: string, args: object) =>
    server.stdin.write(`${JSON.stringify({ seq, type: 'request', command, arguments: args })}\n`);
  ask(1, 'open', { file });
  ask(2, 'definition', { file, ...position });
  try {
    for await (const line of createInterface(server.stdout)) {
      if (!line.startsWith('{')) continue;
      const { request_seq, body } = JSON.parse(line) as { request_seq?: number; body?: readonly Definition[] };
      const [first] = request_seq === 2 ? (body ?? []) : [];
      if (first !== undefined) return first;
    }
  } finally {
    server.kill();
  }
  throw new Error(`no definition at ${position.line}:${position.offset} of ${file}`);
}
