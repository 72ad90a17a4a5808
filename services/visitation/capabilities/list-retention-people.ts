import { protectedMark } from '#services/visitation/domain/protected-address.ts';
import { closedBetween, monthsKept } from '#services/visitation/domain/retention.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { fullName } from '#shared/kernel/names.ts';
import type { Result } from '#shared/kernel/result.ts';
import { addMonths, dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { pagedList } from '#shared/runtime/paged-list.ts';
import type { RetentionPeoplePage, RetentionPeopleQuery } from '#shared/shapes/retention.ts';

/**
 * Whose data of one purpose would be erased in a month, or already before this one, those closed first before others.
 * One log entry names everybody shown. Refusal: cursor-not-valid.
 */
export async function listRetentionPeople(
  call: Call,
  visitation: VisitationStore,
  { purpose, month, ...page }: RetentionPeopleQuery,
): Promise<Result<RetentionPeoplePage, VisitationRefusal>> {
  const today = dateOf(call.now);
  const months = monthsKept(purpose, today);
  const { from, before } = closedBetween(purpose, month, today);
  // The day before which they were closed sorts before every person of that day.
  const within = { ...(from && { from }), to: before };
  const name = ['retention', from ?? '', before].join('/');
  const list = { kind: candidateItem, index: 'people', of: ['closed'], ...within, name } as const;
  return pagedList(call, visitation, page, list, (candidate) => {
    const { candidateId, closed } = candidate;
    if (!closed) return undefined;
    const goesOn = addMonths(closed.closedOn, months);
    return {
      ...{ candidateId, name: fullName(candidate), closedOn: closed.closedOn, goesOn },
      ...protectedMark(candidate),
    };
  });
}
