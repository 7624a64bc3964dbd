import { describe } from 'vitest';
import { faultsAreSaid, W } from './small-rulebook.js';

const FINDINGS = '/ruleSets/0';
const SIZE = '/ruleSets/1';

describe('what is wrong with what a rulebook cites is said where it stands', () => {
  faultsAreSaid([
    ['a document that there is not', { '/provisions/1/source': 'none' }, 'unknown source "none"'],
    [
      'by a parameter a provision that there is not',
      { '/parameters/2/provisions/0': 'small/p9' },
      'unknown provision "small/p9"',
    ],
    ['by a parameter nothing', { '/parameters/2/provisions': [] }, 'cites no provision and states no basis'],
    [
      'by a parameter with a basis a provision that there is not',
      { '/parameters/1/provisions': ['small/p1/1', 'small/p9'] },
      '/parameters/1/provisions/1: unknown provision "small/p9"',
    ],
    [
      'by an interpretation',
      { '/interpretations/0/provisions': ['small/p1/1', 'small/p9'] },
      '/interpretations/0/provisions/1: unknown provision "small/p9"',
    ],
    ['by a named condition', { '/conditions/0/provisions/0': 'small/p9' }, 'unknown provision "small/p9"'],
    ['by a named condition nothing, which is no fault', { '/conditions/0/provisions': undefined }],
    ['by the order of the tracks', { '/trackOrder/provisions/0': 'small/p9' }, 'unknown provision "small/p9"'],
    ['without an order of the tracks, which is no fault', { '/trackOrder': undefined }],
    [
      'by a rule',
      { [`${FINDINGS}/rules/0/event/params/provisions`]: ['small/p1/1', 'small/p9'] },
      '/ruleSets/0/rules/0/event/params/provisions/1: unknown provision "small/p9"',
    ],
    ['by otherwise', { [`${SIZE}/otherwise/params/provisions/0`]: 'small/p9' }, 'unknown provision "small/p9"'],
  ]);
});

describe('what is wrong with the clauses of a sentence is said where it stands', () => {
  faultsAreSaid([
    ['that is undecidable as a whole', { '/provisions/0/undecidable': W }, 'its clauses say why no program can decide them'],
    ['that has none, which is no fault', { '/provisions/0/clauses': undefined }],
    [
      'of which one is neither encoded nor undecidable',
      { '/provisions/0/clauses/1/undecidable': undefined },
      '/provisions/0/clauses/1: needs either the rule sets that encode it or why no program can decide it',
    ],
    [
      'of which one is both',
      { '/provisions/0/clauses/1/ruleSets': ['small-size'] },
      '/provisions/0/clauses/1: needs either the rule sets that encode it or why no program can decide it',
    ],
    [
      'of which one names a rule set that there is not',
      { '/provisions/0/clauses/0/ruleSets/1': 'none' },
      'unknown rule set "none"',
      '/provisions/0/clauses: none names the rule set small-findings, which cites the provision',
    ],
    [
      'of which one names a rule set that does not cite it',
      {
        '/provisions/0/clauses/0/ruleSets': ['small-size', 'small-findings'],
        [`${FINDINGS}/rules/0/event/params/provisions/0`]: 'small/p1/2',
      },
      '/provisions/0/clauses/0/ruleSets/1: small-findings does not cite the provision',
    ],
    [
      'that another rule set cites, which none of them names',
      { '/provisions/0/clauses/0/ruleSets': ['small-size'] },
      '/provisions/0/clauses: none names the rule set small-findings, which cites the provision',
    ],
    [
      'of which one does not stand in it',
      { '/provisions/0/clauses/1/text': '丁' },
      'does not stand in the sentence after the clause before',
    ],
    [
      'of which the first does not stand in it',
      { '/provisions/0/clauses/0/text': '丁' },
      '/provisions/0/clauses/0/text: does not stand in the sentence after the clause before',
    ],
    [
      'in another order',
      { '/provisions/0/clauses/0/text': '乙', '/provisions/0/clauses/1/text': '甲' },
      '/provisions/0/clauses/1/text: does not stand in the sentence after the clause before',
    ],
    [
      'that leave out words before them',
      { '/provisions/0/text': '但甲,乙。' },
      '/provisions/0/clauses: no clause has the words "但"',
    ],
    [
      'that leave out words between them',
      { '/provisions/0/text': '甲和乙。' },
      '/provisions/0/clauses: no clause has the words "和"',
    ],
    [
      'that leave out words behind them',
      { '/provisions/0/text': '甲、 乙等。' },
      '/provisions/0/clauses: no clause has the words "等。"',
    ],
  ]);
});
