import { candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { Candidate } from '#services/visitation/domain/candidate.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import { openCursor, sealCursor } from '#shared/runtime/cursor.ts';
import type { WorkItem } from '#shared/shapes/candidate.ts';

const pageSize = 50;

/**
 * People and their next step, the nearest deadline first: those whose step I own, or those of a state in the whole
 * municipality. One log entry names everybody shown. Refusal: cursor-not-valid.
 */
export async function listWork(
  call: Call,
  visitation: VisitationStore,
  ask: {
    readonly view: 'mine' | 'team';
    readonly state: Candidate['state'];
    readonly cursor?: string;
    readonly limit?: number;
  },
): Promise<Result<{ items: WorkItem[]; cursor: string | null }>> {
  const { cursorKey } = await visitation.keys();
  const under = ask.view === 'mine' ? ['work', call.caller.personId] : ['state', ask.state];
  const list = under.join('/');
  const after = openCursor(cursorKey, list, ask.cursor);
  if (!after.ok) return after;
  const page = await visitation.table.list({
    kind: candidateItem,
    index: ask.view === 'mine' ? 'gsi1' : 'gsi2',
    under,
    limit: ask.limit ?? pageSize,
    ...(after.value && { after: after.value }),
  });
  await recordViewing(
    call,
    visitation.table,
    page.items.map((candidate) => candidate.candidateId),
  );
  return ok({ items: page.items.map(workItem), cursor: sealCursor(cursorKey, list, page.last) });
}

/** A candidate as a line in a list: no reason, no contact, no CPR. */
export function workItem({ candidateId, name, state, targetGroups, next }: Candidate): WorkItem {
  return { candidateId, name, state, targetGroups: [...targetGroups], ...(next && { next }) };
}
