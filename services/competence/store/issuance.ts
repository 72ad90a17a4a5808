import { randomBytes } from 'node:crypto';
import { certificateNumber, issue, type IssuedCertificate } from '#services/competence/domain/certificate.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { DomainEvent } from '#shared/runtime/commit.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import { fingerprint, newSecretWord } from '#shared/runtime/secret-word.ts';
import { insert, type Write } from '#shared/runtime/write.ts';
import type { CertificateFacts } from '#shared/shapes/certificate.ts';
import { certificateTold } from './certificate-events.ts';
import { codeItem, countItem, issuedForItem, issuedItem, sealCertificate } from './certificate-items.ts';
import { clearedAssessment, type AssessmentPlace } from './cleared-assessment.ts';
import type { CompetenceStore } from './competence-store.ts';
import { accreditedInstitution } from './institution-of.ts';

/** A new certificate, and what is saved with it in one transaction. */
export type Issuance = {
  readonly certificate: IssuedCertificate;
  readonly writes: readonly Write<'certificate-already-issued'>[];
  readonly events: readonly DomainEvent[];
};

/**
 * A certificate from a cleared assessment: its number is counted in the same transaction as the mark that the assessment has
 * its certificate, so none has two numbers and no number stands on two. Who lost the race for a number asks again.
 * Refusals: institution-not-found, institution-not-accredited, assessment-not-found, assessment-not-ready,
 * certificate-already-issued.
 */
export async function issuanceFor(
  call: Call,
  competence: CompetenceStore,
  place: AssessmentPlace,
  issuedBy: string,
): Promise<Result<Issuance, CompetenceRefusal>> {
  const { institutionId, assessmentId } = place;
  const institution = await accreditedInstitution(competence.table, institutionId, dateOf(call.now));
  if (!institution.ok) return institution;
  const issued = await competence.table.fresh(issuedForItem, assessmentId);
  if (issued) return refuse('certificate-already-issued');
  const cleared = await clearedAssessment(competence, place);
  if (!cleared.ok) return cleared;
  const { candidateId, municipality, stillCleared, ...assessed } = cleared.value;
  const facts = { ...assessed, goals: [...assessed.goals], institutionName: institution.value.name, issuedBy };
  const made = await numbered(call, competence, institutionId, facts, { assessmentId, candidateId, municipality });
  const { certificateId } = made.certificate;
  const mark = insert(issuedForItem, { assessmentId, certificateId }, 'certificate-already-issued' as const);
  return ok({ ...made, writes: [mark, stillCleared, ...made.writes] });
}

type Unnumbered = Omit<CertificateFacts, 'certificateId' | 'number' | 'institutionId' | 'issuedOn'>;
type About = Parameters<typeof issue>[1];

/** A certificate with the institution's next number, and the writes that give it the number and its address. */
export async function numbered(
  call: Call,
  { table, keys }: Pick<CompetenceStore, 'table' | 'keys'>,
  institutionId: CertificateFacts['institutionId'],
  unnumbered: Unnumbered,
  about: About,
): Promise<Issuance> {
  const [certificateId, issuedOn, code] = [call.newId('certificate'), dateOf(call.now), newSecretWord(randomBytes)];
  const year = issuedOn.slice(0, 4);
  const count = await table.fresh(countItem, institutionId, year);
  const place = (count?.version ?? 0) + 1;
  const number = certificateNumber(unnumbered.institutionName, issuedOn, place);
  const facts: CertificateFacts = { ...unnumbered, certificateId, number, institutionId, issuedOn };
  const certificate = issue(facts, about, sealCertificate(await keys(), certificateId, { facts, code }));
  return {
    certificate,
    writes: [
      putOver(countItem, count, { institutionId, year, version: place }),
      insert(issuedItem, certificate),
      insert(codeItem, { digest: fingerprint(code), certificateId }),
    ],
    events: [certificateTold('CertificateIssued', certificate)],
  };
}
