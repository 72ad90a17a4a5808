import type { CandidateId } from '#shared/kernel/ids.ts';
import { scopeKind } from '#shared/kernel/scope.ts';
import { asSender } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { Table } from '#shared/runtime/table.ts';
import { citizenOf } from './citizen-of.ts';
import type { OpenMatching } from './matching-store.ts';

/**
 * The table an answer lies in: its sender's; and where a person sent it who turned out to be another citizen, that one's.
 * `call` is the platform in the municipality.
 */
export async function answerPlace(
  call: Call,
  open: OpenMatching,
  sent: { readonly sender: string; readonly candidateId: CandidateId | '' | undefined },
  isIn: (table: Table) => Promise<boolean>,
): Promise<Table> {
  const asSent = asSender(call, sent.sender);
  const { table } = open(asSent);
  if (!sent.candidateId || scopeKind(asSent.scope) !== 'citizen' || (await isIn(table))) return table;
  return open(asSender(call, await citizenOf(open(call).table, sent.candidateId))).table;
}
