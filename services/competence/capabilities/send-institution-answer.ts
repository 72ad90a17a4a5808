import { institutionAnswers, type TailoredAnswer } from '#services/competence/domain/tailored-answer.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { InstitutionId, TailoredRequestId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { insert } from '#shared/runtime/write.ts';
import type { UpliftAnswerSent } from '#shared/shapes/tailored-exchange.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { institutionAnswered } from '#services/competence/store/tailored-events.ts';
import { askedRequestItem, tailoredAnswerItem } from '#services/competence/store/tailored-items.ts';

/** The request and the institution it asks. */
export type Exchange = { readonly institutionId: InstitutionId; readonly requestId: TailoredRequestId };

/**
 * Writes an institution's answer down in the partnership and tells the municipality, which the institution's own row
 * names. Refusals: asked-request-not-found, asked-request-not-open, stale-version.
 */
export async function sendInstitutionAnswer(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
  { institutionId, requestId }: Exchange,
  said: TailoredAnswer['said'],
): Promise<Result<UpliftAnswerSent, CompetenceRefusal>> {
  const asked = await table.fresh(askedRequestItem, institutionId, requestId);
  if (!asked) return refuse('asked-request-not-found');
  if (!asked.open) return refuse('asked-request-not-open');
  const { seen } = 'offer' in said ? said.offer : said.decline;
  if (seen !== asked.seen) return refuse('stale-version');
  const answer = institutionAnswers(
    {
      ...{ answerId: call.newId('answer'), owner: asked.municipality, requestId, institutionId },
      ...{ sentAt: call.now, sentBy: call.caller.personId },
    },
    said,
  );
  const { answerId, version, state } = answer;
  return commit(call, table, {
    writes: [insert(tailoredAnswerItem, answer)],
    events: [institutionAnswered(answer)],
    about: [],
    answer: { answerId, version, state },
  });
}
