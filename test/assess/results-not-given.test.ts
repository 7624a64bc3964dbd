import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ASSESSED_SUBJECTS, SUBJECT_NAMES } from '../../src/assess/assessed-subjects.js';
import { parseFixture, type SubjectFixture } from '../../src/fixture/fixture.js';
import { LiubaoError, loadRulebook, ningxia2020 } from '../../src/index.js';

// What rules conclude is a rulebook's own to say, and so is what its conclusions give beside: an assessment shows what it gets.

type Conclusion = { params: { gives?: unknown } };
const { digest: _, ...data } = structuredClone(ningxia2020());
for (const { rules, otherwise } of data.ruleSets) {
  const conclusions = [...rules.map(({ event }) => event), otherwise];
  for (const conclusion of conclusions) if (conclusion !== undefined) delete (conclusion as Conclusion).params.gives;
}
const rulebook = loadRulebook(data);

describe.each(SUBJECT_NAMES.filter((name) => name !== 'enterprise'))(
  '%s, where no conclusion gives anything beside',
  (subject) => {
    const folder = join('fixtures', subject);
    const cases = readdirSync(folder).flatMap(
      (name) => (parseFixture(JSON.parse(readFileSync(join(folder, name), 'utf8'))) as SubjectFixture).cases,
    );

    it.each(cases.map((one) => [one.name, one] as const))('%s', (_name, { input, options }) => {
      let refused: unknown;
      try {
        const assessment = ASSESSED_SUBJECTS[subject].assess(input as never, { ...options, rulebook });
        expect(JSON.stringify(assessment)).not.toMatch(/undefined|NaN/);
      } catch (error) {
        refused = error;
      }
      if (refused !== undefined) expect(refused).toBeInstanceOf(LiubaoError);
    });
  },
);
