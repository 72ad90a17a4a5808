import { scopeKind } from '#shared/kernel/scope.ts';
import { asSender } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import { agreementAnswerItem, agreementOf } from './agreement-items.ts';
import { citizenOf } from './citizen-of.ts';
import type { MatchingStore, OpenMatching } from './matching-store.ts';

/**
 * Where an answer to an agreement lies: with its sender; and where a person sent it who turned out to be another citizen, with
 * that one. `call` is the platform in the municipality.
 */
export async function agreementAnswerPlace(
  call: Call,
  open: OpenMatching,
  of: {
    readonly sender: string;
    readonly answerId: string;
    readonly agreementId: string;
    readonly placementId: string;
  },
): Promise<MatchingStore> {
  const asSent = asSender(call, of.sender);
  const store = open(asSent);
  if (scopeKind(asSent.scope) !== 'citizen') return store;
  if (await store.table.fresh(agreementAnswerItem, of.agreementId, of.answerId)) return store;
  const { table } = open(call);
  const agreement = await agreementOf(table, of.placementId, of.agreementId);
  return agreement ? open(asSender(call, await citizenOf(table, agreement.candidateId))) : store;
}
