import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import type { Candidate } from '#services/visitation/domain/candidate.ts';
import { candidateItem, noDeadline, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { protectedMark } from '#services/visitation/domain/protected-address.ts';
import { businessDaysBetween } from '#shared/kernel/business-days.ts';
import { fullName } from '#shared/kernel/names.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { addDays, dateOf, type CivilDate } from '#shared/kernel/time.ts';
import { danishCalendar } from '#shared/rules/danish-closing-days.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import { readOn, type PageOf } from '#shared/runtime/paged-list.ts';
import type { DueFilter, WorkItem, WorkQuery } from '#shared/shapes/candidate.ts';

const pageSize = 25;
/** How often a filtered page is topped up before it is shown as it is; the cursor leads on. */
const mostReads = 4;

/**
 * People and their next step, the nearest deadline first or the latest: those whose step I own, those of one of the
 * staff, or the whole municipality's; of one deadline (by key), state and kind of step where asked. One log entry names
 * everybody shown. Refusal: cursor-not-valid.
 */
export async function listWork(
  call: Call,
  visitation: VisitationStore,
  ask: WorkQuery,
): Promise<Result<PageOf<WorkItem>, VisitationRefusal>> {
  const place = placeOf(call, ask);
  const { state = '', kind = '', due = '', order = '' } = ask;
  const name = [place.index, ...place.of, state, kind, due, order].join('/');
  const page = await readOn(visitation.keys, { name, pageSize }, ask, (limit, after: DatabaseKey | undefined) =>
    filledPage(visitation, place, { ...ask, limit }, after),
  );
  if (!page.ok) return page;
  const { items, cursor } = page.value;
  await recordViewing(
    call,
    visitation.table,
    items.map((candidate) => candidate.candidateId),
  );
  return ok({ items: items.map(workItemOn(dateOf(call.now))), cursor });
}

/** A candidate as a line in a list: no reason, no contact, no CPR. */
export function workItem(candidate: Candidate): WorkItem {
  const { candidateId, state, targetGroups, ownerId, next, referredOn, ...named } = candidate;
  return {
    ...{ candidateId, name: fullName(named), state, targetGroups: [...targetGroups], ownerId, referredOn },
    ...(next && { next }),
    ...protectedMark(named),
  };
}

/** The same as it stands on a day: how many business days past its deadline the next step is. */
export function workItemOn(today: CivilDate): (candidate: Candidate) => WorkItem {
  return (candidate) => {
    const { next } = candidate;
    if (!next || next.dueOn >= today) return workItem(candidate);
    return { ...workItem(candidate), businessDaysOver: businessDaysBetween(next.dueOn, today, danishCalendar) };
  };
}

type DatabaseKey = Record<string, unknown>;
type Place = {
  readonly index: 'work' | 'people';
  readonly of: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly descending: boolean;
};

function placeOf(call: Call, { view = 'mine', state, owner, due, order }: WorkQuery): Place {
  const within = { ...(due && dueWithin(due, dateOf(call.now))), descending: order === 'latest' };
  if (owner ?? view === 'mine') return { index: 'work', of: [owner ?? call.caller.personId], ...within };
  return { index: 'people', of: [state === 'closed' ? 'closed' : 'open'], ...within };
}

/** Sorts after every id under the same day. */
const endOfDay = '#~';

/** The sort keys of a deadline; whoever has no next step stands at the end of the team's list. */
function dueWithin(due: DueFilter, today: CivilDate): { from?: string; to?: string } {
  if (due === 'none') return { from: noDeadline };
  if (due === 'today') return { from: today, to: `${today}${endOfDay}` };
  return { to: `${addDays(today, -1)}${endOfDay}` };
}

/** One page of the same, for whoever reads all of it. */
export function readWorkPage(
  call: Call,
  visitation: VisitationStore,
  ask: WorkQuery & { readonly limit: number },
  after: DatabaseKey | undefined,
): Promise<{ items: Candidate[]; last: DatabaseKey | undefined }> {
  return filledPage(visitation, placeOf(call, ask), ask, after);
}

async function filledPage(
  visitation: VisitationStore,
  place: Place,
  { state, kind, limit }: WorkQuery & { readonly limit: number },
  start: DatabaseKey | undefined,
): Promise<{ items: Candidate[]; last: DatabaseKey | undefined }> {
  const items: Candidate[] = [];
  let after = start;
  for (let reads = 0; reads < mostReads; reads += 1) {
    const page = await visitation.table.list({
      kind: candidateItem,
      ...place,
      limit: limit - items.length,
      ...(after && { after }),
    });
    items.push(
      ...page.items.filter(
        (candidate) => (!state || candidate.state === state) && (!kind || candidate.next?.kind === kind),
      ),
    );
    after = page.last;
    if (!after || items.length >= limit) break;
  }
  return { items, last: after };
}
