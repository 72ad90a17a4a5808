import { expect } from 'vitest';
import { herningUnit } from '#infra/local/personas.ts';
import type { OwnCertificate } from '#shared/shapes/certificate.ts';
import { persona, soon, today, type Persona } from './front-door.ts';

const haulier = '99008237';
const inPartnership = '/api/competence/P-fodfaeste';
const ofUnit = `${inPartnership}/institutions/${herningUnit}`;

type Saved = { readonly version: number; readonly recordId: string; readonly assessmentId: string };
type Verified = { readonly verifications: readonly { readonly kind: string; readonly state: string }[] };

/** The citizen's own part of the front door. */
export async function ownScope(amina: Persona): Promise<string> {
  const { body } = await amina.get<{ roles: { scope: string }[] }>('/api/access/session');
  return `/api/competence/${body.roles[0]?.scope}`;
}

/** All that the person has, newest first. */
export async function ownCertificates(amina: Persona): Promise<readonly OwnCertificate[]> {
  const { body } = await amina.get<{ items: OwnCertificate[] }>(`${await ownScope(amina)}/certificates?limit=100`);
  return body.items;
}

async function send<Answer = Saved>(who: Persona, path: string, body: unknown): Promise<Answer> {
  const answer = await who.send<Answer>('POST', path, body);
  expect(answer.status, `${path} ${JSON.stringify(answer.body)}`).toBeLessThan(300);
  return answer.body;
}

/**
 * A certificate for Amina that no other journey looks at, from a record of its own at the haulier's, assessed by the unit in
 * Herning and closed at once; through the same front door as everybody's.
 */
export async function anotherCertificate(): Promise<OwnCertificate> {
  const [jens, guide, assessor, second, outside, amina] = (await Promise.all(
    [
      ...['job-broker-roskilde', 'practice-guide-herning', 'assessor-herning', 'second-assessor-herning'],
      ...['external-verifier', 'candidate'],
    ].map(persona),
  )) as [Persona, Persona, Persona, Persona, Persona, Persona];
  const day = await today();
  const had = new Set((await ownCertificates(amina)).map(({ certificateId }) => certificateId));
  const candidateId = await candidateIn(amina, '0265');
  const library = await jens.get<{ items: { goalId: string }[] }>(`${inPartnership}/learning-goals?workArea=warehouse`);
  const goalId = library.body.items[0]?.goalId as string;
  const { recordId } = await send(jens, `/api/competence/0265/candidates/${candidateId}/learning-records`, {
    ...{ companyId: haulier, institutionId: herningUnit, goals: [goalId] },
  });
  const record = `${ofUnit}/learning-records/${recordId}`;
  await soon(
    () => guide.get(record),
    ({ status }) => status === 200,
  );
  const note = {
    act: 'add',
    goalId,
    doing: 'with-help',
    words: 'Plukker efter listen sammen med en kollega.',
    on: day,
  };
  const { evidenceId } = await send<{ evidenceId: string }>(guide, `${record}/notes`, note);
  const levels = [{ goalId, level: 'acquaintance', evidenceIds: [evidenceId] }];
  const proposed = await soon(
    () => guide.send<Saved>('POST', `${record}/assessments`, { levels }),
    ({ status }) => status < 300,
  );
  const assessment = `${record}/assessments/${proposed.body.assessmentId}`;
  const { version } = await send(assessor, `${assessment}/paper-signature`, {
    ...{ version: proposed.body.version, signedOn: day, name: 'Amina Haddad' },
  });
  let at = await send<Saved>(assessor, `${assessment}/approval`, { version });
  const { body } = await assessor.get<Verified>(assessment);
  for (const { kind } of body.verifications.filter(({ state }) => state === 'open')) {
    const [who, path] = kind === 'internal' ? [second, 'verification'] : [outside, 'sample'];
    const found = { version: at.version, passed: true, findings: 'Niveau og dokumentation hænger sammen.' };
    at = await send<Saved>(who, `${assessment}/${path}`, found);
  }
  await send(assessor, `${ofUnit}/certificates`, { recordId, assessmentId: proposed.body.assessmentId });
  const closing = await jens.get<{ version: number }>(`/api/competence/0265/learning-records/${recordId}`);
  await send(jens, `/api/competence/0265/learning-records/${recordId}/closing`, {
    ...{ version: closing.body.version, because: 'completed' },
  });
  const own = await soon(
    () => ownCertificates(amina),
    (all) => all.some(({ certificateId }) => !had.has(certificateId)),
  );
  return own.find(({ certificateId }) => !had.has(certificateId)) as OwnCertificate;
}

async function candidateIn(amina: Persona, municipality: string): Promise<string> {
  const { body } = await amina.get<{ items: { candidateId: string; municipality: string }[] }>(
    `${await ownScope(amina)}/education-consents`,
  );
  return body.items.find((consent) => consent.municipality === municipality)?.candidateId as string;
}
