import { Argument, type Command } from 'commander';
import { JSON_SCHEMA_NAMES, type JsonSchemaName, jsonSchemaOf } from '../../schema/json-schema.js';
import type { CommandLine } from '../command-line.js';

/** `liubao schema`: the JSON Schemas. */
export function addSchema(program: Command, { out, help }: CommandLine): void {
  program
    .command('schema')
    .summary(help({ zh: '输出 JSON Schema', en: 'print a JSON Schema' }))
    .description(
      help({
        zh: '输出 JSON Schema(draft 2020-12):贷款、判定、规则集、用例文件、列映射,或 assess 的对象。',
        en: 'Print a JSON Schema (draft 2020-12): of a loan, a decision, a rule set, a fixture file, a mapping of columns, or a subject of assess.',
      }),
    )
    .addArgument(new Argument('<name>', help({ zh: '何种数据', en: 'the schema to print' })).choices(JSON_SCHEMA_NAMES))
    .action((name: JsonSchemaName) => out.write(`${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`));
}
