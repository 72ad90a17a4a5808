import { saidAgain } from '#services/matching/domain/company-again.ts';
import { judgeLookBack, type LookBack } from '#services/matching/domain/look-back.ts';
import type { Placement } from '#services/matching/domain/placement.ts';
import { answerPlace } from '#services/matching/store/answer-place.ts';
import { lookBackChanged, lookBackSettled } from '#services/matching/store/look-back-events.ts';
import { companyAgainItem, lookBackAnswerItem, lookBackItem } from '#services/matching/store/look-back-items.ts';
import type { OpenMatching } from '#services/matching/store/matching-store.ts';
import { placementItem, profileItem } from '#services/matching/store/people-items.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldCompany, toldId } from '#shared/kernel/ids.ts';
import { dateOf, instant } from '#shared/kernel/time.ts';
import { takeInAnswer, wasTakenIn } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { Write } from '#shared/runtime/write.ts';

/**
 * Keeps what a side says of a placement that ended beside what the others say, or voids it; once. Whether a company would
 * take somebody again is kept where the company is worked with. `call` is the platform in the municipality.
 */
export async function takeInLookBack(
  call: Call,
  open: OpenMatching,
  event: EventOf<'LookBackAnswered'>,
): Promise<void> {
  const { answerId, replaces, side, companyId } = event.facts;
  const { table } = open(call);
  if (replaces && !(await wasTakenIn(table, replaces))) throw new Error('an answer that replaces one not heard of yet');
  const placementId = toldId('placement', event.facts.placementId);
  const candidateId = toldId('candidate', event.facts.candidateId);
  const place = await answerPlace(call, open, { sender: event.scope, candidateId }, async (own) =>
    Boolean(await own.fresh(lookBackAnswerItem, placementId, answerId)),
  );
  const answer = await place.fresh(lookBackAnswerItem, placementId, answerId);
  if (!answer) throw new Error('what was said of a placement that ended is not there');
  const [placement, before, known] = await Promise.all([
    table.fresh(placementItem, placementId),
    table.fresh(lookBackItem, placementId),
    table.fresh(profileItem, candidateId),
  ]);
  const judged = judgeLookBack(placement, before, {
    ...{ answerId: toldId('answer', answerId), side, companyId: toldCompany(companyId) },
    ...{ at: instant(event.at), byId: toldId('person', event.actor.personId) },
    ...{ person: answer.person, company: answer.company },
    ...(replaces && { replaces: toldId('answer', replaces) }),
  });
  if ('because' in judged || !placement) {
    const because = 'because' in judged ? judged.because : 'not-asked-any-more';
    await takeInAnswer(call, table, answerId, { writes: [], events: [lookBackSettled(event, because)] });
    return;
  }
  const { lookBack } = judged;
  const ownerId = known?.ownerId ?? placement.ownerId;
  const again = side === 'company' ? await companyAgain(table, placement, lookBack) : [];
  await takeInAnswer(call, table, answerId, {
    writes: [putOver(lookBackItem, before, lookBack), ...again],
    events: [lookBackChanged(lookBack, ownerId, { move: 'kept', side }), lookBackSettled(event)],
  });
}

/** What the company says of taking somebody again; another mind takes the place of the one before. Whoever has the placement asks. */
async function companyAgain(
  table: Table,
  { companyId, companyName, placementId, ownerId }: Placement,
  { company }: LookBack,
): Promise<Write[]> {
  if (!company) return [];
  const before = await table.fresh(companyAgainItem, companyId, placementId);
  const about = { companyId, companyName, placementId, ownerId, saidOn: dateOf(company.at) };
  return [putOver(companyAgainItem, before, saidAgain(before, about, company.says))];
}
