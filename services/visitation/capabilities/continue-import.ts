import { checkingJob, readingJob, theEnd } from '#services/visitation/store/import-jobs.ts';
import { checkLines, showWhatItDoes } from '#services/visitation/store/check-lines.ts';
import { readList } from '#services/visitation/store/read-list.ts';
import { finishImport, writeLines, writingJob } from '#services/visitation/store/write-lines.ts';
import { referralImportItem, type ReferralImport } from '#services/visitation/store/import-items.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId } from '#shared/kernel/ids.ts';
import type { Call } from '#shared/runtime/call.ts';
import { continueJob, type Job, type ThingDone } from '#shared/runtime/jobs.ts';

type Work = (call: Call, visitation: VisitationStore, list: ReferralImport, thing: string) => Promise<void>;

/** What each job does with one of its things. */
const workOf: Readonly<Record<string, Work>> = {
  [readingJob]: readList,
  [checkingJob]: (call, visitation, list, thing) =>
    thing === theEnd ? showWhatItDoes(call, visitation, list) : checkLines(visitation, list, Number(thing)),
  [writingJob]: (call, visitation, list, thing) =>
    thing === theEnd ? finishImport(call, visitation, list) : writeLines(call, visitation, list, Number(thing)),
};

/**
 * Does the next part of an import: a hundred lines at a time, well within a function's time. A part that is told twice, or was killed in
 * the middle, does again only what was not done; an import that was cancelled, or is read anew, is left alone.
 */
export async function continueImport(
  call: Call,
  visitation: VisitationStore,
  { facts }: Pick<EventOf<'JobContinued'>, 'facts'>,
): Promise<void> {
  const work = Object.hasOwn(workOf, facts.kind) ? workOf[facts.kind] : undefined;
  if (!work) return;
  const told = { jobId: toldId('job', facts.jobId), step: facts.step };
  await continueJob(call, visitation.table, told, 1, async (thing: string, job: Job): Promise<ThingDone> => {
    const list = await visitation.table.fresh(referralImportItem, job.owner);
    if (list?.jobId === job.jobId && list.state !== 'cancelled') await work(call, visitation, list, thing);
    return 'done';
  });
}
