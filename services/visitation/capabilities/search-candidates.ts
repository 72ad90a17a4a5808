import { namesInSearch } from '#services/visitation/domain/name-parts.ts';
import {
  candidateItem,
  knownPersonItem,
  namePartItem,
  type VisitationStore,
} from '#services/visitation/store/visitation-store.ts';
import { parseCpr } from '#shared/kernel/cpr.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { CandidateSearch, WorkItem } from '#shared/shapes/candidate.ts';
import { workItem } from './list-work.ts';

const mostFound = 20;

/**
 * Finds people by the start of any part of their name, or one person by CPR number. At most 20; who was shown is
 * logged. A search too short to mean anybody finds nobody.
 */
export async function searchCandidates(
  call: Call,
  visitation: VisitationStore,
  search: CandidateSearch,
): Promise<Result<{ items: WorkItem[] }>> {
  const ids = await candidateIdsFor(visitation, search.text);
  const found = await Promise.all(ids.map((id) => visitation.table.get(candidateItem, id)));
  const people = found.flatMap((candidate) => (candidate ? [candidate] : []));
  await recordViewing(
    call,
    visitation.table,
    people.map((candidate) => candidate.candidateId),
  );
  return ok({ items: people.map(workItem) });
}

async function candidateIdsFor(visitation: VisitationStore, text: string): Promise<string[]> {
  const parsed = parseCpr(text);
  if ('cpr' in parsed) {
    const mark = (await visitation.keys()).fingerprint('cpr', parsed.cpr);
    const known = await visitation.table.get(knownPersonItem, mark);
    return known ? [known.candidateId] : [];
  }
  const pages = await Promise.all(
    namesInSearch(text).map(({ start, part }) =>
      visitation.table.list({ kind: namePartItem, of: [start], startingWith: part, limit: 100 }),
    ),
  );
  const [first = [], ...others] = pages.map((page) => page.items.map((name) => name.candidateId));
  return [...new Set(first)].filter((id) => others.every((ids) => ids.includes(id))).slice(0, mostFound);
}
