import { InvalidValueError } from '../failures.js';
import { VALUE_FAULTS } from '../words/usage-words.js';

/** Parses the value of an option that takes a whole number from `least` to `most`. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= least && number <= most) return number;
    throw new InvalidValueError(VALUE_FAULTS.wholeNumber(least, most));
  };
}
