import '../no-eval.js';
import { counterfactualText, openingText } from '../../../src/explain/change/counterfactual-document.js';
import { type Counterfactual, counterfactuals } from '../../../src/explain/change/counterfactuals.js';
import { whyNot } from '../../../src/explain/change/why-not.js';
import { whyNotDocument } from '../../../src/explain/change/why-not-document.js';
import { createSensitivityAnalysis } from '../../../src/explain/readings/sensitivity.js';
import type { Language, Wording } from '../../../src/law/wording.js';
import { rulebook } from '../law/rulebook.js';
import { answerQuestions } from '../worker/answered-questions.js';
import type { SearchQuestions, Standing } from './search-questions.js';

answerQuestions<SearchQuestions>({
  sensitivity: ({ loan, law }) => createSensitivityAnalysis({ rulebook, ...law })(loan).matters,
  target: ({ loan, law, target }) => {
    const options = { rulebook, ...law };
    const why = whyNot(loan, target, options);
    const found = counterfactuals(loan, target, options);
    return {
      // The title of the document repeats what was asked.
      whyNot: { zh: whyNotDocument(why, 'zh').slice(1), en: whyNotDocument(why, 'en').slice(1) },
      ...(found.reached ? {} : { opening: inBoth((lang) => openingText(found, lang)) }),
      changes: found.counterfactuals.map((one) => ({
        standing: standingOf(one),
        text: inBoth((lang) => counterfactualText(one, rulebook, lang)),
        loan: one.loan,
      })),
    };
  },
});

function standingOf({ attainable, changes }: Counterfactual): Standing {
  if (attainable) return 'attainable';
  return changes.every(({ by, from }) => by !== 'nobody' || from === undefined) ? 'toVerify' : 'unattainable';
}

function inBoth(text: (lang: Language) => string): Wording {
  return { zh: text('zh'), en: text('en') };
}
