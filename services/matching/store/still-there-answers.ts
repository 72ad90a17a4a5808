import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { StillThereSent as Kept } from '#services/matching/domain/still-there.ts';
import { atField } from '#services/matching/domain/when.ts';
import { sentAnswer } from '#shared/kernel/answer.ts';
import type { CandidateId, CompanyId, PlacementId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { PartnershipScope } from '#shared/kernel/scope.ts';
import { dateOf, type CivilDate } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { DomainEvent } from '#shared/runtime/commit.ts';
import type { Table } from '#shared/runtime/table.ts';
import { insert, type Write } from '#shared/runtime/write.ts';
import type { StillThereAnswer, StillThereSent, StillThereSide } from '#shared/shapes/still-there.ts';
import { stillThereAnswered } from './still-there-events.ts';
import { stillThereAnswerItem } from './still-there-items.ts';

/** Whose check is answered, from the sender's own row, never from the request. */
export type AboutStillThere = {
  readonly owner: string;
  readonly partnership: PartnershipScope;
  readonly placementId: PlacementId;
  readonly candidateId: CandidateId;
  readonly companyId: CompanyId;
  readonly startsOn: CivilDate;
  readonly dueOn: CivilDate;
  readonly waits: boolean;
  readonly side: StillThereSide;
};

/** What a command saves; whom it saw, it says itself. */
type Saved = {
  readonly writes: readonly Write[];
  readonly events: readonly DomainEvent[];
  readonly answer: StillThereSent;
};

/**
 * What saves a side's answer, or what puts one's own right while nobody has settled it. Refused as still-there-not-asked, as
 * stale-version where it replaces what is not of that check, and at `/on` where the day has not come or was before the first. `byLink`: a mark of the link it came by.
 */
export async function stillThereSent(
  call: Call,
  table: Table,
  { placementId, startsOn, dueOn, waits, side, ...about }: AboutStillThere,
  asked: StillThereAnswer,
  byLink?: string,
): Promise<Result<Saved, MatchingRefusal>> {
  const before = asked.replaces && (await table.fresh(stillThereAnswerItem, placementId, asked.replaces));
  if (asked.replaces && before?.dueOn !== asked.dueOn) return refuse('stale-version');
  if (!waits || dueOn !== asked.dueOn) return refuse('still-there-not-asked');
  if (asked.on && asked.on > dateOf(call.now)) return atField('/on', 'not-yet');
  if (asked.on && asked.on < startsOn) return atField('/on', 'before-start');
  const { says, on, words, replaces } = asked;
  const answer: Kept = sentAnswer({
    ...{ ...about, about: placementId, sentAt: call.now, sentBy: call.caller.personId },
    ...{ answerId: call.newId('answer'), dueOn, says },
    ...(on && { on }),
    ...(words && { words }),
    ...(replaces && { replaces }),
    ...(byLink && { byLink }),
  });
  return ok({
    writes: [insert(stillThereAnswerItem, answer)],
    events: [stillThereAnswered(answer, side)],
    answer: { answerId: answer.answerId, state: answer.state },
  });
}
