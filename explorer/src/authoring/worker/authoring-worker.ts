import '../../no-eval.js';
import { lint } from '../../../../src/lint/lint.js';
import { jsonSchemaOf, WRITTEN_FILES } from '../../../../src/schema/json-schema.js';
import { answerQuestions } from '../../worker/answered-questions.js';
import { checkedFolder } from './checked-folder.js';
import { loadedRulebook } from './loaded-rulebook.js';
import type { Questions } from './messages.js';
import { packed, unpacked } from './packed-texts.js';

answerQuestions<Questions>({
  check: checkedFolder,
  lint: ({ rulebook: texts, ruleSet }) => {
    const rulebook = loadedRulebook(texts);
    return lint(rulebook, ruleSet === undefined ? {} : { ruleSets: [ruleSet] });
  },
  schema: (name) => {
    const known = WRITTEN_FILES.find((one) => one === name);
    return known === undefined ? undefined : jsonSchemaOf(known);
  },
  unpack: unpacked,
  pack: packed,
});
