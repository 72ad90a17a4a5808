import { candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { historyLine } from '#services/visitation/store/history-line.ts';
import {
  journalExportItem,
  journalJob,
  storeNames,
  theDocument,
  type JournalExport,
} from '#services/visitation/store/journal-export-items.ts';
import { decide } from '#shared/access/decide.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { addDays, dateOf } from '#shared/kernel/time.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { journalExportKept } from '#shared/rules/journal-export-rules.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { beginJob } from '#shared/runtime/jobs.ts';
import { insert } from '#shared/runtime/write.ts';
import { journalPartIds, type JournalExportAsk, type JournalExportBegun } from '#shared/shapes/journal-export.ts';

/**
 * Begins to make files of everything the municipality keeps about a person in visitation (GDPR, article 15). Why stands in the
 * log and the timeline before anything is read; the address is in it only where that was chosen by somebody who may see it,
 * with a reason of its own. Refusals: candidate-not-found, address-not-for-you.
 */
export async function exportJournal(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
  { reason, withAddress, addressReason, staff, groups }: JournalExportAsk,
): Promise<Result<JournalExportBegun, VisitationRefusal>> {
  if (!(await visitation.table.fresh(candidateItem, candidateId))) return refuse('candidate-not-found');
  const revealed = withAddress ? addressReason : undefined;
  if (revealed && !decide(call.caller, 'reveal-address', call.scope, {}).granted) return refuse('address-not-for-you');
  const exportId = call.newId('journalExport');
  const jobId = call.newId('job');
  const today = dateOf(call.now);
  const made: JournalExport = {
    ...{ exportId, candidateId, version: 1, state: 'being-made', reason, jobId },
    ...(revealed && { addressReason: revealed }),
    ...{ askedAt: call.now, askedById: call.caller.personId },
    keptUntil: addDays(today, ruleOn(journalExportKept, today).value),
  };
  await storeNames(visitation, exportId, { madeBy: call.caller.name, staff, groups });
  const things = [...journalPartIds, theDocument];
  const job = beginJob(call, { jobId, kind: journalJob, owner: `${candidateId}/${exportId}`, things });
  const done = await commit(call, visitation.table, {
    writes: [
      insert(journalExportItem, made),
      historyLine(call, candidateId, { kind: 'journal-exported', reason }),
      ...(revealed ? [historyLine(call, candidateId, { kind: 'address-revealed', reason: revealed })] : []),
      ...job.writes,
    ],
    events: job.events,
    about: [candidateId],
    answer: { exportId, version: made.version },
  });
  return done.ok ? ok(done.value) : done;
}
