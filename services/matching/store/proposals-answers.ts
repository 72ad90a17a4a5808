import type { ProposalsAnswer } from '#services/matching/domain/shown-proposals.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { Table } from '#shared/runtime/table.ts';
import { answerPlace } from './answer-place.ts';
import type { OpenMatching } from './matching-store.ts';
import { proposalsAnswerItem } from './shown-proposals-items.ts';

const mostAnswers = 100;

/** What a person sent last about the places they are shown, read in their own scope. */
export async function sentLastToPlaces(own: Table, candidateId: CandidateId): Promise<ProposalsAnswer | undefined> {
  const { items } = await own.list({ kind: proposalsAnswerItem, of: [candidateId], limit: mostAnswers });
  return items.toSorted((one, other) => one.sentAt.localeCompare(other.sentAt)).at(-1);
}

/** The table an answer lies in. `call` is the platform in the municipality. */
export function proposalsAnswerPlace(
  call: Call,
  open: OpenMatching,
  sent: { readonly sender: string; readonly answerId: string; readonly candidateId: CandidateId },
): Promise<Table> {
  const { answerId, candidateId } = sent;
  const isIn = async (table: Table): Promise<boolean> =>
    Boolean(await table.fresh(proposalsAnswerItem, candidateId, answerId));
  return answerPlace(call, open, sent, isIn);
}
