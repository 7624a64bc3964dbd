import { composedText, type Dialect, InvalidNameError, quotedName } from '../dialect.js';
import type { SqlType } from '../expression.js';
import { standard } from './standard.js';

const type = (of: SqlType) => (of === 'text' ? 'STRING' : standard.type(of));

export const spark: Dialect = {
  ...standard,
  name: 'spark',
  identifier(name) {
    // Spark puts the values of variables in before it parses, inside of quotes too.
    if (name.includes('${')) throw new InvalidNameError(name, 'spark', 'it contains ${, which Spark replaces before it parses');
    return quotedName(name, '`', 'spark');
  },
  // A quote is not escaped by doubling, and whether a backslash escapes depends on a setting.
  text: (value) => composedText(value, /(['\\$])/, (code) => `char(${code})`),
  type,
  cast: (inner, of) => `CAST(${inner} AS ${type(of)})`,
  days: (from, until) => `datediff(${until}, ${from})`,
  quotient: (dividend, divisor) => `(${dividend} div ${divisor})`,
  // The analyser goes over the whole statement three times for each step, and gives up after a hundred.
  fewSteps: true,
};
