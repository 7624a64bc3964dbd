import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileNote, letter } from '../../src/explain/index.js';
import { decide } from '../../src/index.js';
import { LANGUAGES } from '../../src/law/wording.js';
import { APPROVED_LOANS } from './loans.js';

// The texts are read by a person before they are kept. To make them anew: UPDATE_APPROVED=1 npx vitest run --project core test/approved
const FOLDER = 'test/approved/texts';
const WRITERS = { letter, 'file-note': fileNote } as const;

const documents = APPROVED_LOANS.flatMap(({ name, date, loan }) =>
  Object.entries(WRITERS).flatMap(([kind, write]) =>
    LANGUAGES.map((lang) => ({
      file: `${name}.${kind}.${lang}.txt`,
      text: () => write(decide(loan), { lang, loan, date }).replace(/digest [0-9a-f]{64}|摘要 [0-9a-f]{64}/, '…'),
    })),
  ),
);

if (process.env.UPDATE_APPROVED === '1') {
  mkdirSync(FOLDER, { recursive: true });
  for (const { file, text } of documents) writeFileSync(`${FOLDER}/${file}`, text());
}

describe('approved texts', () => {
  it.each(documents)('$file is written as it was approved', ({ file, text }) => {
    expect(text()).toBe(readFileSync(`${FOLDER}/${file}`, 'utf8'));
  });

  it('are of these loans and no other', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(documents.map(({ file }) => file).sort());
  });
});
