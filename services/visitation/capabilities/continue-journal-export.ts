import { candidateWithFile } from '#services/visitation/store/candidate-at-version.ts';
import {
  journalExportItem,
  journalExportTable,
  journalJob,
  loadPart,
  storePart,
  theDocument,
  type JournalExport,
} from '#services/visitation/store/journal-export-items.ts';
import { journalParts } from '#services/visitation/store/journal-parts.ts';
import { writeJournalFiles } from '#services/visitation/store/journal-files.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { continueJob, type ThingDone } from '#shared/runtime/jobs.ts';
import { replace } from '#shared/runtime/write.ts';
import { journalPartIds } from '#shared/shapes/journal-export.ts';

const partsAtOnce = 4;

/**
 * Gathers the next parts of a person's journal, and at the end makes the document of them. What is told twice, or was killed in
 * the middle, is gathered again and writes the same files. That it is read was logged when it was asked for.
 */
export async function continueJournalExport(
  call: Call,
  visitation: VisitationStore,
  { facts }: Pick<EventOf<'JobContinued'>, 'facts'>,
): Promise<void> {
  if (facts.kind !== journalJob) return;
  const told = { jobId: toldId('job', facts.jobId), step: facts.step };
  await continueJob(call, visitation.table, told, partsAtOnce, async (thing, { owner }): Promise<ThingDone> => {
    const [candidateId = '', exportId = ''] = owner.split('/');
    const made = await visitation.table.fresh(journalExportItem, candidateId, exportId);
    if (!made) throw new Error('an export that was begun is not there');
    if (made.state !== 'being-made') return 'done';
    await (thing === theDocument ? finish(call, visitation, made) : gather(call, visitation, made, thing));
    return 'done';
  });
}

async function gather(call: Call, visitation: VisitationStore, made: JournalExport, thing: string): Promise<void> {
  const part = journalPartIds.find((id) => id === thing);
  const known = await candidateWithFile(visitation, made.candidateId);
  if (!part || !known) throw new Error('a journal of a person or a part that is not there');
  const reading = { visitation, ...known, keys: await visitation.keys(), now: call.now };
  const gathered = await journalParts[part].read({ ...reading, withAddress: made.addressReason !== undefined });
  await storePart(visitation, made.exportId, { part, ...gathered });
}

async function finish(call: Call, visitation: VisitationStore, made: JournalExport): Promise<void> {
  const parts = await Promise.all(journalPartIds.map((part) => loadPart(visitation, made.exportId, part)));
  await writeJournalFiles(call, visitation, made, parts);
  const ready = asNextVersion<JournalExport>({ ...made, state: 'ready' });
  const before = priorStates(journalExportTable, 'finish');
  await visitation.table.transact([replace(journalExportItem, made, ready, before)]);
}
