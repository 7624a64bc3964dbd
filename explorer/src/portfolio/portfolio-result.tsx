import { useEffect, useState } from 'preact/hooks';
import { saveFile } from '../download/save-file.js';
import { language, say } from '../state/language.js';
import { LoanTable } from './loan-table.js';
import { decided, lawOptions, look, mapping, worker } from './portfolio-state.js';
import { PORTFOLIO_WORDS } from './portfolio-words.js';

/** What was decided: the figures, the charts, each loan, and the files to save. */
export function PortfolioResult() {
  const found = decided.value;
  const sections = useSections();
  if (found === undefined) return null;
  const { rows, rejected, milliseconds } = found;
  const values = {
    loans: rows.toLocaleString('en'),
    rejected: rejected.toLocaleString('en'),
    seconds: (milliseconds / 1000).toFixed(1),
  };
  return (
    <>
      <p role="status" class="decided-line">
        {say(PORTFOLIO_WORDS.decided, values)}
      </p>
      <OwnLaw />
      <Downloads />
      <Markup html={sections?.overview ?? ''} />
      <LoanTable key={milliseconds} count={rows} />
      <Markup html={sections?.details ?? ''} />
    </>
  );
}

/** What was read otherwise than the rulebook has it. */
function OwnLaw() {
  const { readings = {}, parameters = {}, asOf } = lawOptions.value;
  const choices = [
    ...Object.entries({ ...readings, ...parameters }).map(([id, value]) => `${id} = ${value}`),
    ...(asOf === undefined ? [] : [asOf]),
  ];
  return choices.length === 0 ? null : <p class="own-law">{say(PORTFOLIO_WORDS.ownLaw, { choices: choices.join(', ') })}</p>;
}

/** The sections of the report in the language of the page, as the worker writes them: every text in them is escaped. */
function useSections() {
  const [sections, setSections] = useState<{ readonly overview: string; readonly details: string }>();
  const lang = language.value;
  const of = decided.value;
  useEffect(() => {
    let isWanted = true;
    void worker()
      .then(({ ask }) => ask('sections', lang))
      .then((made) => {
        if (isWanted) setSections(made);
      });
    return () => {
      isWanted = false;
    };
  }, [lang, of]);
  return sections;
}

function Markup({ html }: { html: string }) {
  return <div class="report-part" dangerouslySetInnerHTML={{ __html: html }} />;
}

function Downloads() {
  const hasRejects = (decided.value?.rejected ?? 0) > 0;
  const isMapped = look.value?.kind === 'tables';
  return (
    <p class="downloads">
      <span>{say(PORTFOLIO_WORDS.downloads)}</span>
      <button type="button" onClick={() => void save('decisions.ndjson', 'decisions')}>
        {say(PORTFOLIO_WORDS.decisions)}
      </button>
      <button type="button" disabled={!hasRejects} onClick={() => void save('decisions.ndjson.rejects.ndjson', 'rejects')}>
        {say(PORTFOLIO_WORDS.rejects)}
      </button>
      <button type="button" onClick={() => void saveReport()}>
        {say(PORTFOLIO_WORDS.report)}
      </button>
      {isMapped && (
        <button type="button" onClick={() => saveFile('mapping.json', new Blob([`${mapping.value}\n`]))}>
          {say(PORTFOLIO_WORDS.mappingFile)}
        </button>
      )}
    </p>
  );
}

async function save(name: string, what: 'decisions' | 'rejects'): Promise<void> {
  const { ask } = await worker();
  saveFile(name, await ask('download', what));
}

async function saveReport(): Promise<void> {
  const { ask } = await worker();
  saveFile('report.html', await ask('report', language.value));
}
