import { beforeAll, describe, expect, test } from 'vitest';
import { competenceApi } from '#services/competence/api.ts';
import type { InstitutionId } from '#shared/kernel/ids.ts';
import { aCaller } from '#test/builders/call.ts';
import { aMembership, competenceAtWork, type CompetenceAtWork } from '#test/builders/competence.ts';
import { aCvr } from '#test/builders/cvr.ts';
import { testTable } from '#test/database.ts';
import { byPlanner, courseAttempts, coursesOf } from './competence-courses.ts';
import { attemptAll, withoutAttempt, type Attempt, type Ids } from './attempts.ts';
import { certificateAttempts } from './competence-certificates.ts';
import { learningAttempts } from './competence-learning.ts';
import { courseListAttempts, enrolmentAttempts } from './competence-enrolments.ts';
import { askedAttempts, requestAttempts, upliftAttempts } from './competence-tailored.ts';
import { evaluationAttempts, mentorAttempts, municipalAttempts, runningAttempts } from './competence-running.ts';
import { comparedAttempts, savedAttempts, suggestionAttempts } from './competence-catalogue.ts';
import { consentAttempts, ownConsentAttempts } from './competence-consent.ts';
import { orderAttempts, settleAttempts, siteAttempts } from './competence-training-site.ts';

let api: ReturnType<typeof competenceApi>;
let ours: CompetenceAtWork;
let own: InstitutionId;
let joining: InstitutionId;
let others: InstitutionId;
beforeAll(async () => {
  const table = await testTable();
  ours = await competenceAtWork(table);
  [own, others] = await Promise.all([ours.institution(), ours.institution()]);
  joining = aCvr();
  api = competenceApi(ours.open);
});

const at = (rest: string) => (ids: Ids) =>
  `/api/competence/${ours.partnership}/institutions/${ids['institution']}${rest}`;
const elsewhere = { institution: 'not-your-scope' };

const joins: Attempt = {
  action: 'join-as-institution',
  method: 'POST',
  path: at('/membership'),
  body: () => aMembership(),
  refused: elsewhere,
};

/** What an institution's administrator does, at the own one and at another's. */
const byAdministrator: readonly Attempt[] = [
  { action: 'open-institution', method: 'GET', path: at(''), refused: elsewhere },
  {
    action: 'change-institution',
    method: 'PUT',
    path: at(''),
    body: () => ({ ...aMembership(), version: 1 }),
    refused: elsewhere,
  },
];

const administratorOf = (institutionId: InstitutionId) =>
  aCaller('institution-administrator', ours.partnership, { partnership: ours.partnership, institutionId });

describe('a foreign id in competence', () => {
  test('an institution’s administrator acts for the own institution alone', async () => {
    const foreign = { institution: others };
    await attemptAll(api, administratorOf(own), byAdministrator, { own: { institution: own }, foreign });
    await attemptAll(api, administratorOf(joining), [joins], { own: { institution: joining }, foreign });
  });

  test('an institution’s planner acts on the own institution’s courses alone', async () => {
    const ids = { own: await coursesOf(ours, own), foreign: await coursesOf(ours, others) };
    await attemptAll(api, byPlanner(ours, own), courseAttempts(ours.partnership), ids);
  });

  test('every command has an attempt', () => {
    const ofSubjects = [
      ...consentAttempts(''),
      ...ownConsentAttempts(''),
      ...courseAttempts(''),
      ...learningAttempts(),
      ...orderAttempts('', ''),
      ...settleAttempts(''),
      ...siteAttempts(''),
      ...enrolmentAttempts(''),
      ...courseListAttempts(''),
      ...requestAttempts(''),
      ...askedAttempts(''),
      ...upliftAttempts(''),
      ...certificateAttempts(),
      ...comparedAttempts(''),
      ...savedAttempts(''),
      ...runningAttempts(''),
      ...mentorAttempts(''),
      ...municipalAttempts(''),
      ...evaluationAttempts(''),
      ...suggestionAttempts(''),
    ];
    expect(withoutAttempt(api, [joins, ...byAdministrator, ...ofSubjects])).toEqual([]);
  });
});
