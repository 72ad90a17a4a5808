import type { CertificateFacts, CertificateGoal } from '#shared/shapes/certificate.ts';
import { learningLevels } from '#shared/shapes/learning-goal.ts';
import { levelMeaning, levelName } from './certificate-words.ts';
import { didOf, type Issuer } from './issuer-did.ts';

/** The published vocabularies a credential is written in. */
export const credentialContexts = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json',
] as const;

/** Where a certificate is checked: the page for people, and the status for wallets. */
export type CheckedAt = { readonly verifyAt: string; readonly statusAt: string };

/** A certificate as an Open Badges 3.0 credential (W3C Verifiable Credentials 2.0), before it is signed. */
export function openBadge(facts: CertificateFacts, issuer: Issuer, { verifyAt, statusAt }: CheckedAt) {
  const profile = { id: didOf(issuer), type: ['Profile'], name: facts.institutionName };
  return {
    '@context': [...credentialContexts],
    id: verifyAt,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: profile,
    validFrom: `${facts.issuedOn}T00:00:00Z`,
    name: `Kompetencebevis ${facts.number}`,
    credentialSubject: {
      type: ['AchievementSubject'],
      identifier: [{ type: 'IdentityObject', identityHash: facts.recipientName, identityType: 'name', hashed: false }],
      achievement: {
        id: `${verifyAt}#achievement`,
        type: ['Achievement'],
        achievementType: 'Competency',
        creator: profile,
        name: facts.goals.map(({ title }) => title).join(', '),
        description: `Lært i arbejdet på ${facts.workplaceName}; bedømt efter OCN-metoden.`,
        criteria: { narrative: facts.goals.map(narrative).join('\n') },
        ...(facts.credits !== undefined && { creditsAvailable: facts.credits }),
        resultDescription: facts.goals.map((goal, place) => described(goal, `${verifyAt}#goal-${place + 1}`)),
      },
      result: facts.goals.map((goal, place) => ({
        type: ['Result'],
        resultDescription: `${verifyAt}#goal-${place + 1}`,
        achievedLevel: `${verifyAt}#goal-${place + 1}-${goal.level}`,
      })),
    },
    credentialStatus: { id: statusAt, type: '1EdTechRevocationList' },
  };
}

export type OpenBadge = ReturnType<typeof openBadge>;

function narrative({ title, criteria, level }: CertificateGoal): string {
  return `${title} (${levelName[level].da} / ${levelName[level].en}): ${criteria}`;
}

function described({ title }: CertificateGoal, id: string) {
  return {
    id,
    type: ['ResultDescription'],
    name: title,
    resultType: 'RubricCriterionLevel',
    rubricCriterionLevel: learningLevels.map((level) => ({
      id: `${id}-${level}`,
      type: ['RubricCriterionLevel'],
      name: levelName[level].da,
      description: levelMeaning[level].da,
    })),
  };
}
