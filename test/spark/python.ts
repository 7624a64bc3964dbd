import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const PYSPARK = 'pyspark==3.5.*';
const FOLDER = new URL('../../node_modules/.cache/spark', import.meta.url).pathname;

/** Finds a Python with pyspark: `$PYSPARK_PYTHON`, the system's or our own. Otherwise says why there is none. */
export function sparkPython(): { readonly python: string } | { readonly missing: string } {
  if (!runs('java', ['-version'])) return { missing: 'there is no Java, which Spark runs on' };
  const own = join(FOLDER, 'bin', 'python');
  const known = [process.env.PYSPARK_PYTHON, 'python3', own].find(
    (python) => python !== undefined && runs(python, ['-c', 'import pyspark.sql']),
  );
  if (known !== undefined) return { python: known };
  try {
    if (!existsSync(own)) execFileSync('python3', ['-m', 'venv', FOLDER], { stdio: 'pipe' });
    process.stderr.write(`installing ${PYSPARK}, once\n`);
    execFileSync(own, ['-m', 'pip', 'install', '--quiet', PYSPARK], { stdio: 'pipe' });
    return { python: own };
  } catch (error) {
    return { missing: `pyspark cannot be installed: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function runs(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
}
