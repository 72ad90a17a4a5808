import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { issuanceFor } from '#services/competence/store/issuance.ts';
import { assessedIn, issuingJob } from '#services/competence/store/issuing-job.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldCompany, toldId } from '#shared/kernel/ids.ts';
import type { Call } from '#shared/runtime/call.ts';
import { conditionFailed } from '#shared/runtime/conditions.ts';
import { saveCaused } from '#shared/runtime/consume.ts';
import { continueJob, type Job, type ThingDone } from '#shared/runtime/jobs.ts';
import { retry } from '#shared/runtime/retry.ts';

/** As many as a function does well within its time. */
const atOnce = 20;

/** Issues the next certificates of a batch. */
export async function continueIssuing(
  call: Call,
  competence: CompetenceStore,
  { facts }: EventOf<'JobContinued'>,
): Promise<void> {
  if (facts.kind !== issuingJob) return;
  const told = { jobId: toldId('job', facts.jobId), step: facts.step };
  await continueJob(call, competence.table, told, atOnce, (thing, job) =>
    retry(() => issueOne(call, competence, thing, job), conditionFailed),
  );
}

/** One certificate in one transaction; one that stands already was issued by the part that was killed, or by another. */
async function issueOne(call: Call, competence: CompetenceStore, thing: string, job: Job): Promise<ThingDone> {
  const place = { institutionId: toldCompany(job.owner), ...assessedIn(thing) };
  const issuance = await issuanceFor(call, competence, place, job.startedBy.name);
  if (issuance.ok) await saveCaused(call, competence.table, issuance.value);
  else if (issuance.refusal.code !== 'certificate-already-issued') return { because: issuance.refusal.code };
  return 'done';
}
