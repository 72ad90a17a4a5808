import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { Role } from '#shared/access/roles.ts';
import type { AssessmentId, CandidateId, InstitutionId, LearningRecordId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { nextState, type StateTable } from '#shared/kernel/state-table.ts';
import type { CivilDate, Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type {
  AssessedLevel,
  AssessmentReturn,
  AssessmentWithdrawalReason,
  VerificationKind,
  WhatIsMissing,
} from '#shared/shapes/assessment.ts';
import type { AssessmentState } from '#shared/shapes/assessment-states.ts';
import type { Drawn } from './sampling.ts';

/** An assessment of what a person can do, at the accredited institution. The name for the certificate is sealed. */
export type Assessment = {
  readonly assessmentId: AssessmentId;
  readonly recordId: LearningRecordId;
  readonly version: number;
  readonly state: AssessmentState;
  /** How often it was proposed: a signature is to one proposal. */
  readonly proposal: number;
  readonly institutionId: InstitutionId;
  readonly institutionName: string;
  readonly workplaceName: string;
  readonly candidateId: CandidateId;
  readonly municipality: string;
  readonly levels: readonly AssessedLevel[];
  readonly proposedBy: string;
  readonly proposedAt: Instant;
  readonly signature?: Signature;
  readonly approvedBy?: string;
  readonly approvedAt?: Instant;
  readonly returned?: Returned;
  readonly because?: AssessmentWithdrawalReason;
  /** The lot of its first approval; a later approval does not draw again. */
  readonly drawn?: Pick<Drawn, 'number' | 'internal' | 'external'>;
  readonly internal?: Verification;
  readonly external?: Verification;
};

/** The person was present: in their own app, or on paper where somebody says so. */
export type Signature = {
  readonly how: 'in-app' | 'on-paper';
  readonly on: CivilDate;
  readonly recordedBy: string;
  /** The name for the certificate, sealed with the partnership's keys. */
  readonly sealedName: string;
};

export type Verification = {
  readonly state: 'open' | 'passed' | 'failed';
  readonly by?: string;
  readonly at?: Instant;
  readonly findings?: string;
};

type Returned = {
  readonly missing: readonly WhatIsMissing[];
  readonly note?: string;
  readonly by: string;
  readonly at: Instant;
};

export type AssessmentAction =
  | 'propose-assessment-again'
  | 'sign-assessment'
  | 'record-paper-signature'
  | 'approve-assessment'
  | 'return-assessment'
  | 'withdraw-assessment'
  | 'verify-assessment'
  | 'fail-verification'
  | 'clear-assessment';

export const proposers = [
  'teacher',
  'practice-guide',
  'youth-coordinator',
  'education-mentor',
] as const satisfies readonly Role[];

const assessor: readonly Role[] = ['assessor'];
const whoTakesBack: readonly Role[] = [...proposers, 'assessor'];
const whoVerifies: readonly Role[] = ['assessor', 'external-verifier'];

/** What is approved can only be verified: nobody takes an assessment back to have the lot drawn again. */
export const assessmentTable: StateTable<AssessmentState, AssessmentAction, Role> = {
  proposed: {
    'sign-assessment': { to: 'signed' },
    'record-paper-signature': { to: 'signed', roles: assessor },
    'return-assessment': { to: 'returned', roles: assessor },
    'withdraw-assessment': { to: 'withdrawn', roles: whoTakesBack },
  },
  signed: {
    'approve-assessment': { to: 'verifying', roles: assessor },
    'return-assessment': { to: 'returned', roles: assessor },
    'withdraw-assessment': { to: 'withdrawn', roles: whoTakesBack },
  },
  returned: {
    'propose-assessment-again': { to: 'proposed', roles: proposers },
    'withdraw-assessment': { to: 'withdrawn', roles: whoTakesBack },
  },
  verifying: {
    'verify-assessment': { to: 'verifying', roles: whoVerifies },
    'fail-verification': { to: 'returned', roles: whoVerifies },
    'clear-assessment': { to: 'cleared' },
  },
  cleared: {},
  withdrawn: {},
};

/** Who does something, from which version, when. */
export type AssessmentAct = {
  readonly personId: string;
  readonly role: Role;
  readonly institutionId?: string | undefined;
  readonly version: number;
  readonly now: Instant;
};

type Proposal = Omit<Assessment, 'version' | 'state' | 'proposal'>;

/** A first proposal. */
export function propose(proposal: Proposal): Assessment {
  return { ...proposal, version: 1, state: 'proposed', proposal: 1 };
}

/** A proposal that came back, made anew: it is signed and approved anew, and keeps its lot. */
export function proposeAgain(
  before: Assessment,
  levels: readonly AssessedLevel[],
  act: AssessmentAct,
): Result<Assessment, CompetenceRefusal> {
  const step = stepOf(before, 'propose-assessment-again', act);
  if (!step.ok) return step;
  const { signature: _s, approvedBy: _b, approvedAt: _a, returned: _r, internal: _i, external: _e, ...kept } = before;
  const anew = { proposal: before.proposal + 1, proposedBy: act.personId, proposedAt: act.now };
  return ok(asNextVersion({ ...kept, ...anew, state: step.value, levels }));
}

/** The person's signature on paper, as somebody recorded it. */
export function signOnPaper(
  before: Assessment,
  signature: Signature,
  act: AssessmentAct,
): Result<Assessment, CompetenceRefusal> {
  const step = stepOf(before, 'record-paper-signature', act);
  return step.ok ? ok(asNextVersion({ ...before, state: step.value, signature })) : step;
}

/** Four eyes: another than the proposer approves, and the lot says whether more must look. Refusal: own-proposal. */
export function approve(
  before: Assessment,
  drawn: NonNullable<Assessment['drawn']>,
  act: AssessmentAct,
): Result<Assessment, CompetenceRefusal> {
  const step = stepOf(before, 'approve-assessment', act);
  if (!step.ok) return step;
  if (before.proposedBy === act.personId) return refuse('own-proposal');
  const approved: Assessment = {
    ...before,
    ...{ state: step.value, approvedBy: act.personId, approvedAt: act.now, drawn },
    ...(drawn.internal && { internal: { state: 'open' } }),
    ...(drawn.external && { external: { state: 'open' } }),
  };
  return ok(asNextVersion(clearedIfVerified(approved)));
}

/** It comes back to the one who proposed it, with what is missing. */
export function returnAssessment(
  before: Assessment,
  { missing, note }: Pick<AssessmentReturn, 'missing' | 'note'>,
  act: AssessmentAct,
): Result<Assessment, CompetenceRefusal> {
  const step = stepOf(before, 'return-assessment', act);
  if (!step.ok) return step;
  const returned = { missing, by: act.personId, at: act.now, ...(note && { note }) };
  return ok(asNextVersion({ ...before, state: step.value, returned }));
}

export function withdrawAssessment(
  before: Assessment,
  because: AssessmentWithdrawalReason,
  act: AssessmentAct,
): Result<Assessment, CompetenceRefusal> {
  const step = stepOf(before, 'withdraw-assessment', act);
  return step.ok ? ok(asNextVersion({ ...before, state: step.value, because })) : step;
}

/**
 * Somebody who neither proposed nor approved says what they found. Passed by all whom the lot asks, it is cleared; failed
 * by one, it comes back. Refusals: verification-not-open, own-assessment, own-institution.
 */
export function verify(
  before: Assessment,
  kind: VerificationKind,
  found: { readonly passed: boolean; readonly findings: string },
  act: AssessmentAct,
): Result<Assessment, CompetenceRefusal> {
  const step = stepOf(before, found.passed ? 'verify-assessment' : 'fail-verification', act);
  if (!step.ok) return step.refusal.code === 'stale-version' ? step : refuse('verification-not-open');
  if (before[kind]?.state !== 'open') return refuse('verification-not-open');
  if (kind === 'internal' && [before.proposedBy, before.approvedBy].includes(act.personId))
    return refuse('own-assessment');
  if (kind === 'external' && act.institutionId === before.institutionId) return refuse('own-institution');
  const { passed, findings } = found;
  const verification: Verification = { state: passed ? 'passed' : 'failed', by: act.personId, at: act.now, findings };
  const verified: Assessment = { ...before, state: step.value, [kind]: verification };
  const returned = { missing: ['criteria-not-met'], note: findings, by: act.personId, at: act.now } as const;
  return ok(asNextVersion(passed ? clearedIfVerified(verified) : { ...verified, returned }));
}

function clearedIfVerified(assessment: Assessment): Assessment {
  const isOpen = [assessment.internal, assessment.external].some((verification) => verification?.state === 'open');
  const to = nextState(assessmentTable, assessment.state, 'clear-assessment');
  return isOpen || !to ? assessment : { ...assessment, state: to };
}

function stepOf(
  assessment: Assessment,
  action: AssessmentAction,
  { role, version }: Pick<AssessmentAct, 'role' | 'version'>,
): Result<AssessmentState, CompetenceRefusal> {
  const to = nextState(assessmentTable, assessment.state, action, role);
  if (!to) return refuse('assessment-not-at-this-step');
  return version === assessment.version ? ok(to) : refuse('stale-version');
}
