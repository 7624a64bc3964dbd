import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { itAtTimes } from '../depth.js';

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly peer?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
}
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
const { dependencies, scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'scripts',
  Record<string, string>
>;
/** Every package that is installed with this one, by its name. */
const installed = Object.entries(lock.packages).filter(
  ([path, { dev, peer, optional }]) => path !== '' && dev !== true && peer !== true && optional !== true,
);
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
const LISTED = /(?<=<!-- dependencies -->\n)[\s\S]*(?=<!-- \/dependencies -->)/;

const HEADS = {
  'SECURITY.md': ['package', 'version', 'licence', 'comes by way of'],
  'SECURITY.zh.md': ['软件包', '版本', '许可', '经由'],
} as const;

function table(page: keyof typeof HEADS): string {
  const own = page.endsWith('.zh.md') ? '本包' : 'this package';
  const rows = installed.map(([path, { version, license }]) => {
    const name = nameOf(path);
    const by = name in dependencies ? own : 'json-rules-engine';
    return `| ${[`\`${name}\``, version, license ?? '–', by].join(' | ')} |`;
  });
  return ['', `| ${HEADS[page].join(' | ')} |`, '|---|---|---|---|', ...rows, '', ''].join('\n');
}

describe.each(Object.keys(HEADS) as (keyof typeof HEADS)[])('%s', (page) => {
  // `UPDATE_APPROVED=1` writes it anew; the change is then looked at, for it is a package more in every bank.
  it('lists every package that is installed with this one', () => {
    const text = readFileSync(page, 'utf8');
    if (process.env.UPDATE_APPROVED === '1') writeFileSync(page, text.replace(LISTED, table(page)));
    expect(LISTED.exec(readFileSync(page, 'utf8'))?.[0]).toBe(table(page));
  });

  it('links to files that there are', () => {
    for (const [, path = ''] of readFileSync(page, 'utf8').matchAll(/\]\(([^)#]+)\)/g)) expect(existsSync(path), path).toBe(true);
  });
});

describe('what is installed', () => {
  it('runs no script when it is installed', () => {
    expect(installed.filter(([, { hasInstallScript }]) => hasInstallScript === true).map(([path]) => path)).toEqual([]);
    for (const name of ['preinstall', 'install', 'postinstall']) expect(scripts).not.toHaveProperty(name);
  });

  itAtTimes('is what npm says is', () => {
    const listed = execFileSync(
      'npm',
      ['ls', '--omit=dev', '--omit=peer', '--omit=optional', '--all', '--parseable', '--package-lock-only'],
      { encoding: 'utf8' },
    );
    const names = new Set(
      listed
        .split('\n')
        .filter((path) => path.includes('node_modules/'))
        .map(nameOf),
    );
    expect([...names].sort()).toEqual([...new Set(installed.map(([path]) => nameOf(path)))].sort());
  });
});
