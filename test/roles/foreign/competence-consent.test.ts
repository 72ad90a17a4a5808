import { beforeAll, describe, test } from 'vitest';
import { competenceApi } from '#services/competence/api.ts';
import type { CandidateId, InstitutionId } from '#shared/kernel/ids.ts';
import type { CitizenScope } from '#shared/kernel/scope.ts';
import { aCaller } from '#test/builders/call.ts';
import { consented } from '#test/builders/competence-consent.ts';
import { competenceAtWork, type CompetenceAtWork } from '#test/builders/competence.ts';
import { testTable } from '#test/database.ts';
import { attemptAll } from './attempts.ts';
import { consentAttempts, ownConsentAttempts } from './competence-consent.ts';

type Person = { readonly candidateId: CandidateId; readonly citizen: CitizenScope };

let ours: CompetenceAtWork;
let own: Person;
let other: Person;
let institution: InstitutionId;
let elsewhere: InstitutionId;
beforeAll(async () => {
  const table = await testTable();
  ours = await competenceAtWork(table);
  const theirs = await competenceAtWork(table);
  [own, other] = [await ours.candidate(), await theirs.candidate()];
  [institution, elsewhere] = [await ours.institution(), await theirs.institution()];
  await consented(theirs, other.candidateId);
  await theirs.relay();
});

describe('a foreign id in a consent', () => {
  test('a municipality writes down what its own people said', async () => {
    const broker = aCaller('job-broker', ours.scope, { partnership: ours.partnership });
    await attemptAll(competenceApi(ours.open), broker, consentAttempts(ours.scope), {
      own: { candidate: own.candidateId, institution },
      foreign: { candidate: other.candidateId, institution: elsewhere },
    });
  });

  test('a citizen takes back the own consent alone', async () => {
    const person = await ours.candidate();
    await consented(ours, person.candidateId);
    await ours.relay();
    const citizen = aCaller('candidate', person.citizen, { partnership: undefined });
    await attemptAll(competenceApi(ours.open), citizen, ownConsentAttempts(person.citizen), {
      own: { candidate: person.candidateId },
      foreign: { candidate: other.candidateId },
    });
  });
});
