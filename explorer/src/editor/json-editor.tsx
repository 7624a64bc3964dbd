import { autocompletion, type CompletionSource } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { bracketMatching, HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { type Diagnostic, lintGutter, setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { useEffect, useRef } from 'preact/hooks';

export interface JsonEditorProps {
  readonly text: string;
  readonly label: string;
  readonly onText: (text: string) => void;
  /** What is wrong, at its place in the text. */
  readonly diagnostics: readonly Diagnostic[];
  readonly complete?: CompletionSource;
}

// The colours are those of the page, which a shadow tree inherits.
const COLOURS = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--accent)' },
  { tag: tags.string, color: 'var(--ink)' },
  { tag: tags.number, color: 'var(--good)' },
  { tag: [tags.bool, tags.null], color: 'var(--unknown)' },
]);

const LOOK = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'var(--panel)', height: '100%', fontSize: '13px' },
  '.cm-content': { fontFamily: 'var(--figures)', caretColor: 'var(--ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-gutters': { backgroundColor: 'var(--raised)', color: 'var(--quiet-ink)', border: 'none' },
  '&.cm-focused': { outline: 'none' },
  '.cm-tooltip': { backgroundColor: 'var(--panel)', color: 'var(--ink)', border: '1px solid var(--line)' },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground': { backgroundColor: 'var(--accent-soft)' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'var(--accent)', color: 'var(--accent-ink)' },
});

/**
 * An editor of JSON. It stands in a shadow tree, where its styles are adopted sheets: the page's policy allows no style elements.
 */
export function JsonEditor({ text, label, onText, diagnostics, complete }: JsonEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | undefined>(undefined);
  // What was typed and not yet handed back: one who types fast is ahead of the page, which must not take it back.
  const ahead = useRef<string[]>([]);
  const isHandedIn = useRef(false);
  const heard = useRef(onText);
  heard.current = onText;
  // What completes may come later than the editor, which is not made anew for it: a reader may have begun to type.
  const completing = useRef(complete);
  completing.current = complete;
  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const made = new EditorView({
      parent: root,
      root,
      state: EditorState.create({
        doc: text,
        extensions: [
          lineNumbers(),
          history(),
          bracketMatching(),
          json(),
          syntaxHighlighting(COLOURS),
          lintGutter(),
          autocompletion({ override: [(context) => completing.current?.(context) ?? null] }),
          keymap.of([...defaultKeymap, ...historyKeymap]),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ 'aria-label': label }),
          LOOK,
          EditorView.updateListener.of((update) => {
            if (!update.docChanged || isHandedIn.current) return;
            const written = update.state.doc.toString();
            ahead.current.push(written);
            heard.current(written);
          }),
        ],
      }),
    });
    view.current = made;
    return () => made.destroy();
  }, []);
  useEffect(() => {
    const made = view.current;
    const typed = ahead.current.lastIndexOf(text);
    ahead.current.splice(0, typed + 1);
    if (made === undefined || typed >= 0 || made.state.doc.toString() === text) return;
    ahead.current = [];
    isHandedIn.current = true;
    made.dispatch({ changes: { from: 0, to: made.state.doc.length, insert: text } });
    isHandedIn.current = false;
  }, [text]);
  useEffect(() => {
    const made = view.current;
    if (made !== undefined) made.dispatch(setDiagnostics(made.state, diagnostics as Diagnostic[]));
  }, [diagnostics]);
  return <div class="json-editor" ref={host} />;
}
