// A form that is checked and decided at every keystroke, in the browser. What is wrong stands beside its field; a field left empty
// is unknown, and the decision says which unknown it turns on.
import { createDecider } from 'liubao-rules';

const decider = createDecider();

/** The fields, by the paths that the library names them by. */
const FIELDS = [
  { name: 'kind', path: 'borrower.kind', label: 'Kind of borrower', choices: ['enterprise', 'individual-business', 'business-owner'] },
  { name: 'size', path: 'borrower.size', label: 'Size', choices: ['micro', 'small', 'medium', 'large'] },
  { name: 'creditTotal', path: 'borrower.creditTotal', label: 'Credit of the household, yuan' },
  { name: 'dueDate', path: 'schedule[0].dueDate', label: 'Due' },
  { name: 'principal', path: 'schedule[0].principal', label: 'Principal due, yuan' },
];

function loanOf({ kind, size, creditTotal, dueDate, principal }) {
  return {
    id: 'form',
    borrower: known({ kind, size, creditTotal }),
    schedule: [known({ dueDate, principal })],
  };
}

/** What is filled in. An empty field is not stated: it is unknown, which is not the same as none. */
function known(fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));
}

export function LoanForm({ given, onChange }) {
  const { decision, error } = decider.safeDecide(loanOf(given));
  const problems = error?.problems ?? [];
  const missing = decision?.missing ?? [];
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      {FIELDS.map((field) => (
        <Field
          key={field.name}
          {...field}
          value={given[field.name] ?? ''}
          problem={problems.find(({ path }) => path === field.path)}
          isMissing={missing.includes(field.path)}
          onChange={(event) => onChange(field.name, event.target.value)}
        />
      ))}
      <output>{decision === undefined ? 'Not decided' : decision.track}</output>
    </form>
  );
}

function Field({ name, label, choices, value, problem, isMissing, onChange }) {
  const said = problem !== undefined ? `Expected ${problem.expected}` : isMissing ? 'The decision turns on this.' : '';
  const shared = { id: name, value, onChange, 'aria-invalid': problem !== undefined, 'aria-describedby': `${name}-said` };
  return (
    <p>
      <label htmlFor={name}>{label}</label>
      {choices === undefined ? (
        <input {...shared} />
      ) : (
        <select {...shared}>
          <option value="">unknown</option>
          {choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      )}
      <small id={`${name}-said`}>{said}</small>
    </p>
  );
}
