import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decidePortfolio } from '../../../src/portfolio/index.js';
import { HAS_BROWSER, openedPages } from '../browser.js';
import { showView } from '../shown-view.js';
import { dropFiles, saved } from './portfolio-page.js';

const FOLDER = 'examples/csv-chinese-headers';
const mapping = (() => {
  const { $schema: _, ...rest } = JSON.parse(readFileSync(join(FOLDER, 'mapping.json'), 'utf8'));
  return rest;
})();

describe.runIf(HAS_BROWSER)('files that a bank has', () => {
  const open = openedPages();
  const folder = mkdtempSync(join(tmpdir(), 'liubao-explorer-files-'));
  const files: Record<string, readonly [loans: string, plan: string]> = {
    CSV: [join(FOLDER, 'loans.csv'), join(FOLDER, 'plan.csv')],
    'CSV in GB18030': [join(folder, 'loans-gb.csv'), join(folder, 'plan-gb.csv')],
    Parquet: [join(folder, 'loans.parquet'), join(folder, 'plan.parquet')],
  };

  beforeAll(async () => {
    const database = await (await DuckDBInstance.create(':memory:')).connect();
    for (const name of ['loans', 'plan']) {
      const csv = join(FOLDER, `${name}.csv`);
      await database.run(
        `COPY (SELECT * FROM read_csv('${csv}', all_varchar = true)) TO '${join(folder, `${name}.parquet`)}' (FORMAT parquet, COMPRESSION zstd)`,
      );
      writeFileSync(join(folder, `${name}-gb.csv`), gb18030(readFileSync(csv, 'utf8')));
    }
    database.closeSync();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(Object.keys(files))('are decided by a mapping file as the command decides them: %s', async (kind) => {
    const [loans, plan] = files[kind] ?? ['', ''];
    const output = join(folder, 'decisions.ndjson');
    await decidePortfolio({ input: loans, schedule: plan, mapping, output, rejects: `${output}.rejects`, threads: 0 });

    const page = await open({ locale: 'en-US' });
    await showView(page, 'portfolio');
    await dropFiles(page, plan, loans);
    await page.locator('.fact-table').waitFor();
    await page.locator('.mapping-file summary').click();
    await page.locator('.mapping-ways input').setInputFiles(join(FOLDER, 'mapping.json'));
    await page.locator('.mapping button.primary').click();
    await page.locator('.report-part svg').first().waitFor();
    expect((await saved(page, 'Decisions (NDJSON)')).toString()).toBe(readFileSync(output, 'utf8'));
    const rejects = (text: string) =>
      text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
    const own = rejects((await saved(page, 'Refused rows (NDJSON)')).toString());
    expect(own).toEqual(rejects(readFileSync(`${output}.rejects`, 'utf8')));
  });

  it('are mapped as guessed, and a column is given to another fact by hand', async () => {
    const page = await open({ locale: 'en-US' });
    await showView(page, 'portfolio');
    await dropFiles(page, ...(files.CSV ?? []));
    await page.locator('.fact-table').waitFor();
    const text = page.locator('.mapping-file textarea');
    await page.locator('.mapping-file summary').click();
    const given = async () => JSON.parse(await text.inputValue());
    const read = { column: '到期日', format: 'yyyyMMdd' };
    const row = page.getByRole('row', { name: /^due date/ }).first();
    await row.getByRole('combobox').selectOption('到期日');
    await expect.poll(async () => (await given()).schedule.facts.dueDate).toEqual(read);
    await row.getByRole('combobox').selectOption('');
    expect((await given()).schedule.facts.dueDate).toBeUndefined();
    await page.locator('.column-list li', { hasText: '到期日' }).dragTo(row);
    await expect.poll(async () => (await given()).schedule.facts.dueDate).toEqual(read);
  });
});

/** A text in GB18030, which Node does not write: each character is looked up in what its decoder reads. */
function gb18030(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030');
  const bytes = new Map<string, readonly number[]>();
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) {
      const character = decoder.decode(Uint8Array.of(high, low));
      if ([...character].length === 1) bytes.set(character, [high, low]);
    }
  }
  return Uint8Array.from([...text].flatMap((character) => bytes.get(character) ?? [character.charCodeAt(0)]));
}
