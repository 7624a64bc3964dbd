import { COMPONENTS } from '../../facts/loan/component.js';
import type { LoanInput } from '../../facts/loan/loan-schema.js';
import { valueAt } from '../../facts/loan/loan-values.js';
import { guaranteesOf } from '../../facts/loan/parse-loan.js';
import { MARKS } from '../../law/punctuation.js';
import type { Language } from '../../law/wording.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { GUARANTOR_CONSENT } from '../../rulebook/rulebook-words.js';
import { instalmentsText, PHRASES, say } from '../../words/phrases.js';
import { fieldType } from '../change/field-type.js';
import type { Explanation } from '../explanation.js';
import { factName, factValueText } from '../why/fact-text.js';

const APPLIED_ON = 'application.appliedOn';

/** The fields that a note lists as weighed if the rulebook does not say what the bank has to weigh. */
const WEIGHED = [APPLIED_ON, 'application.method', GUARANTOR_CONSENT];

/** The fields that a note lists as weighed by the bank, and therefore does not repeat among the other facts. */
export function weighedFields({ words }: Rulebook): readonly string[] {
  return words?.weighed ?? WEIGHED;
}

/**
 * What the bank has to weigh when it sets the period, and what an inspector asks for, as listed by the rulebook. An unknown
 * value is a blank to fill in.
 */
export function weighingLine({ rulebook }: Explanation, loan: LoanInput | undefined, lang: Language): string {
  const blank = PHRASES.blank[lang];
  const line = (name: string, value: string) => say(PHRASES.weighed, lang, { name, value });
  const stated = (path: string) => {
    const [type, value] = [fieldType(path, rulebook), loan === undefined ? undefined : valueAt(loan, path)];
    if (value === undefined || value === null) return blank;
    // A field of free text has no type that rules know.
    return type === undefined ? String(value) : factValueText({ path, type, value }, rulebook, lang);
  };
  const guarantees = loan === undefined ? [] : guaranteesOf(loan);
  const isGuaranteed = guarantees.some(({ arrangement }) => arrangement !== 'none');
  return weighedFields(rulebook)
    .flatMap((field) => {
      if (field === GUARANTOR_CONSENT) return isGuaranteed ? [line(PHRASES.guarantorConsent[lang], blank)] : [];
      const value = field === APPLIED_ON ? appliedText(loan, stated(field), lang) : stated(field);
      return [line(factName(field, rulebook, lang), value)];
    })
    .join(MARKS.semicolon[lang]);
}

/** The day of the application, and whether a part that it asks to defer was already due. */
function appliedText(loan: LoanInput | undefined, day: string, lang: Language): string {
  const appliedOn = loan?.application?.appliedOn;
  if (loan === undefined || appliedOn === undefined) return day;
  const late = loan.schedule.flatMap(({ dueDate, ...instalment }, at) =>
    dueDate !== undefined && dueDate < appliedOn && COMPONENTS.some((kind) => asks(loan, instalment, kind, dueDate)) ? [at] : [],
  );
  const when =
    late.length === 0
      ? PHRASES.appliedInTime[lang]
      : say(PHRASES.appliedLate, lang, { instalments: instalmentsText(late, lang) });
  return say(PHRASES.appliedOn, lang, { day, when });
}

function asks(
  { application }: LoanInput,
  instalment: Omit<LoanInput['schedule'][number], 'dueDate'>,
  kind: (typeof COMPONENTS)[number],
  dueDate: string,
): boolean {
  const own = instalment[`${kind}Until`];
  const asked = own === undefined ? application?.[`${kind}Until`] : own;
  return [asked ?? []].flat().some((day) => day > dueDate);
}
