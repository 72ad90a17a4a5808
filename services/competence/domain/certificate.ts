import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { AssessmentId, CandidateId, CertificateId, InstitutionId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { nextState, type StateTable } from '#shared/kernel/state-table.ts';
import { dateOf, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type {
  CertificateFacts,
  CertificateState,
  IssuedLine,
  ReissueReason,
  RevocationReason,
} from '#shared/shapes/certificate.ts';
import type { LearningLevel } from '#shared/shapes/learning-goal.ts';

/** A certificate in the partnership of the institution that issued it. The name on it and its code are sealed. */
export type IssuedCertificate = {
  readonly certificateId: CertificateId;
  readonly version: number;
  readonly state: CertificateState;
  readonly institutionId: InstitutionId;
  readonly institutionName: string;
  readonly workplaceName: string;
  readonly assessmentId: AssessmentId;
  readonly candidateId: CandidateId;
  /** The municipality that referred the holder: which citizen it is, is known there. */
  readonly municipality: string;
  readonly number: string;
  readonly issuedOn: CivilDate;
  readonly goals: readonly { readonly title: string; readonly level: LearningLevel }[];
  /** `CertificateSealed`, under the partnership's keys. */
  readonly sealed: string;
  readonly because?: RevocationReason | ReissueReason;
  readonly endedOn?: CivilDate;
  readonly replacedBy?: CertificateId;
};

/** What of a certificate is kept sealed: all that stands on it, and the word at the end of its address. */
export type CertificateSealed = { readonly facts: CertificateFacts; readonly code: string };

export type CertificateAction = 'revoke-certificate' | 'reissue-certificate';

/** A certificate that is valid no longer never becomes valid again: a new one is issued. */
export const certificateTable: StateTable<CertificateState, CertificateAction> = {
  valid: { 'revoke-certificate': { to: 'revoked' }, 'reissue-certificate': { to: 'replaced' } },
  revoked: {},
  replaced: {},
};

type About = Pick<IssuedCertificate, 'assessmentId' | 'candidateId' | 'municipality'>;

/** A new certificate. */
export function issue(facts: CertificateFacts, about: About, sealed: string): IssuedCertificate {
  const { certificateId, institutionId, institutionName, workplaceName, number, issuedOn, goals } = facts;
  return {
    ...{ certificateId, version: 1, state: 'valid', institutionId, institutionName, workplaceName, number, issuedOn },
    ...about,
    goals: goals.map(({ title, level }) => ({ title, level })),
    sealed,
  };
}

type Ending = { readonly version: number; readonly because: RevocationReason | ReissueReason; readonly now: Instant };

/** A certificate taken back, or replaced by another. Refusals: certificate-not-valid, stale-version. */
export function end(
  before: IssuedCertificate,
  action: CertificateAction,
  { version, because, now }: Ending,
  replacedBy?: CertificateId,
): Result<IssuedCertificate, CompetenceRefusal> {
  const state = nextState(certificateTable, before.state, action);
  if (!state) return refuse('certificate-not-valid');
  if (before.version !== version) return refuse('stale-version');
  const ended = { state, because, endedOn: dateOf(now), ...(replacedBy && { replacedBy }) };
  return ok(asNextVersion({ ...before, ...ended }));
}

/** A certificate as a line at its institution. */
export function issuedLine(certificate: IssuedCertificate): IssuedLine {
  const { certificateId, version, state, number, issuedOn, candidateId, assessmentId, workplaceName } = certificate;
  const { goals, replacedBy } = certificate;
  return {
    ...{ certificateId, version, state, number, issuedOn, candidateId, assessmentId, workplaceName },
    goals: goals.length,
    ...(replacedBy && { replacedBy }),
  };
}

const digits = 4;

/** An institution's certificate by its number in the year: the letters of its name, so that people can say it. */
export function certificateNumber(institutionName: string, on: CivilDate, place: number): string {
  const letters = institutionName
    .normalize('NFC')
    .split(/[^\p{L}]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('')
    .slice(0, 3);
  return `${letters || 'KB'}-${on.slice(0, 4)}-${String(place).padStart(digits, '0')}`;
}
