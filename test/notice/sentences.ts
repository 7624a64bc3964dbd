import { expect } from 'vitest';
import { provisionCoverage } from '../../src/fixture/provision-coverage.js';
import { ningxia2020 } from '../../src/index.js';

interface Found {
  readonly findings: readonly {
    readonly ruleSet: string;
    readonly conclusion: string;
    readonly force: string;
    readonly provisions: readonly string[];
  }[];
}

/** The conclusion of a rule set under a sentence, with its force; `undefined` if it concludes nothing. */
export function concluded({ findings }: Found, ruleSet: string, sentence: string): string | undefined {
  const found = findings.find((finding) => finding.ruleSet === ruleSet);
  if (found === undefined) return undefined;
  expect(found.provisions).toContain(sentence);
  return `${found.conclusion}, ${found.force}`;
}

const sentences = provisionCoverage(ningxia2020());

/** The clauses of a sentence that no program can decide. Each says why in both languages, and no rule set cites it. */
export function undecidableClauses(id: string): string[] {
  const { clauses } = sentences.find((sentence) => sentence.id === id) ?? { clauses: [] };
  return clauses
    .filter(({ status }) => status === 'undecidable')
    .map(({ text, undecidable, ruleSets }) => {
      expect(undecidable?.zh, text).toMatch(/\p{Script=Han}/u);
      expect(undecidable?.en, text).toMatch(/^\p{Lu}|^“\p{L}/u);
      expect(ruleSets, text).toEqual([]);
      return text;
    });
}
