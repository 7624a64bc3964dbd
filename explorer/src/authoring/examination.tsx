import { signal } from '@preact/signals';
import type { LintFault, LintReport } from '../../../src/lint/lint-report.js';
import { language, say } from '../state/language.js';
import { folder as atHand, checked, endLint, isLinting, lintFolder, lintReport, shownFile } from './authoring-state.js';
import { CHECK_WORDS, EXAMINATION_WORDS } from './authoring-words.js';
import { openInput } from './open-input.js';
import { kindOf, type RulebookFolder } from './rulebook-folder.js';

/** The texts that were examined. */
const examined = signal<RulebookFolder['texts'] | undefined>(undefined);

/** The examination of the rulebook: what is wrong with it, and the inputs that show it. */
export function Examination({ folder }: { folder: RulebookFolder }) {
  const path = shownFile.value;
  const isRuleSet = path !== undefined && kindOf(folder, path) === 'rule-set';
  const isLoaded = checked.value?.kind === 'loaded';
  const examine = (ruleSet?: string) => {
    examined.value = atHand.value?.texts;
    void lintFolder(ruleSet);
  };
  return (
    <section class="examination" aria-labelledby="examination-title">
      <h3 id="examination-title">{say(EXAMINATION_WORDS.title)}</h3>
      <p class="quiet-text">{say(EXAMINATION_WORDS.lead)}</p>
      <p class="examination-ways">
        <button type="button" disabled={!isLoaded || isLinting.value} onClick={() => examine()}>
          {say(EXAMINATION_WORDS.whole)}
        </button>
        {isRuleSet && (
          <button type="button" disabled={!isLoaded || isLinting.value} onClick={() => examine(ruleSetOf(path))}>
            {say(EXAMINATION_WORDS.ruleSet)}
          </button>
        )}
        {isLinting.value && (
          <button type="button" class="quiet" onClick={endLint}>
            {say(EXAMINATION_WORDS.stop)}
          </button>
        )}
      </p>
      <p role="status">{isLinting.value ? say(EXAMINATION_WORDS.running) : ''}</p>
      {lintReport.value !== undefined && (
        <Report report={lintReport.value} isOutdated={examined.value !== folder.texts} root={folder.root} />
      )}
    </section>
  );
}

const ruleSetOf = (path: string) => path.replace(/^.*\//, '').replace(/\.json$/, '');

function Report({ report, isOutdated, root }: { report: LintReport; isOutdated: boolean; root: string }) {
  const { faults, unproved, examined: scope } = report;
  return (
    <>
      <p class={`verdict ${faults.length === 0 ? 'good' : 'bad'}`}>
        {faults.length === 0 ? say(EXAMINATION_WORDS.clean) : say(EXAMINATION_WORDS.faults, { count: faults.length })}
        {unproved.length > 0 && ` ${say(EXAMINATION_WORDS.unproved, { count: unproved.length })}`}
      </p>
      {isOutdated && <p class="outdated">{say(EXAMINATION_WORDS.outdated)}</p>}
      <p class="quiet-text">
        {say(EXAMINATION_WORDS.examined, { ruleSets: scope.ruleSets, rules: scope.rules, conditions: scope.conditions })}
      </p>
      <ul class="lint-faults">
        {faults.map((fault) => (
          <li key={`${fault.kind} ${fault.pointer} ${fault.en}`}>
            <Fault fault={fault} root={root} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Fault({ fault, root }: { fault: LintFault; root: string }) {
  const { written, witness } = fault;
  return (
    <>
      {written !== undefined && (
        <button
          type="button"
          class="quiet fault-place"
          onClick={() => {
            shownFile.value = root + written.file;
          }}
        >
          {written.file}
          {written.line === undefined ? '' : `:${written.line}`}
        </button>
      )}
      <span>{fault[language.value]}</span>
      {witness !== undefined && (
        <details>
          <summary>
            {say(EXAMINATION_WORDS.witness)}: {witness.shows[language.value]}
          </summary>
          <pre>{JSON.stringify('loan' in witness ? witness.loan : witness.input, null, 2)}</pre>
          {'loan' in witness && (
            <button
              type="button"
              title={say(CHECK_WORDS.openLoanNote)}
              onClick={() => openInput(witness.loan, witness.readings as Readonly<Record<string, string>>)}
            >
              {say(CHECK_WORDS.openLoan)}
            </button>
          )}
        </details>
      )}
    </>
  );
}
