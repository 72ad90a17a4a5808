import { companyTells } from '#services/competence/domain/tailored-answer.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { needTold } from '#services/competence/store/tailored-events.ts';
import { companyUpliftItem, upliftNeedItem } from '#services/competence/store/tailored-items.ts';
import type { CompanyId, TailoredRequestId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { insert } from '#shared/runtime/write.ts';
import type { UpliftAnswerSent, UpliftNeed } from '#shared/shapes/tailored-exchange.ts';

/**
 * A company says what it needs of a course for somebody who is there. An answer in the partnership; the municipality
 * takes it in, and the institutions that are asked read it. Refusals: tailored-request-not-found, uplift-not-open,
 * stale-version.
 */
export async function tellUpliftNeed(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
  { companyId, requestId }: { readonly companyId: CompanyId; readonly requestId: TailoredRequestId },
  { seen, words }: UpliftNeed,
): Promise<Result<UpliftAnswerSent, CompetenceRefusal>> {
  const row = await table.fresh(companyUpliftItem, companyId, requestId);
  if (!row) return refuse('tailored-request-not-found');
  if (!row.open) return refuse('uplift-not-open');
  if (row.seen !== seen) return refuse('stale-version');
  const { candidateId, municipality: owner } = row;
  const [answerId, sentBy] = [call.newId('answer'), call.caller.personId];
  const told = companyTells(
    { answerId, owner, requestId, companyId, candidateId, sentAt: call.now, sentBy },
    { seen, words },
  );
  const { version, state } = told;
  return commit(call, table, {
    writes: [insert(upliftNeedItem, told)],
    events: [needTold(told)],
    about: [candidateId],
    answer: { answerId, version, state },
  });
}
