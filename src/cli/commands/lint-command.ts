import { type Command, Option } from 'commander';
import { printable } from '../../document/printable.js';
import type { Language } from '../../law/wording.js';
import { DEFAULT_BUDGET, lint } from '../../lint/lint.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import type { CommandLine } from '../command-line.js';
import { EXIT } from '../exit-codes.js';
import { FaultyRulebookError } from '../failures.js';
import { printerFor } from '../io/printer.js';
import { refuseUnknown } from '../options/decider-options.js';
import { formatOption } from '../options/format-option.js';
import { languageOption } from '../options/language.js';
import { wholeNumber } from '../options/number-option.js';
import { repeatableOption } from '../options/repeatable-option.js';
import { rulebookOf } from '../options/rulebook-option.js';
import { lintDocument } from '../reports/rulebook/lint-document.js';

const FORMATS = ['table', 'json', 'markdown'] as const;

interface LintArguments {
  readonly format: (typeof FORMATS)[number];
  readonly lang: Language;
  readonly parameterUsed: readonly string[];
  readonly ruleSet: readonly string[];
  readonly budget: number;
}

/** `liubao lint`: what is wrong with a rulebook that loads. */
export function addLint(program: Command, line: CommandLine): void {
  const { help } = line;
  program
    .command('lint')
    .summary(help({ zh: '检查规则手册的缺漏和矛盾', en: 'find gaps, overlaps and dead rules in a rulebook' }))
    .description(
      help({
        zh: '在规则所区分的全部情形和全部解读下检查规则手册:缺口、重叠、从不适用的规则、从不影响结论的条件,以及没有作用的条文、参数和解读。每个问题均附能显示它的输入。',
        en: 'Examine a rulebook in every case that its rules tell apart, and under every reading, for gaps, overlaps, rules that are never reached, conditions that never matter, and provisions, parameters and readings without effect. Each fault comes with an input that shows it.',
      }),
    )
    .argument(
      '[folder]',
      help({
        zh: '规则手册的文件夹(默认:宁夏2020年通知)',
        en: 'the folder of the rulebook (default: the Ningxia notice of 2020)',
      }),
    )
    .addOption(
      repeatableOption(
        '--parameter-used <id>',
        help({ zh: '由程序自身计算使用的参数(可重复)', en: "a parameter that the host's own arithmetic uses (repeatable)" }),
      ),
    )
    .addOption(
      repeatableOption(
        '--rule-set <id>',
        help({ zh: '只检查这一规则集(可重复;默认:全部)', en: 'examine this rule set only (repeatable; default: all)' }),
      ),
    )
    .addOption(
      new Option(
        '--budget <steps>',
        help({
          zh: '检查的步数上限;上限相同,在任何机器上结果都相同',
          en: 'the most steps to take; the same budget gives the same report on every machine',
        }),
      )
        .default(DEFAULT_BUDGET)
        .argParser(wholeNumber(1, Number.MAX_SAFE_INTEGER)),
    )
    .addOption(formatOption(line, FORMATS))
    .addOption(languageOption(line))
    .addHelpText('after', help(HELP))
    .action((folder: string | undefined, given: LintArguments) => lintRulebook(line, folder, given));
}

const HELP = {
  zh: `
退出码:证明没有问题,为0;有问题(包括规则手册无法载入),为1;未发现问题,但步数用尽而未能全部证明,为6,未证明之处均列出。`,
  en: `
Exit status: 0 if there is proved to be no fault; 1 if there is one, including a fault that keeps the rulebook from loading;
6 if none was found but the budget ran out before everything was proved. The report lists what is not proved.`,
};

async function lintRulebook(
  line: CommandLine,
  folder: string | undefined,
  { format, lang, parameterUsed, ruleSet, budget }: LintArguments,
): Promise<void> {
  const { out, err, env } = line;
  let rulebook: Rulebook;
  try {
    rulebook = rulebookOf(folder);
  } catch (error) {
    // Other commands call this wrong usage; here it is a finding.
    if (!(error instanceof FaultyRulebookError)) throw error;
    await err.write(`liubao: ${printable(error.message)}\n`);
    line.finish(EXIT.invalid);
    return;
  }
  refuseUnknown('--parameter-used', parameterUsed, rulebook.parameters);
  refuseUnknown('--rule-set', ruleSet, rulebook.ruleSets);
  const report = lint(rulebook, {
    parametersUsed: parameterUsed,
    budget,
    ruleSets: ruleSet.length === 0 ? undefined : ruleSet,
  });
  if (format === 'json') await out.write(`${JSON.stringify(report, null, 2)}\n`);
  else await out.write(printerFor(format, out.stream, env)(lintDocument(report, lang)));
  if (report.faults.length > 0) line.finish(EXIT.invalid);
  else if (report.unproved.length > 0) line.finish(EXIT.unproved);
}
