import type { TableSample } from '../dry-run/table-sample.js';
import type { ProposedOwnFact } from './own-fact-heads.js';
import { type MappingProposal, proposedMapping } from './proposed-mapping.js';

/**
 * Guesses the mapping of one file: its instalments are the elements of the list that looks most like them, or without such a list
 * each row has the next instalment or the maturity. `lists` are the elements of each list (`listColumns`) as rows.
 */
export function mappingOfLists(
  loans: TableSample,
  lists: readonly TableSample[],
  own: readonly ProposedOwnFact[],
): MappingProposal {
  return ofLists(loans, lists, own) ?? proposedMapping(loans, undefined, own);
}

/** The mapping by the list whose elements look most like instalments: they have a due date and the most other facts. */
function ofLists(
  loans: TableSample,
  lists: readonly TableSample[],
  own: readonly ProposedOwnFact[],
): MappingProposal | undefined {
  const facts = ({ mapping: { schedule } }: MappingProposal) =>
    Object.keys(schedule.facts).length + (schedule.component === undefined ? 0 : 1);
  const [best] = lists
    .map((list) => proposedMapping(loans, list, own))
    .filter((proposal) => proposal.mapping.schedule.facts.dueDate !== undefined && facts(proposal) > 1)
    .sort((one, other) => facts(other) - facts(one));
  return best;
}
