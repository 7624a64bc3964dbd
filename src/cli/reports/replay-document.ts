import type { Block } from '../../document/block.js';
import type { Language } from '../../law/wording.js';
import type { LogReport } from '../../record/log-reader.js';
import { REPLAY_REPORT_WORDS } from '../words/replay-words.js';

/** A log that was replayed, and what was found. */
export interface ReplayedLog extends LogReport {
  readonly log: string;
}

/** What the replay of logs found, log by log. */
export function replayDocument(logs: readonly ReplayedLog[], lang: Language): Block[] {
  return logs.flatMap((log) => logBlocks(log, lang));
}

function logBlocks(report: ReplayedLog, lang: Language): Block[] {
  const { log, records, decided, signed, verified, masked, versions, head, torn, faults, faultCount } = report;
  const words = REPLAY_REPORT_WORDS;
  const counted = Object.entries(versions).map(([version, count]) => `${version} (${count})`);
  const entries: (readonly [string, string])[] = [
    [words.records[lang], String(records)],
    [words.decided[lang], String(decided)],
    ...(signed + verified > 0 ? [[words.signatures[lang], words.verified(verified, signed)[lang]] as const] : []),
    ...(masked > 0 ? [[words.masked[lang], String(masked)] as const] : []),
    ...(counted.length > 0 ? [[words.versions[lang], counted.join(' · ')] as const] : []),
    ...(head === undefined ? [] : [[words.head[lang], `${head.sequence}:${head.digest}`] as const]),
    ...(torn === undefined ? [] : [[words.torn[lang], words.tornAt(torn.line, torn.bytes)[lang]] as const]),
  ];
  return [
    { kind: 'heading', level: 2, text: log },
    { kind: 'terms', entries },
    ...faultBlocks(
      faults.map((one) => (lang === 'zh' ? one.zh.message : one.message)),
      faultCount,
      lang,
    ),
  ];
}

function faultBlocks(told: readonly string[], count: number, lang: Language): Block[] {
  const words = REPLAY_REPORT_WORDS;
  if (count === 0) return [{ kind: 'paragraph', text: words.noFaults[lang] }];
  const rest = count - told.length;
  return [
    { kind: 'heading', level: 3, text: `${words.faults[lang]}: ${count}` },
    { kind: 'list', items: rest > 0 ? [...told, words.more(rest)[lang]] : told },
  ];
}
