import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A project that has the packed package in its `node_modules`, what it depends on, and the peer of the service: no other peers. */
    consumer: string;
  }
}

const SOURCES = [
  ...['src', 'rules', 'template', 'explorer', 'fixtures', 'scripts', 'docs', 'package.json', 'tsconfig.json', 'tsup.config.ts'],
  ...[
    'README.md',
    'README.zh.md',
    'CONTRIBUTING.md',
    'CONTRIBUTING.zh.md',
    'CODE_OF_CONDUCT.md',
    'CHANGELOG.md',
    'SECURITY.md',
    'SECURITY.zh.md',
    'LICENSE',
  ],
];

/** Builds and packs the sources as they are, apart from the tree, and unpacks the tarball where a consumer has it. */
export default function pack(project: TestProject): () => void {
  const root = mkdtempSync(join(tmpdir(), 'liubao-package-'));
  const source = join(root, 'source');
  const consumer = join(root, 'consumer');
  const installed = join(consumer, 'node_modules', 'liubao-rules');
  mkdirSync(installed, { recursive: true });
  for (const path of SOURCES.filter(existsSync)) cpSync(path, join(source, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(source, 'node_modules'));
  execFileSync('npm', ['run', 'build'], { cwd: source, stdio: 'pipe' });
  execFileSync('npm', ['run', 'explorer:build'], { cwd: source, stdio: 'pipe' });
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json'], { cwd: source, stdio: ['ignore', 'pipe', 'pipe'] });
  const [tarball] = JSON.parse(packed.toString()) as [{ filename: string }];
  execFileSync('tar', ['-xzf', join(source, tarball.filename), '-C', installed, '--strip-components=1']);
  linkDependencies(consumer, installed);
  project.provide('consumer', consumer);
  return () => rmSync(root, { recursive: true, force: true });
}

function linkDependencies(consumer: string, installed: string): void {
  const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  for (const name of [...Object.keys(dependencies), 'hono']) {
    const link = join(consumer, 'node_modules', name);
    mkdirSync(join(link, '..'), { recursive: true });
    symlinkSync(resolve('node_modules', name), link);
  }
}
