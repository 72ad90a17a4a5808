import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { isAmong, type ListedPerson } from '#services/visitation/domain/listed-person.ts';
import { asKey } from '#services/visitation/store/listed-items.ts';
import { readPlace, type WorkPlace } from '#services/visitation/store/work-places.ts';
import { noDeadline, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
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
import type { ViewFilters } from '#shared/shapes/saved-view.ts';

const pageSize = 25;
/** How often a filtered page is topped up before it is shown as it is; the cursor leads on. */
const mostReads = 4;

/**
 * People and their next step, the nearest deadline first or the latest: those whose step I own, those of one of the
 * staff, or the whole municipality's, all of them or of one contact person, target group or visitation group; of one
 * deadline (by key), state and kind of step where asked. One log entry names everybody shown. Refusal: cursor-not-valid.
 */
export async function listWork(
  call: Call,
  visitation: VisitationStore,
  ask: WorkQuery,
): Promise<Result<PageOf<WorkItem>, VisitationRefusal>> {
  const place = placeOf(call, ask);
  const { state = '', kind = '', due = '', order = '', group = '', targetGroup = '', contact = '' } = ask;
  const name = [place.index, ...place.of, state, kind, due, order, group, targetGroup, contact].join('/');
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
export function workItem(candidate: ListedPerson): WorkItem {
  const { candidateId, state, targetGroups, visitationGroup, seemsReady, ownerId, next, referredOn, ...named } =
    candidate;
  return {
    ...{ candidateId, name: fullName(named), state, targetGroups: [...targetGroups], ownerId, referredOn },
    ...(visitationGroup && { visitationGroup }),
    ...(seemsReady && !visitationGroup && { seemsReady }),
    ...(next && { next }),
    ...protectedMark(named),
  };
}

/** The same as it stands on a day: how many business days past its deadline the next step is. */
export function workItemOn(today: CivilDate): (candidate: ListedPerson) => WorkItem {
  return (candidate) => {
    const { next } = candidate;
    if (!next || next.dueOn >= today) return workItem(candidate);
    return { ...workItem(candidate), businessDaysOver: businessDaysBetween(next.dueOn, today, danishCalendar) };
  };
}

type DatabaseKey = Record<string, unknown>;
type Place = WorkPlace & { readonly from?: string; readonly to?: string; readonly descending: boolean };

/** Where a list is read: by the narrowest key that what is asked for has; the rest is left out of what is read there. */
function placeOf(call: Call, ask: WorkQuery): Place {
  const { view = 'mine', state, owner, due, order, group, targetGroup, contact } = ask;
  const within = { ...(due && dueWithin(due, dateOf(call.now))), descending: order === 'latest' };
  if (owner ?? view === 'mine') return { index: 'work', of: [owner ?? call.caller.personId], ...within };
  const openness = state === 'closed' ? 'closed' : 'open';
  const isNarrowed = (contact ?? targetGroup ?? group) !== undefined;
  if (state === 'referred' && isNarrowed) return { index: 'referred', of: [], ...within };
  if (contact) return { index: 'of-contact', of: [openness, asKey(contact)], ...within };
  if (targetGroup && group)
    return { index: 'of-target-and-group', of: [openness, asKey(targetGroup), asKey(group)], ...within };
  if (targetGroup) return { index: 'of-target', of: [openness, asKey(targetGroup)], ...within };
  if (group) return { index: 'of-group', of: [openness, asKey(group)], ...within };
  return { index: 'people', of: [openness], ...within };
}

/** Sorts after every id under the same day. */
const endOfDay = '#~';

/** The sort keys of a deadline; whoever has no next step stands at the end of the team's list. */
function dueWithin(due: DueFilter, today: CivilDate): { from?: string; to?: string } {
  if (due === 'none') return { from: noDeadline };
  if (due === 'today') return { from: today, to: `${today}${endOfDay}` };
  return { to: `${addDays(today, -1)}${endOfDay}` };
}

const readAtOnce = 100;

/** The same list to its end, or until more than so many are read, by name where asked; logged by whoever reads it. */
export async function readWholeList(
  call: Call,
  visitation: VisitationStore,
  { order, ...ask }: ViewFilters,
  most: number,
): Promise<WorkItem[]> {
  const place = placeOf(call, { ...ask, order: order === 'latest' ? 'latest' : 'nearest' });
  const people: WorkItem[] = [];
  let after: DatabaseKey | undefined;
  do {
    const page = await filledPage(visitation, place, { ...ask, limit: readAtOnce }, after);
    people.push(...page.items.map(workItemOn(dateOf(call.now))));
    after = page.last;
  } while (after && people.length <= most);
  return order === 'name' ? people.toSorted((one, other) => one.name.localeCompare(other.name, 'da')) : people;
}

async function filledPage(
  visitation: VisitationStore,
  place: Place,
  { limit, ...narrowed }: WorkQuery & { readonly limit: number },
  start: DatabaseKey | undefined,
): Promise<{ items: ListedPerson[]; last: DatabaseKey | undefined }> {
  const items: ListedPerson[] = [];
  let after = start;
  for (let reads = 0; reads < mostReads; reads += 1) {
    const page = await readPlace(visitation.table, { ...place, limit: limit - items.length, ...(after && { after }) });
    items.push(...page.items.filter(isAmong(narrowed)));
    after = page.last;
    if (!after || items.length >= limit) break;
  }
  return { items, last: after };
}
