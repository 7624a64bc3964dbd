import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** Drops files on the page of portfolios, as a person does. */
export async function dropFiles(page: Page, ...paths: string[]): Promise<void> {
  await page.locator('.file-drop').waitFor();
  await page.evaluate(() => {
    const input = document.createElement('input');
    Object.assign(input, { type: 'file', id: 'dropped', multiple: true, hidden: true });
    document.body.append(input);
  });
  await page.locator('#dropped').setInputFiles(paths);
  await page.evaluate(() => {
    const input = document.getElementById('dropped') as HTMLInputElement;
    const dataTransfer = new DataTransfer();
    for (const file of input.files ?? []) dataTransfer.items.add(file);
    document.querySelector('.file-drop')?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    input.remove();
  });
}

/** What a button of the page saves. */
export async function saved(page: Page, name: string): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return readFileSync(await download.path());
}
