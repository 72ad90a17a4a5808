import { deadlineAt, reminderAt } from '#services/competence/domain/tailored-deadlines.ts';
import {
  moved,
  stepOf,
  turnOf,
  type TailoredAction,
  type TailoredRequest,
} from '#services/competence/domain/tailored-request.ts';
import { standingOffer, waits } from '#services/competence/domain/tailored-thread.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { aggregateOf, courseOf, factsOf } from '#services/competence/store/tailored-events.ts';
import { upliftStarted } from '#services/competence/store/tailored-uplift.ts';
import { tailoredRequestItem } from '#services/competence/store/tailored-items.ts';
import { keepStep } from '#services/competence/store/tailored-writes.ts';
import { dateOf, instant, type CivilDate } from '#shared/kernel/time.ts';
import { domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';
import type { DueRow } from '#shared/runtime/house-rows.ts';
import type { Due } from '#shared/runtime/sweep-due.ts';

/**
 * A request's days are over: a course that was agreed begins; of what nobody answered, an earlier offer stands, or it
 * expires. A row of a state before finds other days, and does nothing.
 */
export async function letTailoredRequestFallDue({ table }: CompetenceStore, row: DueRow): Promise<Due> {
  const before = await table.fresh(tailoredRequestItem, row.about);
  if (!before || deadlineAt(before) !== row.dueAt) return {};
  const today = dateOf(instant(row.dueAt));
  const fallen = fallDue(before, today);
  if (!fallen) return {};
  const { request, writes } = keepStep(before, fallen.after, fallen.action, today);
  return { writes, events: fallen.told(request) };
}

/** Reminds whoever's turn it still is. */
export async function remindOfTailoredRequest({ table }: CompetenceStore, row: DueRow): Promise<Due> {
  const request = await table.fresh(tailoredRequestItem, row.about);
  if (!request || reminderAt(request) !== row.dueAt) return {};
  const { dueOn } = request;
  const waitingFor = request.threads.filter(waits).map(({ institutionId }) => institutionId);
  const facts = { ...factsOf(request), turn: turnOf(request), waitingFor, ...(dueOn && { dueOn }) };
  return { events: [domainEvent('TailoredRequestReminded', aggregateOf(request), facts)] };
}

type Fallen = {
  readonly after: TailoredRequest;
  readonly action: TailoredAction;
  readonly told: (request: TailoredRequest) => readonly DomainEvent[];
};

function fallDue(request: TailoredRequest, today: CivilDate): Fallen | undefined {
  if (request.state === 'agreed')
    return fallen(request, 'begin-course', {}, (begun) => [
      domainEvent('TailoredCourseStarted', aggregateOf(begun), { ...factsOf(begun), ...courseOf(begun) }),
      upliftStarted(begun),
    ]);
  if (request.state === 'sent' && request.threads.some(standingOffer)) {
    const threads = request.threads.map((thread) =>
      thread.state === 'countered' ? { ...thread, state: 'offered' as const, seen: thread.seen + 1 } : thread,
    );
    return fallen(request, 'weigh-offers', { threads }, (left) => [
      domainEvent('TailoredAnswerMissed', aggregateOf(left), factsOf(left)),
    ]);
  }
  return fallen(request, 'expire', { ended: { on: today } }, (expired) => [
    domainEvent('TailoredRequestExpired', aggregateOf(expired), factsOf(expired)),
  ]);
}

function fallen(
  request: TailoredRequest,
  action: TailoredAction,
  more: Partial<TailoredRequest>,
  told: Fallen['told'],
): Fallen | undefined {
  const step = stepOf(request, action, 'secretariat');
  return step.ok ? { after: moved(request, step.value, more), action, told } : undefined;
}
