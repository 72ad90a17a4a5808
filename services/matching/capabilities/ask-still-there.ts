import { leftUnknown, checkTable } from '#services/matching/domain/six-month-check.ts';
import { askedIn, isOpen, nextRound, waitsFor } from '#services/matching/domain/still-there.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { checkItem, profileItem } from '#services/matching/store/people-items.ts';
import { stillThereAbout, stillThereDue } from '#services/matching/store/still-there-due.ts';
import {
  checkLeftUnknown,
  stillThereAsked,
  stillThereLeftUnanswered,
} from '#services/matching/store/still-there-events.ts';
import { stillThereItem } from '#services/matching/store/still-there-items.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { dateOf, type Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import { afterRound } from '#shared/rules/still-there-rules.ts';
import { putOver, unchanged } from '#shared/runtime/conditions.ts';
import type { DueRow } from '#shared/runtime/house-rows.ts';
import type { Due } from '#shared/runtime/sweep-due.ts';
import { replace } from '#shared/runtime/write.ts';

/**
 * Asks person and workplace whether the person is still there; reminds whoever has not answered, twice, in business days;
 * then tells that somebody must ring. Whoever owns the person now is told, not whoever did when the placement began. Nothing
 * where it was settled, or the check has moved. Who has moved to another municipality is not asked: it is left unknown.
 */
export async function askStillThere(
  { table }: Pick<MatchingStore, 'table'>,
  { about }: DueRow,
  now: Instant,
): Promise<Due> {
  const { placementId, dueOn, rounds } = stillThereAbout(about);
  const kept = await table.fresh(checkItem, placementId);
  if (!isOpen(kept) || kept.dueOn !== dueOn) return {};
  const known = await table.fresh(profileItem, kept.candidateId);
  const check = { ...kept, ownerId: known?.ownerId ?? kept.ownerId };
  if (known?.ended?.reason === 'moved') {
    const unknown = leftUnknown(check);
    if (!unknown) return {};
    return {
      writes: [replace(checkItem, kept, unknown, priorStates(checkTable, 'leave-unknown'))],
      events: [checkLeftUnknown(unknown)],
    };
  }
  const held = unchanged(checkItem, [kept.placementId], kept.version);
  const before = await table.fresh(stillThereItem, placementId);
  const current = before?.dueOn === dueOn ? before : undefined;
  if ((current?.asked.length ?? 0) !== rounds) return {};
  if (current && waitsFor(current).length === 0) return {};
  const round = nextRound(current);
  const today = dateOf(now);
  if (!round) {
    if (!current || current.isLeft) return {};
    const left = asNextVersion({ ...current, isLeft: true });
    return { writes: [held, putOver(stillThereItem, before, left)], events: [stillThereLeftUnanswered(check, left)] };
  }
  const question = askedIn(check, before, round, today);
  return {
    writes: [
      held,
      putOver(stillThereItem, before, question),
      stillThereDue(check, question.asked.length, afterRound(round, today)),
    ],
    events: [stillThereAsked(check, question, round)],
  };
}
