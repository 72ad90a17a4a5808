import { query } from '@solidjs/router';
import { answerOf, competence } from '#kit/network/services.ts';
import type { AssessmentLine } from '#shared/shapes/assessment.ts';
import type { IssuedLine, IssuedView, JobView } from '#shared/shapes/certificate.ts';
import { ownInstitution } from './own-institution.ts';

const own = competence.institutions[':institutionId'];

/** The certificates the institution has issued, newest first; and the assessments that have none yet. */
export type Certificates = { readonly issued: readonly IssuedLine[]; readonly ready: readonly AssessmentLine[] };

const perPage = '100';

/** Asks for both lists to their ends and puts aside what has its certificate: what was issued long ago is not ready anew. */
export const readCertificates = query(async (): Promise<Certificates> => {
  const param = ownInstitution();
  const [issued, settled] = await Promise.all([
    toTheEnd((cursor) => answerOf(own.certificates.$get({ param, query: { limit: perPage, cursor } }))),
    toTheEnd((cursor) =>
      answerOf(own.assessments.$get({ param, query: { limit: perPage, group: 'settled', cursor } })),
    ),
  ]);
  const have = new Set(issued.map(({ assessmentId }) => assessmentId));
  const ready = settled.filter(({ state, assessmentId }) => state === 'cleared' && !have.has(assessmentId));
  return { issued: issued.toSorted(newestFirst), ready };
}, 'issued-certificates');

const newestFirst = (one: IssuedLine, other: IssuedLine): number =>
  other.issuedOn.localeCompare(one.issuedOn) || other.number.localeCompare(one.number);

type PageOf<Item> = { readonly items: readonly Item[]; readonly cursor?: string | null | undefined };

async function toTheEnd<Item>(readPage: (cursor: string | undefined) => Promise<PageOf<Item>>): Promise<Item[]> {
  const all: Item[] = [];
  let cursor: string | undefined;
  do {
    const page = await readPage(cursor);
    all.push(...page.items);
    cursor = page.cursor ?? undefined;
  } while (cursor);
  return all;
}

export const readCertificate = query(
  (certificateId: string): Promise<IssuedView> =>
    answerOf(own.certificates[':certificateId'].$get({ param: { ...ownInstitution(), certificateId } })),
  'issued-certificate',
);

/** How far a job has come. */
export function readJob(jobId: string): Promise<JobView> {
  return answerOf(own.jobs[':jobId'].$get({ param: { ...ownInstitution(), jobId } }));
}
