import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { isMeant, nameQuery, type NameQuery } from '#services/visitation/domain/name-search.ts';
import { findByName, type SearchSpot } from '#services/visitation/store/find-by-name.ts';
import { candidateItem, knownPersonItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { parseCpr, type Cpr } from '#shared/kernel/cpr.ts';
import { fullName } from '#shared/kernel/names.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { nameKeys } from '#shared/kernel/search-keys.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import { readOn, type PageOf } from '#shared/runtime/paged-list.ts';
import type { CandidateSearch, WorkItem } from '#shared/shapes/candidate.ts';
import { workItem } from './list-work.ts';

const pageSize = 8;

/**
 * Finds people by the start of one or more parts of their name, however either is spelled, or one person by CPR
 * number; everybody who is meant is found over the pages. Who was shown is logged. A search too short to mean anybody
 * finds nobody. Refusal: cursor-not-valid.
 */
export async function searchCandidates(
  call: Call,
  visitation: VisitationStore,
  { text, cursor }: CandidateSearch,
): Promise<Result<PageOf<WorkItem>, VisitationRefusal>> {
  const parsed = parseCpr(text);
  if ('cpr' in parsed)
    return ok({ items: await shown(call, visitation, await idsOf(visitation, parsed.cpr)), cursor: null });
  const query = nameQuery(text);
  const list = { name: `search/${query.words.join('/')}`, pageSize };
  const page = await readOn(visitation.keys, list, { cursor }, async (limit, spot: SearchSpot | undefined) => {
    const { ids, next } = await findByName(visitation, query, spot ?? { place: 0 }, limit);
    return { items: ids, last: next };
  });
  if (!page.ok) return page;
  return ok({ ...page.value, items: await shown(call, visitation, page.value.items, query) });
}

async function idsOf(visitation: VisitationStore, cpr: Cpr): Promise<string[]> {
  const mark = (await visitation.keys()).fingerprint('cpr', cpr);
  const known = await visitation.table.get(knownPersonItem, mark);
  return known ? [known.candidateId] : [];
}

/** The people as lines, and the log entry that names them; a former name that is still indexed shows nobody. */
async function shown(
  call: Call,
  visitation: VisitationStore,
  ids: readonly string[],
  query?: NameQuery,
): Promise<WorkItem[]> {
  const found = await Promise.all(ids.map((id) => visitation.table.get(candidateItem, id)));
  const people = found.flatMap((candidate) =>
    candidate && (!query || isMeant(query, nameKeys(fullName(candidate)))) ? [candidate] : [],
  );
  await recordViewing(
    call,
    visitation.table,
    people.map((candidate) => candidate.candidateId),
  );
  return people.map(workItem);
}
