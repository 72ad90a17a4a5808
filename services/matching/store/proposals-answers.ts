import type { ProposalsAnswer } from '#services/matching/domain/shown-proposals.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { asSender } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { Table } from '#shared/runtime/table.ts';
import { citizenOf } from './citizen-of.ts';
import type { OpenMatching } from './matching-store.ts';
import { proposalsAnswerItem } from './shown-proposals-items.ts';

const mostAnswers = 100;

/** What a person sent last about the places they are shown, read in their own scope. */
export async function sentLastToPlaces(own: Table, candidateId: CandidateId): Promise<ProposalsAnswer | undefined> {
  const { items } = await own.list({ kind: proposalsAnswerItem, of: [candidateId], limit: mostAnswers });
  return items.toSorted((one, other) => one.sentAt.localeCompare(other.sentAt)).at(-1);
}

/**
 * The table an answer lies in: its sender's; and where the person turned out to be another citizen, that one's. `call` is the
 * platform in the municipality.
 */
export async function proposalsAnswerPlace(
  call: Call,
  open: OpenMatching,
  sent: { readonly sender: string; readonly answerId: string; readonly candidateId: CandidateId },
): Promise<Table> {
  const { table } = open(asSender(call, sent.sender));
  if (await table.fresh(proposalsAnswerItem, sent.candidateId, sent.answerId)) return table;
  return open(asSender(call, await citizenOf(open(call).table, sent.candidateId))).table;
}
