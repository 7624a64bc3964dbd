import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { PUBLIC_SOURCES } from '../../scripts/entries.js';
import { labels, type ValueLabels } from '../../src/words/labels.js';
import { publicChoices, publicMembers, saysOnlyTheName } from '../docs/public-members.js';
import { installed } from './consumer.js';

const entries = Object.keys(PUBLIC_SOURCES).map((name) => join(installed, 'dist', name.slice(1), 'index.d.ts'));
const program = ts.createProgram(entries, {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
});
const checker = program.getTypeChecker();

/** What an entry exports, each name with the comment that an editor shows. */
function commentsOf(entry: string): ReadonlyMap<string, string> {
  const file = program.getSourceFile(entry);
  const module = file === undefined ? undefined : checker.getSymbolAtLocation(file);
  const exported = module === undefined ? [] : checker.getExportsOfModule(module);
  return new Map(
    exported.map((symbol) => {
      const meant = (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
      return [symbol.name, ts.displayPartsToString(meant.getDocumentationComment(checker))];
    }),
  );
}

describe('what an editor shows', () => {
  it.each(entries.map((entry) => [entry.slice(installed.length + 1), entry]))(
    'of every name of %s says what it means',
    (_, entry) => {
      const comments = commentsOf(entry);
      expect(comments.size).toBeGreaterThan(0);
      expect([...comments].filter(([, comment]) => comment.trim() === '').map(([name]) => name)).toEqual([]);
    },
  );

  it('of an outcome, a track and a waiver says what each value means, in both languages', () => {
    const comments = commentsOf(join(installed, 'dist', 'index.d.ts'));
    const { outcome, track, 'penaltyInterest.waived': waiver } = labels().values;
    for (const [type, terms] of Object.entries<ValueLabels>({ Outcome: outcome, Track: track, Waiver: waiver })) {
      for (const [value, { zh, en }] of Object.entries(terms)) {
        const line = comments
          .get(type)
          ?.split('\n')
          .find((one) => one.includes(`\`${value}\``));
        expect(line, `${type} ${value}`).toContain(en);
        expect(line, `${type} ${value}`).toContain(zh);
      }
    }
  });

  it('of every member of what is exported says more than its name', () => {
    const members = publicMembers(program, entries, `${join(installed, 'dist')}/`);
    expect(members.length).toBeGreaterThan(1_000);
    const wanting = members.filter((member) => member.doc === '' || saysOnlyTheName(member));
    expect(wanting.map(({ name, place }) => `${place} ${name}`)).toEqual([]);
  });

  it('of every list of values says what each is, unless they are names of fields', () => {
    const choices = publicChoices(program, entries).filter(({ name }) => !/(?:Fact|Column)$/.test(name));
    expect(choices.length).toBeGreaterThan(20);
    const wanting = choices.flatMap(({ name, values, doc }) =>
      values.filter((value) => !doc.includes(`\`${value}\``)).map((value) => `${name} ${value}`),
    );
    expect(wanting).toEqual([]);
  });
});
