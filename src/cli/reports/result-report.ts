import type { LiubaoError } from '../../facts/input/liubao-error.js';
import type { Place } from '../../files/place.js';

/** Writes the results of a command as they come, one for each input. */
export interface Report<Result, Summary = undefined> {
  result(result: Result): Promise<void>;
  /** An input that could not be read, or is not what its schema describes. */
  refused(place: Place, error: LiubaoError): Promise<void>;
  /** Ends the report, with the summary if the format has one. */
  end(summary: Summary): Promise<void>;
}
