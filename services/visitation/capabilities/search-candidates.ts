import { isMeant, nameQuery, type NameQuery } from '#services/visitation/domain/name-search.ts';
import { findByName, type SearchSpot } from '#services/visitation/store/find-by-name.ts';
import { candidateItem, knownPersonItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { parseCpr, type Cpr } from '#shared/kernel/cpr.ts';
import { fullName } from '#shared/kernel/names.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { nameKeys } from '#shared/kernel/search-keys.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import { openCursor, sealCursor } from '#shared/runtime/cursor.ts';
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
): Promise<Result<{ items: WorkItem[]; cursor: string | null }>> {
  const parsed = parseCpr(text);
  if ('cpr' in parsed)
    return ok({ items: await shown(call, visitation, await idsOf(visitation, parsed.cpr)), cursor: null });
  const { cursorKey } = await visitation.keys();
  const query = nameQuery(text);
  const list = `search/${query.words.join('/')}`;
  const from = openCursor(cursorKey, list, cursor);
  if (!from.ok) return from;
  const { ids, next } = await findByName(
    visitation,
    query,
    (from.value as SearchSpot | undefined) ?? { place: 0 },
    pageSize,
  );
  return ok({ items: await shown(call, visitation, ids, query), cursor: sealCursor(cursorKey, list, next) });
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
