import { language, say } from '../state/language.js';
import { checked, isChecking, refused, shownFile } from './authoring-state.js';
import { CHECK_WORDS } from './authoring-words.js';
import { openInput } from './open-input.js';
import type { CheckedFixture, CheckedFolder, FailedCase } from './worker/messages.js';

/** Whether the rulebook loads, and which of its cases come out as expected. */
export function CaseResults() {
  const found = checked.value;
  const trouble = refused.value;
  return (
    <section class="case-results" aria-labelledby="case-results-title" aria-busy={isChecking.value}>
      <h3 id="case-results-title">{say(CHECK_WORDS.title)}</h3>
      {trouble !== undefined && (
        <p role="alert" class="refusal">
          {trouble[language.value]}
        </p>
      )}
      {found === undefined ? <p role="status">{say(CHECK_WORDS.checking)}</p> : <Outcome found={found} />}
    </section>
  );
}

function Outcome({ found }: { found: CheckedFolder }) {
  if (found.kind === 'refused') {
    return (
      <>
        <p role="status" class="verdict bad">
          {say(CHECK_WORDS.refused, { count: found.faults.length })}
        </p>
        <ul class="load-faults">
          {found.faults.map(({ file = '', pointer, line, ...fault }) => (
            <li key={`${file}${pointer}${fault.message}`}>
              <code>
                {file}
                {line === undefined ? pointer : `:${line}`}
              </code>
              {language.value === 'zh' ? fault.zh : fault.message}
            </li>
          ))}
        </ul>
      </>
    );
  }
  const { fixtures, ruleSets, rules } = found;
  const count = fixtures.reduce((sum, one) => sum + ('cases' in one ? one.cases : 0), 0);
  const failed = fixtures.reduce((sum, one) => sum + ('failed' in one ? one.failed.length : 1), 0);
  return (
    <>
      <p>{say(CHECK_WORDS.loaded, { ruleSets, rules })}</p>
      {fixtures.length === 0 ? (
        <p>{say(CHECK_WORDS.noFixtures)}</p>
      ) : (
        <p role="status" class={`verdict ${failed === 0 ? 'good' : 'bad'}`}>
          {failed === 0 ? say(CHECK_WORDS.passed, { count }) : say(CHECK_WORDS.failed, { count, failed })}
        </p>
      )}
      {fixtures.map((fixture) => (
        <Failures key={fixture.path} fixture={fixture} />
      ))}
    </>
  );
}

function Failures({ fixture }: { fixture: CheckedFixture }) {
  const { path } = fixture;
  const problems =
    'refused' in fixture
      ? fixture.refused.map((one) => one[language.value])
      : fixture.unknownProvisions.map((provision) => say(CHECK_WORDS.strangeProvision, { provision }));
  const failed = 'failed' in fixture ? fixture.failed : [];
  if (problems.length + failed.length === 0) return null;
  return (
    <div class="fixture-failures">
      <h4>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            shownFile.value = path;
          }}
        >
          {path}
        </button>
      </h4>
      {problems.map((problem) => (
        <p key={problem} class="bad">
          {problem}
        </p>
      ))}
      {failed.map((one) => (
        <Failure key={one.name} failed={one} />
      ))}
    </div>
  );
}

// A decision that is wrong altogether differs everywhere; nobody reads more.
const SHOWN_DIFFERENCES = 8;

function Failure({ failed: { name, why, differences, loan } }: { failed: FailedCase }) {
  return (
    <details class="failure">
      <summary>
        <span class="fail-mark">{say(CHECK_WORDS.fail)}</span> {name}
      </summary>
      <p class="why">{why[language.value]}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{say(CHECK_WORDS.where)}</th>
            <th scope="col">{say(CHECK_WORDS.expected)}</th>
            <th scope="col">{say(CHECK_WORDS.found)}</th>
          </tr>
        </thead>
        <tbody>
          {differences.slice(0, SHOWN_DIFFERENCES).map(({ path, expected, found }) => (
            <tr key={path}>
              <td>
                <code>{path}</code>
              </td>
              <td>{expected ?? say(CHECK_WORDS.nothing)}</td>
              <td class="bad">{found ?? say(CHECK_WORDS.nothing)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {loan !== undefined && (
        <button type="button" title={say(CHECK_WORDS.openLoanNote)} onClick={() => openInput(loan)}>
          {say(CHECK_WORDS.openLoan)}
        </button>
      )}
    </details>
  );
}
