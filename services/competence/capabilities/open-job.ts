import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { assessedIn } from '#services/competence/store/issuing-job.ts';
import type { InstitutionId, JobId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { jobRow } from '#shared/runtime/jobs.ts';
import type { JobView } from '#shared/shapes/certificate.ts';

/** How far an institution's job has come. Refusal: job-not-found. */
export async function openJob(
  { table }: Pick<CompetenceStore, 'table'>,
  institutionId: InstitutionId,
  jobId: JobId,
): Promise<Result<JobView, CompetenceRefusal>> {
  const job = await table.fresh(jobRow, jobId);
  if (!job || job.owner !== institutionId) return refuse('job-not-found');
  const { state, things, next, notDone, startedAt, finishedAt } = job;
  return ok({
    ...{ jobId, state, total: things.length, done: next, startedAt },
    notDone: notDone.map(({ thing, because }) => ({ id: assessedIn(thing).assessmentId, because })),
    ...(finishedAt && { finishedAt }),
  });
}
