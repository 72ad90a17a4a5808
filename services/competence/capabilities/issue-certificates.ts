import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { accreditedInstitution } from '#services/competence/store/institution-of.ts';
import { issuingJob, thingOf } from '#services/competence/store/issuing-job.ts';
import type { InstitutionId } from '#shared/kernel/ids.ts';
import type { Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { beginJob } from '#shared/runtime/jobs.ts';
import type { CertificateBatch, JobStarted } from '#shared/shapes/certificate.ts';

/**
 * An institution issues the certificates of many assessments: as a job, of which the progress is read. What cannot be
 * issued is told there, and holds up nobody else's. Refusals: institution-not-found, institution-not-accredited.
 */
export async function issueCertificates(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
  institutionId: InstitutionId,
  { assessments }: CertificateBatch,
): Promise<Result<JobStarted, CompetenceRefusal>> {
  const institution = await accreditedInstitution(table, institutionId, dateOf(call.now));
  if (!institution.ok) return institution;
  const jobId = call.newId('job');
  const job = beginJob(call, { jobId, kind: issuingJob, owner: institutionId, things: assessments.map(thingOf) });
  return commit(call, table, { ...job, about: [], answer: { jobId, total: assessments.length } });
}
