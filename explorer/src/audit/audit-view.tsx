import { auditDocument } from '../../../src/cli/reports/audit-document.js';
import { problemText } from '../../../src/facts/input/invalid-input.js';
import { COMPONENTS, type ComponentKind } from '../../../src/facts/loan/component.js';
import { MARKS } from '../../../src/law/punctuation.js';
import { COMPONENT_TERMS } from '../../../src/words/decision-terms.js';
import { capital, guaranteeName, instalmentsText } from '../../../src/words/phrases.js';
import { dayText } from '../../../src/words/value-text.js';
import { Blocks } from '../document/blocks.js';
import { ScrollFrame } from '../document/scroll-frame.js';
import { rulebook } from '../law/rulebook.js';
import { decision } from '../state/decided.js';
import { language, say } from '../state/language.js';
import { AUDIT_VIEW_WORDS } from './audit-view-words.js';
import { DoneControl } from './done-control.js';
import { COMPONENT_DONE, type DoneField, GUARANTEE_DONE } from './done-fields.js';
import { audited, type DoneDraft, doneAbout, servicing, stateDone, stateGuarantee } from './servicing-draft.js';

/** What the bank did, held against what it had to do. */
export default function AuditView() {
  const decided = decision.value;
  return (
    <div class="single-view audit-view">
      <h2>{say(AUDIT_VIEW_WORDS.title)}</h2>
      <p class="hint">{say(AUDIT_VIEW_WORDS.intro)}</p>
      {decided === undefined ? (
        <p role="status">{say(AUDIT_VIEW_WORDS.noLoan)}</p>
      ) : (
        <>
          <ScrollFrame label={say(AUDIT_VIEW_WORDS.title)}>
            <table class="done-grid">
              <thead>
                <tr>
                  <th scope="col">{say(AUDIT_VIEW_WORDS.part)}</th>
                  {COMPONENT_DONE.map((field) => (
                    <th scope="col" key={field.key}>
                      {titleOf(field)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {decided.instalments.flatMap(({ dueDate }, at) =>
                  COMPONENTS.map((kind) => <ComponentRow key={`${at}${kind}`} at={at} kind={kind} due={dueDate} />),
                )}
              </tbody>
            </table>
          </ScrollFrame>
          {(decided.guarantees ?? []).map((_, at, all) => (
            <GuaranteeFields key={at} at={at} isOnly={all.length === 1} />
          ))}
          <h3>{say(AUDIT_VIEW_WORDS.result)}</h3>
          <Result />
        </>
      )}
    </div>
  );
}

function titleOf({ title }: DoneField): string {
  return capital(title[language.value].replace(/^(the|whether) /, ''));
}

function ComponentRow({
  at,
  kind,
  due,
}: {
  readonly at: number;
  readonly kind: ComponentKind;
  readonly due: string | undefined;
}) {
  const lang = language.value;
  const done = doneAbout(at, kind);
  const part = instalmentsText([at], lang) + MARKS.space[lang] + COMPONENT_TERMS[kind][lang];
  return (
    <tr>
      <th scope="row">
        {capital(part)}
        {due !== undefined && <span class="hint">{dayText(due, lang)}</span>}
      </th>
      {COMPONENT_DONE.map((field) => (
        <td key={field.key} data-part={`${at}:${kind}:${field.key}`}>
          <DoneControl
            field={field}
            done={done}
            label={say(AUDIT_VIEW_WORDS.ofPart, { part, name: titleOf(field) })}
            onState={(stated) => stateDone(at, kind, stated)}
          />
          {field.key === 'penaltyInterest.amount' && (
            <button
              type="button"
              class="none-choice"
              aria-pressed={done.penaltyInterest === null}
              onClick={() => stateDone(at, kind, { ...done, penaltyInterest: done.penaltyInterest === null ? undefined : null })}
            >
              {say(AUDIT_VIEW_WORDS.noneCharged)}
            </button>
          )}
        </td>
      ))}
    </tr>
  );
}

function GuaranteeFields({ at, isOnly }: { readonly at: number; readonly isOnly: boolean }) {
  const { guarantee = {}, guarantees = [] } = servicing.value;
  const done: DoneDraft = isOnly ? guarantee : (guarantees.find((one) => one.guarantee === at) ?? {});
  const name = isOnly ? say(AUDIT_VIEW_WORDS.guarantee) : capital(guaranteeName(at, language.value));
  return (
    <fieldset class="group">
      <legend>{name}</legend>
      <div class="fields">
        {GUARANTEE_DONE.map((field) => (
          <div class="field" key={field.key}>
            <span class="label" aria-hidden="true">
              {titleOf(field)}
            </span>
            <DoneControl
              field={field}
              done={done}
              label={titleOf(field)}
              onState={(stated) => stateGuarantee(at, isOnly, stated)}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}

function Result() {
  const found = audited.value;
  const lang = language.value;
  const { components = [], guarantee, guarantees = [] } = servicing.value;
  if (components.length + guarantees.length === 0 && guarantee === undefined) return <p>{say(AUDIT_VIEW_WORDS.nothing)}</p>;
  if (found === undefined) return <p role="status">{say(AUDIT_VIEW_WORDS.noLoan)}</p>;
  if (!('verdict' in found)) {
    return (
      <ul class="problems">
        {found.map((problem) => (
          <li key={problem.path}>{problemText(problem, lang)}</li>
        ))}
      </ul>
    );
  }
  return (
    <div class="audit-result" data-verdict={found.verdict}>
      <Blocks blocks={auditDocument(found, rulebook, lang)} from={4} />
    </div>
  );
}
