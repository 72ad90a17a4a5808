import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { changePortfolio } from '#services/competence/capabilities/change-portfolio.ts';
import { evaluateCourse } from '#services/competence/capabilities/evaluate-course.ts';
import { finishPhoto } from '#services/competence/capabilities/finish-photo.ts';
import { listMyCourses } from '#services/competence/capabilities/list-my-courses.ts';
import { offerPhoto } from '#services/competence/capabilities/offer-photo.ts';
import { openSharedPortfolio } from '#services/competence/capabilities/open-shared-portfolio.ts';
import { sharePortfolio } from '#services/competence/capabilities/share-portfolio.ts';
import { showPortfolioToMunicipality } from '#services/competence/capabilities/show-portfolio-to-municipality.ts';
import { signAssessment } from '#services/competence/capabilities/sign-assessment.ts';
import { startEnrolment } from '#services/competence/capabilities/start-enrolment.ts';
import { tellOwnProgress } from '#services/competence/capabilities/tell-own-progress.ts';
import { withdrawOwnConsent } from '#services/competence/capabilities/withdraw-own-consent.ts';
import { arrivingPhoto } from '#services/competence/store/photo-items.ts';
import type { ActionName } from '#shared/access/policy.ts';
import type { CertificateId, EvidenceId } from '#shared/kernel/ids.ts';
import type { CitizenScope } from '#shared/kernel/scope.ts';
import { civilDate } from '#shared/kernel/time.ts';
import { freshMunicipality, type TestTable } from '#test/database.ts';
import { certificatesAtWork, joined } from './competence-certificates.ts';
import { aPostedCourse } from './competence-courses.ts';
import { enrol } from './competence-enrolment.ts';
import { learningAtWork, type LearningAtWork } from './competence-learning.ts';
import { autumn } from './competence-running.ts';
import { tailoredAtWork } from './competence-tailored.ts';
import { value } from './competence.ts';
import type { filesInMemory } from './matching.ts';
import { smallPng } from './small-png.ts';

/** What the person of `allOfAPerson` wrote, none of which may be read by somebody else. */
export const ownWords = 'Jeg har lavet dejen helt selv.';
export const portfolioWords = 'Jeg kan bage, også når der er travlt.';
export const courseWords = 'Læreren havde god tid.';

/**
 * Somebody with everything that competence keeps for a person: learning with own words and photos, an assessment they
 * signed, a course they said something of, a certificate, words, a link and a showing; and things still under way.
 */
export async function allOfAPerson(table: TestTable) {
  const work = await learningAtWork(table);
  const { at, citizen, candidateId, recordId, institutionId, goalId } = work;
  const certificates = await certificatesAtWork(table, at);
  const call = (action: ActionName, of: CitizenScope = citizen) => at.callOf(action, of);
  const { own } = work;
  const to = freshMunicipality();
  await at.tell('MunicipalityJoined', joined(to, at.partnership), { scope: at.partnership, partnership: undefined });
  const relay = () => at.relay(citizen, to);

  const photo = { goalId, contentType: 'image/png', bytes: 2_000_000, mayBeShown: true } as const;
  const photograph = async (): Promise<EvidenceId> => {
    const { evidenceId } = value(await offerPhoto(call('offer-photo'), own, recordId, photo));
    await own.files().store(citizen, arrivingPhoto(evidenceId), smallPng('boller'), 'image/png');
    return evidenceId;
  };
  const shown = await photograph();
  value(await finishPhoto(call('finish-photo'), own, { recordId, evidenceId: shown }, {}));
  const said = { act: 'add', goalId, words: ownWords } as const;
  value(await tellOwnProgress(call('tell-own-progress'), own, recordId, said));
  await relay();

  const { assessmentId, version } = await work.propose('knowledge');
  const signature = { version, name: 'Amina Yusuf Ali' };
  value(await signAssessment(call('sign-assessment'), own, assessmentId, signature));

  const course = await aPostedCourse(at, { institutionId, more: autumn });
  await relay();
  const { enrolmentId, version: enrolled } = value(await enrol(at, course, candidateId));
  const start = { version: enrolled, startedOn: civilDate('2026-11-02') };
  value(await startEnrolment(at.call('start-enrolment'), at.competence, enrolmentId, start));
  await relay();
  const [mine] = value(await listMyCourses(call('list-my-courses'), own)).items;
  const evaluation = { version: mine?.version ?? 0, face: 5, words: courseWords, mayShare: false };
  value(await evaluateCourse(call('evaluate-course'), own, enrolmentId, evaluation));

  const requestId = await (await tailoredAtWork(at, candidateId)).describe();
  const { certificateId } = await certificates.issued({ person: { candidateId, citizen }, name: 'Amina Yusuf Ali' });
  const change = { version: 0, words: portfolioWords, inMatching: true };
  value(await changePortfolio(call('change-portfolio'), own, change));
  const link = await shareOf(work, [certificateId]);
  const { answerId: showingId } = value(
    await showPortfolioToMunicipality(call('show-portfolio-to-municipality'), own, { municipality: to }),
  );
  await relay();
  const ids = { requestId, enrolmentId, courseId: course.courseId, assessmentId, certificateId, showingId, shown };
  return { ...work, ...link, ...ids, relay, to, call, photograph };
}

/** A link to certificates, opened once; gives where it leads. */
async function shareOf({ at, citizen, own }: LearningAtWork, certificateIds: readonly CertificateId[]) {
  const made = { purpose: 'workplace', withWords: true, days: 30 } as const;
  const call = at.callOf('share-portfolio', citizen);
  const { shareId, link } = value(await sharePortfolio(call, own, { certificateIds: [...certificateIds], ...made }));
  const word = link.split('/').at(-1) ?? '';
  value(await openSharedPortfolio(at.callOf('open-shared-portfolio', citizen), own, { shareId, word }));
  return { shareId, word };
}

/** What the person has sent that nobody has taken in yet. */
export async function underWay({ call, own, recordId, goalId, candidateId, photograph }: AllOfAPerson) {
  const words = `${ownWords} To gange.`;
  const said = { act: 'add', goalId, words } as const;
  const { answerId } = value(await tellOwnProgress(call('tell-own-progress'), own, recordId, said));
  const unfinished = await photograph();
  const withdrawn = value(await withdrawOwnConsent(call('withdraw-own-consent'), own, candidateId, { version: 1 }));
  return { answerId, unfinished, withdrawalId: withdrawn.answerId };
}

export type AllOfAPerson = Awaited<ReturnType<typeof allOfAPerson>>;

/** Every row of a scope, as it is stored: for tests alone, which ask what nobody may. */
export async function rowsOf(table: TestTable, scope: string): Promise<readonly Record<string, unknown>[]> {
  const found = await table.client.send(
    new ScanCommand({
      TableName: table.name,
      FilterExpression: 'begins_with(pk, :scope)',
      ExpressionAttributeValues: { ':scope': `${scope}#` },
    }),
  );
  return found.Items ?? [];
}

/** The names of all files that lie in a scope. */
export function filesOf({ own }: Pick<LearningAtWork, 'own'>, scope: string): string[] {
  const { names } = own.files() as ReturnType<typeof filesInMemory>;
  return names().filter((name) => name.startsWith(`${scope}/`));
}
