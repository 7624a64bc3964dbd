import type { Decision } from '../../decide/decision.js';
import type { Place } from '../../files/place.js';
import type { Summary } from './summary.js';

/** The ways of writing decisions. */
export const REPORT_FORMATS = ['table', 'json', 'ndjson', 'markdown'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Writes decisions one by one as they come. */
export interface Report {
  decided(decision: Decision): Promise<void>;
  /** A loan that could not be read, or is not what the schema describes. */
  refused(place: Place, error: Error): Promise<void>;
  /** Ends the report, with the summary where one is asked for or worth having. */
  end(summary: Summary): Promise<void>;
}
