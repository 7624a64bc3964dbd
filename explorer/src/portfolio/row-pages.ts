import { signal } from '@preact/signals';
import type { LoanRow } from './worker/messages.js';

const PAGE = 100;
// Enough for what is seen and what was just seen.
const KEPT_PAGES = 40;

/** Rows of the table that the worker has given, some pages of them. */
export class RowPages {
  private readonly pages = signal<ReadonlyMap<number, readonly LoanRow[]>>(new Map());
  private asked = new Set<number>();

  constructor(private readonly ask: (from: number, count: number) => Promise<readonly LoanRow[]>) {}

  /** A row, if it is there; otherwise it is asked for, and whoever draws it draws again when it comes. */
  row(at: number): LoanRow | undefined {
    const page = Math.floor(at / PAGE);
    const rows = this.pages.value.get(page);
    if (rows === undefined) this.load(page);
    return rows?.[at - page * PAGE];
  }

  /** Forgets all rows, for they are in another order. */
  clear(): void {
    this.asked = new Set();
    this.pages.value = new Map();
  }

  private load(page: number): void {
    const { asked } = this;
    if (asked.has(page)) return;
    asked.add(page);
    void this.ask(page * PAGE, PAGE).then((rows) => {
      if (this.asked !== asked) return;
      const pages = new Map([...this.pages.value, [page, rows]]);
      for (const old of [...pages.keys()].slice(0, -KEPT_PAGES)) {
        pages.delete(old);
        asked.delete(old);
      }
      this.pages.value = pages;
    });
  }
}
