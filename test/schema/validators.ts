import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { type JsonSchemaName, jsonSchemaOf } from '../../src/schema/json-schema.js';

// To compile a schema takes longer than most tests do, so all files of tests have the same of each.
const compiled = new Map<JsonSchemaName, ValidateFunction>();

/** What the schema of a name finds in data, as strictly as Ajv can: a keyword or a format that it does not know is an error. */
export function problemsIn(name: JsonSchemaName, data: unknown): readonly { readonly path: string; readonly message: string }[] {
  const validate = compiled.get(name) ?? compile(name);
  compiled.set(name, validate);
  if (validate(data)) return [];
  return (validate.errors ?? []).map(({ instancePath: path, message = '' }) => ({ path, message }));
}

function compile(name: JsonSchemaName): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
  return addFormats.default(ajv).compile(jsonSchemaOf(name));
}
