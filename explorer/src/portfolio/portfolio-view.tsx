import { LocalNote } from '../shell/local-note.js';
import { say } from '../state/language.js';
import { FileDrop } from './file-drop.js';
import { MappingForm } from './mapping-form.js';
import './portfolio.css';
import { PortfolioResult } from './portfolio-result.js';
import { files, type Phase, phase, progress, refused, startOver, swapFiles } from './portfolio-state.js';
import { PORTFOLIO_WORDS } from './portfolio-words.js';
import { RefusalNote } from './refusal-note.js';

/** The loans of a file, decided in a worker. */
export default function PortfolioView() {
  return (
    <section class="single-view portfolio">
      <div class="portfolio-head">
        <h2>{say(PORTFOLIO_WORDS.title)}</h2>
        <p class="lead">{say(PORTFOLIO_WORDS.lead)}</p>
        <LocalNote words={PORTFOLIO_WORDS.local} />
      </div>
      {phase.value !== 'no-files' && <GivenFileNames />}
      {refused.value !== undefined && <RefusalNote refused={refused.value} />}
      <PhasePart phase={phase.value} />
    </section>
  );
}

function PhasePart({ phase: at }: { phase: Phase }) {
  switch (at) {
    case 'no-files':
      return <FileDrop />;
    case 'looking':
      return (
        <p role="status" class="waiting">
          {say(PORTFOLIO_WORDS.looking)}
        </p>
      );
    case 'mapping':
      return <MappingForm />;
    case 'deciding':
      return <Deciding />;
    case 'decided':
      return <PortfolioResult />;
  }
}

function Deciding() {
  const { done, loans } = progress.value;
  const text = say(PORTFOLIO_WORDS.deciding, { loans: loans.toLocaleString('en') });
  return (
    <div class="deciding">
      <p role="status">{text}</p>
      <progress max={1} {...(done > 0 ? { value: done } : {})} aria-label={text} />
      <button type="button" onClick={() => void startOver()}>
        {say(PORTFOLIO_WORDS.cancel)}
      </button>
    </div>
  );
}

function GivenFileNames() {
  const given = files.value;
  if (given === undefined) return null;
  return (
    <p class="given-files">
      <span>{say(PORTFOLIO_WORDS.loansFile)}</span>
      <span class="file-name">{given.loans.name}</span>
      {given.schedule !== undefined && (
        <>
          <span>{say(PORTFOLIO_WORDS.scheduleFile)}</span>
          <span class="file-name">{given.schedule.name}</span>
        </>
      )}
      {given.schedule !== undefined && phase.value === 'mapping' && (
        <button type="button" class="quiet" onClick={() => void swapFiles()}>
          {say(PORTFOLIO_WORDS.swap)}
        </button>
      )}
      <button type="button" class="quiet" onClick={() => void startOver()}>
        {say(PORTFOLIO_WORDS.startOver)}
      </button>
    </p>
  );
}
