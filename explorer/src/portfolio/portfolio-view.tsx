import { say } from '../state/language.js';
import { PORTFOLIO_WORDS } from './portfolio-words.js';

/** The loans of a file, decided in a worker. */
export default function PortfolioView() {
  return (
    <section class="single-view">
      <h2>{say(PORTFOLIO_WORDS.title)}</h2>
    </section>
  );
}
