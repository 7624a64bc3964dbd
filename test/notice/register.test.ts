import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { provisionCoverage } from '../../src/fixture/provision-coverage.js';
import { ningxia2020 } from '../../src/index.js';
import { conclusionsOf } from '../../src/rulebook/rule-set.js';

const { provisions, sources } = ningxia2020();
const inText = provisions.flatMap(({ id, text, span }) => (span === undefined ? [] : [{ id, text, ...span }]));

/** The official text, which the repository holds. */
const OFFICIAL = new URL('../../rules/ningxia-2020/texts/notice.zh.txt', import.meta.url);

describe('the register of provisions', () => {
  it('holds spans that are as long as their text, in the order of the text, and never overlap', () => {
    for (const { id, text, start, end } of inText) expect(end - start, id).toBe(text.length);
    let reached = 0;
    for (const { id, start, end } of inText) {
      expect(start, id).toBeGreaterThanOrEqual(reached);
      reached = end;
    }
  });

  it('holds whole sentences, numbered without a gap within a paragraph of sections 一 to 四 and in item 17', () => {
    for (const { id, text } of inText) expect(text, id).toMatch(/。$/);
    const paragraphOf = (id: string) => id.slice(0, id.lastIndexOf('/'));
    const numbered = inText.map(({ id }) => id).filter((id) => id.startsWith('notice/') || id.startsWith('annex/i17/'));
    for (const paragraph of new Set(numbered.map(paragraphOf))) {
      const sentences = numbered.filter((id) => paragraphOf(id) === paragraph);
      expect(sentences).toEqual(sentences.map((_, at) => `${paragraph}/${at + 1}`));
    }
  });

  it('names its text by SHA-256 and length', () => {
    for (const { id } of sources.filter(({ id: source }) =>
      provisions.some((it) => it.source === source && it.span !== undefined),
    )) {
      expect(sources.find((it) => it.id === id)).toMatchObject({
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        length: expect.any(Number),
      });
    }
  });

  it('accounts for the whole text of sections 一 to 四 and of item 17 clause by clause, each with its rule sets or its reason', () => {
    const rows = provisionCoverage(ningxia2020()).filter(({ id }) => /^(notice\/s[1-4]|annex\/i17)\//.test(id));
    expect(rows).toHaveLength(36);
    for (const { id, text, span, clauses } of rows) {
      // Only punctuation lies outside the clauses of a sentence.
      const rest = clauses.reduce((left, clause) => left.replace(clause.text, ''), text);
      expect(rest, id).toMatch(/^[,;。]*$/);
      for (const clause of clauses) {
        expect(clause.ruleSets.length > 0, `${id}: ${clause.text}`).toBe(clause.undecidable === undefined);
        expect(text.slice((clause.span?.start ?? 0) - (span?.start ?? 0), (clause.span?.end ?? 0) - (span?.start ?? 0))).toBe(
          clause.text,
        );
      }
    }
  });

  it('names in its clauses every rule set that cites the sentence, and no other', () => {
    const { ruleSets } = ningxia2020();
    for (const { id, clauses } of provisions) {
      if (clauses === undefined) continue;
      const citing = ruleSets.filter((ruleSet) => conclusionsOf(ruleSet).some(({ params }) => params.provisions.includes(id)));
      const named = new Set(clauses.flatMap((clause) => clause.ruleSets ?? []));
      expect([...named].sort(), id).toEqual(citing.map((ruleSet) => ruleSet.id).sort());
    }
  });

  it('accounts for every provision once: a rule cites it, or it says why no program can decide it', () => {
    const coverage = provisionCoverage(ningxia2020());
    expect(coverage.filter(({ status }) => status === 'unaccounted').map(({ id }) => id)).toEqual([]);
    const both = coverage.filter(
      ({ undecidable, ruleSets, parameters, interpretations }) =>
        undecidable !== undefined && ruleSets.length + parameters.length + interpretations.length > 0,
    );
    expect(both.map(({ id }) => id)).toEqual([]);
  });
});

describe.runIf(existsSync(OFFICIAL))('the register against the official text', () => {
  const bytes = existsSync(OFFICIAL) ? readFileSync(OFFICIAL) : Buffer.alloc(0);
  const official = bytes.toString('utf8');
  const section = (from: string, to: string) => official.slice(official.indexOf(from) + from.length, official.indexOf(to));

  it('records the hash and length of this text', () => {
    const digest = createHash('sha256').update(bytes).digest('hex');
    for (const { sha256, length } of sources.filter((source) => source.sha256 !== undefined)) {
      expect({ sha256, length }).toEqual({ sha256: digest, length: official.length });
    }
  });

  it.each(inText.map((provision) => [provision.id, provision] as const))(
    'the text holds %s word for word',
    (_, { text, start, end }) => {
      expect(official.slice(start, end)).toBe(text);
    },
  );

  it.each([
    ['section 一', 'notice/s1/', '一、落实全年新增600亿元以上贷款计划', '二、实施阶段性延期还本付息政策'],
    ['section 二', 'notice/s2/', '二、实施阶段性延期还本付息政策', '三、全面建立主办银行机制'],
    ['section 三', 'notice/s3/', '三、全面建立主办银行机制', '四、大幅增加小微企业信用贷款、首贷、无还本续贷'],
    ['section 四', 'notice/s4/', '四、大幅增加小微企业信用贷款、首贷、无还本续贷', '附件:《自治区党委'],
    [
      'annex item 17',
      'annex/i17/',
      '17.持续强化金融支持。',
      '(责任单位:自治区地方金融监管局、工业和信息化厅、财政厅、人民银行银川中心支行、宁夏银保监局、宁夏证监局',
    ],
  ])('%s: every sentence has its row, and no row is anything else', (_, prefix, from, to) => {
    const sentences = section(from, to)
      .split(/(?<=。)/)
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence !== '');
    expect(inText.filter(({ id }) => id.startsWith(prefix)).map(({ text }) => text)).toEqual(sentences);
  });
});
