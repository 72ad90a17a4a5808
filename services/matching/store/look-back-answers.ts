import type { CompanySays, LookBackAnswer, PersonSays } from '#services/matching/domain/look-back.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { sentAnswer } from '#shared/kernel/answer.ts';
import type { AnswerId, CandidateId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { PartnershipScope } from '#shared/kernel/scope.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { DomainEvent } from '#shared/runtime/commit.ts';
import type { Table } from '#shared/runtime/table.ts';
import { insert, type Write } from '#shared/runtime/write.ts';
import type { LookBackSent } from '#shared/shapes/look-back.ts';
import { lookBackAnswered } from './look-back-events.ts';
import { lookBackAnswerItem, type CompanyLookBackRow } from './look-back-items.ts';

type Says =
  | { readonly person: PersonSays; readonly company?: never }
  | { readonly company: CompanySays; readonly person?: never };

/** What a command saves. */
type Saved = {
  readonly writes: readonly Write[];
  readonly events: readonly DomainEvent[];
  readonly about: readonly CandidateId[];
  readonly answer: LookBackSent;
};

/**
 * What saves what a side says of a placement that ended, or what puts one's own right. Whose it is comes from the sender's own
 * row. Refused as look-back-not-asked, and as stale-version where it replaces what is not of that placement.
 */
export async function lookBackSent(
  call: Call,
  table: Table,
  { placementId, candidateId, companyId, municipality, openUntil, waits }: CompanyLookBackRow,
  { partnership, replaces, ...says }: Says & { partnership: PartnershipScope; replaces: AnswerId | undefined },
): Promise<Result<Saved, MatchingRefusal>> {
  if (!waits || dateOf(call.now) > openUntil) return refuse('look-back-not-asked');
  if (replaces && !(await table.fresh(lookBackAnswerItem, placementId, replaces))) return refuse('stale-version');
  const sent = { answerId: call.newId('answer'), sentAt: call.now, sentBy: call.caller.personId };
  const about = { owner: municipality, about: placementId, partnership, candidateId, companyId };
  const answer: LookBackAnswer = sentAnswer({ ...about, ...sent, ...says, ...(replaces && { replaces }) });
  return ok({
    writes: [insert(lookBackAnswerItem, answer)],
    events: [lookBackAnswered(answer, says.person ? 'person' : 'company')],
    about: [candidateId],
    answer: { answerId: answer.answerId, state: answer.state },
  });
}
