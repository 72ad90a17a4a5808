import type { AskedCheckIn, CheckInAnswerKept } from '#services/matching/domain/check-in.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { sentAnswer } from '#shared/kernel/answer.ts';
import type { CandidateId, CompanyId, PlacementId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { PartnershipScope } from '#shared/kernel/scope.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { DomainEvent } from '#shared/runtime/commit.ts';
import type { Table } from '#shared/runtime/table.ts';
import { insert, type Write } from '#shared/runtime/write.ts';
import type { CheckInAnswer, CheckInAnswerSent, CheckInSide } from '#shared/shapes/check-in.ts';
import { checkInAnswered } from './check-in-events.ts';
import { checkInAnswerItem, saidOf } from './check-in-items.ts';
import { helpAsked } from './help-events.ts';
import { helpAnswerItem } from './help-items.ts';

/** Whose placement is answered about, from the sender's own row, never from the request. */
export type AboutCheckIn = {
  readonly owner: string;
  readonly partnership: PartnershipScope;
  readonly placementId: PlacementId;
  readonly candidateId: CandidateId;
  readonly companyId: CompanyId;
  /** The check-ins that the sender was asked last. */
  readonly asked: readonly AskedCheckIn[];
  readonly side: CheckInSide;
};

/** What a command saves; whom it saw, it says itself. */
type Saved = {
  readonly writes: readonly Write[];
  readonly events: readonly DomainEvent[];
  readonly answer: CheckInAnswerSent;
};

/**
 * What saves a side's answer to a check-in, or what puts one's own right. Who says that they need something calls for help in the same
 * act, with the same words. `byLink`: a mark of the link it came by. Refused as check-in-not-asked, and as stale-version where it replaces what is not of that day.
 */
export async function checkInSent(
  call: Call,
  table: Table,
  { placementId, asked: known, side, ...about }: AboutCheckIn,
  { replaces, ...asked }: CheckInAnswer,
  byLink?: string,
): Promise<Result<Saved, MatchingRefusal>> {
  const before = replaces && (await table.fresh(checkInAnswerItem, placementId, replaces));
  if (replaces && before?.askedOn !== asked.askedOn) return refuse('stale-version');
  if (!before && !known.some(({ askedOn }) => askedOn === asked.askedOn)) return refuse('check-in-not-asked');
  const sent = { ...about, about: placementId, sentAt: call.now, sentBy: call.caller.personId };
  const answer: CheckInAnswerKept = sentAnswer({
    ...{ ...sent, answerId: call.newId('answer'), askedOn: asked.askedOn },
    ...saidOf(asked),
    ...(replaces && { replaces }),
    ...(byLink && { byLink }),
  });
  const { needs, words } = answer;
  const urgency = needs === 'nothing' || needs === (before || undefined)?.needs ? undefined : needs;
  const help = urgency && sentAnswer({ ...sent, answerId: call.newId('answer'), urgency, ...(words && { words }) });
  return ok({
    writes: [insert(checkInAnswerItem, answer), ...(help ? [insert(helpAnswerItem, help)] : [])],
    events: [checkInAnswered(answer, side), ...(help ? [helpAsked(help, placementId, side)] : [])],
    answer: { answerId: answer.answerId, state: answer.state },
  });
}
