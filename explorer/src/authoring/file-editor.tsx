import type { CompletionSource } from '@codemirror/autocomplete';
import type { Diagnostic } from '@codemirror/lint';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { JsonSchema } from '../../../src/schema/json-schema.js';
import { JsonEditor } from '../editor/json-editor.js';
import { language, say } from '../state/language.js';
import { authoringWorker, changedFiles, changeFile, checked, lintReport, opened, shownFile } from './authoring-state.js';
import { AUTHORING_WORDS } from './authoring-words.js';
import { idsOf } from './completed-ids.js';
import { type RulebookFolder, schemaName } from './rulebook-folder.js';
import { schemaCompletion } from './schema-completion.js';

/** The file that is shown, as text, with completion by its schema and its faults in place. */
export function FileEditor({ folder }: { folder: RulebookFolder }) {
  const path = shownFile.value;
  const name = path === undefined ? undefined : schemaName(folder, path);
  const schema = useSchema(name);
  const complete = useMemo((): CompletionSource => schemaCompletion(schema, (key) => idsOf(folder, key)), [schema, folder.root]);
  const text = folder.texts[path ?? ''] ?? '';
  const diagnostics = useDiagnostics(folder, path ?? '', text);
  if (path === undefined) return null;
  return (
    <section class="file-editor" aria-label={path}>
      <div class="file-editor-head">
        <h3>{path}</h3>
        {changedFiles.value.has(path) && (
          <button type="button" class="quiet" onClick={() => changeFile(path, opened.value?.texts[path] ?? '')}>
            {say(AUTHORING_WORDS.revert)}
          </button>
        )}
      </div>
      <JsonEditor
        key={path}
        text={text}
        label={say(AUTHORING_WORDS.editor, { file: path })}
        onText={(written) => changeFile(path, written)}
        diagnostics={diagnostics}
        complete={complete}
      />
    </section>
  );
}

/** The JSON Schema of a kind of file, which the worker makes. */
function useSchema(name: string | undefined): JsonSchema | undefined {
  const [made, setMade] = useState<{ readonly name: string; readonly schema: JsonSchema | undefined }>();
  useEffect(() => {
    if (name === undefined) return;
    let isWanted = true;
    void authoringWorker()
      .then(({ ask }) => ask('schema', name))
      .then((schema) => {
        if (isWanted) setMade({ name, schema });
      });
    return () => {
      isWanted = false;
    };
  }, [name]);
  return made?.name === name ? made?.schema : undefined;
}

/** What loading and the examination say of places in a file. */
function useDiagnostics(folder: RulebookFolder, path: string, text: string): Diagnostic[] {
  const found = checked.value;
  const report = lintReport.value;
  const lang = language.value;
  return useMemo(() => {
    const own = path.slice(folder.root.length);
    const refused = found?.kind === 'refused' ? found.faults.filter(({ file }) => file === own) : [];
    const examined = report?.faults.filter(({ written }) => written?.file === own) ?? [];
    return [
      ...refused.map((fault) => marked(text, fault, lang === 'zh' ? fault.zh : fault.message, 'error')),
      ...examined.map((fault) => marked(text, fault.written ?? {}, fault[lang], 'warning')),
    ];
  }, [found, report, path, text, lang, folder.root]);
}

/** A fault from its place to the end of the line. */
function marked(
  text: string,
  { line = 1, column = 1 }: { readonly line?: number | undefined; readonly column?: number | undefined },
  message: string,
  severity: 'error' | 'warning',
): Diagnostic {
  const lines = text.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  const from = Math.min(text.length, start + column - 1);
  const to = Math.max(from, Math.min(text.length, start + (lines[line - 1]?.length ?? 0)));
  return { from, to, severity, message };
}
