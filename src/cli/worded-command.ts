import { type Argument, Command, type ErrorOptions, InvalidArgumentError, type Option } from 'commander';
import { nearestName } from '../facts/input/nearest-name.js';
import type { Language } from '../law/wording.js';
import { InvalidValueError } from './failures.js';
import { COMMANDER_FAULTS, COMMANDER_SUGGESTIONS, VALUE_FAULTS } from './words/usage-words.js';

/** A command whose errors are in the language of the command line. Commander itself has them in English only. */
export class WordedCommand extends Command {
  constructor(
    readonly language: Language,
    name?: string,
  ) {
    super(name);
  }

  override createCommand(name?: string): WordedCommand {
    return new WordedCommand(this.language, name);
  }

  override addOption(option: Option): this {
    this.#wordValues(option);
    return super.addOption(option);
  }

  override addArgument(argument: Argument): this {
    this.#wordValues(argument);
    return super.addArgument(argument);
  }

  override error(message: string, options?: ErrorOptions): never {
    const inChinese = (text: string, [english, chinese]: readonly [RegExp, string]) => text.replace(english, chinese);
    const english = message.replace(/^error: /, '');
    const said = this.language === 'en' ? english : [...COMMANDER_FAULTS, ...COMMANDER_SUGGESTIONS].reduce(inChinese, english);
    return super.error(said, options);
  }

  /** Has what is wrong with a value told in the language: commander puts it behind its own words. */
  #wordValues(of: Pick<Option | Argument, 'parseArg' | 'argChoices'>): void {
    const { parseArg } = of;
    if (parseArg === undefined) return;
    of.parseArg = <T>(value: string, previous: T): T => {
      try {
        return parseArg(value, previous);
      } catch (error) {
        if (error instanceof InvalidValueError) throw new InvalidArgumentError(error.wording[this.language]);
        // The parser of choices is commander's own.
        if (error instanceof InvalidArgumentError && of.argChoices !== undefined)
          throw new InvalidArgumentError(VALUE_FAULTS.choices(of.argChoices, nearestName(value, of.argChoices))[this.language]);
        throw error;
      }
    };
  }
}
