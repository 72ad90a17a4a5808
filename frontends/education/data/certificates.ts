import { query } from '@solidjs/router';
import { answerOf, competence } from '#kit/network/services.ts';
import type { AssessmentLine } from '#shared/shapes/assessment.ts';
import type { IssuedLine, IssuedView, JobView } from '#shared/shapes/certificate.ts';
import { ownInstitution } from './own-institution.ts';

const own = competence.institutions[':institutionId'];

/** The certificates the institution has issued, newest first; and the assessments that have none yet. */
export type Certificates = { readonly issued: readonly IssuedLine[]; readonly ready: readonly AssessmentLine[] };

/** Asks for both lists and puts aside what has its certificate. */
export const readCertificates = query(async (): Promise<Certificates> => {
  const param = ownInstitution();
  const [issued, settled] = await Promise.all([
    answerOf(own.certificates.$get({ param, query: { limit: '100' } })),
    answerOf(own.assessments.$get({ param, query: { limit: '100', group: 'settled' } })),
  ]);
  const have = new Set(issued.items.map(({ assessmentId }) => assessmentId));
  const ready = settled.items.filter(({ state, assessmentId }) => state === 'cleared' && !have.has(assessmentId));
  return { issued: issued.items, ready };
}, 'issued-certificates');

export const readCertificate = query(
  (certificateId: string): Promise<IssuedView> =>
    answerOf(own.certificates[':certificateId'].$get({ param: { ...ownInstitution(), certificateId } })),
  'issued-certificate',
);

/** How far a job has come. */
export function readJob(jobId: string): Promise<JobView> {
  return answerOf(own.jobs[':jobId'].$get({ param: { ...ownInstitution(), jobId } }));
}
