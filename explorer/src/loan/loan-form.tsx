import type { ComponentChildren } from 'preact';
import { GUARANTEE_PREFIX } from '../../../src/facts/loan/loan-path.js';
import { changeCase, current } from '../state/case.js';
import { say } from '../state/language.js';
import { fieldsUnder } from './field.js';
import { FieldControl } from './field-control.js';
import { FORM_WORDS } from './form-words.js';
import { InstalmentGrid } from './instalment-grid.js';

/** The form of a loan, made of the library's registry of fields. */
export function LoanForm() {
  return (
    <div class="loan-form">
      <Group title={say(FORM_WORDS.contract)}>
        <Fields prefix="" />
      </Group>
      <Group title={say(FORM_WORDS.borrower)}>
        <Fields prefix="borrower." />
      </Group>
      <Group title={say(FORM_WORDS.schedule)}>
        <InstalmentGrid />
      </Group>
      <Application />
      <Guarantees />
      <Group title={say(FORM_WORDS.commitments)}>
        <Fields prefix="commitments." />
      </Group>
    </div>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <fieldset class="group">
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

function Fields({ prefix }: { readonly prefix: string }) {
  return (
    <div class="fields">
      {fieldsUnder(prefix).map(({ path }) => (
        <FieldControl key={path} path={path} />
      ))}
    </div>
  );
}

/** The application: unknown, known not to be made, or made, with what it asks. */
function Application() {
  const { application } = current.value.loan;
  const made = application === undefined ? 'unknown' : application === null ? 'none' : 'made';
  const stated = { unknown: undefined, none: null, made: {} };
  return (
    <Group title={say(FORM_WORDS.application)}>
      <label class="field whole">
        {say(FORM_WORDS.applicationState)}
        <select
          value={made}
          class={made === 'unknown' ? 'unknown' : undefined}
          onChange={({ currentTarget }) => {
            const { application: _, ...loan } = current.value.loan;
            const value = stated[currentTarget.value as keyof typeof stated];
            changeCase({ loan: value === undefined ? loan : { ...loan, application: value } });
          }}
        >
          <option value="unknown">{say(FORM_WORDS.unknown)}</option>
          <option value="none">{say(FORM_WORDS.notApplied)}</option>
          <option value="made">{say(FORM_WORDS.applied)}</option>
        </select>
      </label>
      {made !== 'none' && <Fields prefix="application." />}
    </Group>
  );
}

/** The guarantees: one stands under `guarantee`, several under `guarantees`. */
function Guarantees() {
  const { guarantee, guarantees, ...loan } = current.value.loan;
  const several = Array.isArray(guarantees) ? (guarantees as unknown[]) : undefined;
  const set = (all: readonly unknown[]) =>
    changeCase({
      loan: all.length === 0 ? loan : all.length === 1 ? { ...loan, guarantee: all[0] } : { ...loan, guarantees: all },
    });
  const keys = fieldsUnder(GUARANTEE_PREFIX).map(({ path }) => path.slice(GUARANTEE_PREFIX.length));
  return (
    <Group title={say(FORM_WORDS.guarantee)}>
      {several === undefined ? (
        <Fields prefix={GUARANTEE_PREFIX} />
      ) : (
        several.map((_, at) => (
          <section class="guarantee-card" key={at}>
            <h3>
              {say(FORM_WORDS.guaranteeNumber, { number: at + 1 })}
              <button type="button" class="quiet" onClick={() => set(several.filter((_, place) => place !== at))}>
                {say(FORM_WORDS.removeGuarantee)}
              </button>
            </h3>
            <div class="fields">
              {keys.map((key) => (
                <FieldControl key={key} path={`guarantees[${at}].${key}`} />
              ))}
            </div>
          </section>
        ))
      )}
      <button type="button" onClick={() => set([...(several ?? [guarantee ?? {}]), {}])}>
        {say(FORM_WORDS.addGuarantee)}
      </button>
    </Group>
  );
}
