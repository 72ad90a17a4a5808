import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { historyLine } from '#services/visitation/store/history-line.ts';
import {
  exportOf,
  journalExportItem,
  journalExportTable,
  type JournalExport,
} from '#services/visitation/store/journal-export-items.ts';
import {
  journalRequestItem,
  journalRequestTable,
  type JournalRequest,
} from '#services/visitation/store/journal-request-items.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId, JournalExportId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent } from '#shared/runtime/commit.ts';
import { replace } from '#shared/runtime/write.ts';
import type { JournalExportBegun } from '#shared/shapes/journal-export.ts';
import type { JournalHandOver } from '#shared/shapes/journal-request.ts';

/**
 * Writes down that the person was given the journal, by hand or by letter, and settles what they asked for. Refusals:
 * journal-export-not-found, journal-export-being-made, journal-given-already, stale-version.
 */
export async function handOverJournal(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
  exportId: JournalExportId,
  { version, way }: JournalHandOver,
): Promise<Result<JournalExportBegun, VisitationRefusal>> {
  const found = await exportOf(visitation, candidateId, exportId);
  if (!found.ok) return found;
  const before = found.value;
  if (before.state === 'being-made') return refuse('journal-export-being-made');
  if (before.version !== version) return refuse('stale-version');
  if (before.handedOverAt) return refuse('journal-given-already');
  const after = asNextVersion<JournalExport>({ ...before, handedOverAt: call.now });
  const request = await visitation.table.fresh(journalRequestItem, candidateId);
  const asked = request?.state === 'open' ? request : undefined;
  return commit(call, visitation.table, {
    writes: [
      replace(journalExportItem, before, after, priorStates(journalExportTable, 'hand-over')),
      historyLine(call, candidateId, { kind: 'journal-handed-over', reason: way }),
      ...(asked ? [given(asked)] : []),
    ],
    events: asked ? [settled(asked)] : [],
    about: [candidateId],
    answer: { exportId, version: after.version },
  });
}

function given(request: JournalRequest) {
  const after = asNextVersion<JournalRequest>({ ...request, state: 'given' });
  return replace(journalRequestItem, request, after, priorStates(journalRequestTable, 'hand-over-journal'));
}

function settled({ answerId, sender, candidateId }: JournalRequest) {
  return domainEvent(
    'JournalWishSettled',
    { id: answerId, version: 2 },
    { answerId, sender, outcome: 'accepted', candidateId },
  );
}
