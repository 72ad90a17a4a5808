import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { Role } from '#shared/access/roles.ts';
import type { AgreementId, AnswerId, CandidateId, CompanyId, PersonId, PlacementId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { PartnershipScope } from '#shared/kernel/scope.ts';
import { nextState, type StateTable } from '#shared/kernel/state-table.ts';
import type { CivilDate, Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type {
  AgreementDifference,
  AgreementDocument,
  AgreementDraft,
  AgreementParty,
  AgreementRemark,
  AgreementSigner,
  AgreementState,
  SigningWay,
  takenBackReasons,
} from '#shared/shapes/agreement.ts';

/** One version of the agreement about a placement. The placement itself knows nothing of it. */
export type Agreement = AgreementDraft & {
  readonly agreementId: AgreementId;
  readonly placementId: PlacementId;
  readonly candidateId: CandidateId;
  readonly companyId: CompanyId;
  readonly companyName: string;
  readonly ownerId: PersonId;
  /** Where the company reads it. */
  readonly partnership: PartnershipScope;
  /** Which version of the placement's agreement it is, from 1. */
  readonly number: number;
  readonly version: number;
  readonly state: AgreementState;
  readonly draftedAt: Instant;
  /** How often it was sent. */
  readonly edition: number;
  /** What was sent last, with its digest; none while it is a draft. */
  readonly document?: AgreementDocument;
  readonly hash?: string;
  readonly sentAt?: Instant;
  /** What changes from the version it replaces. */
  readonly changes: readonly AgreementDifference[];
  readonly signatures: readonly Signature[];
  readonly declined?: AgreementRemark;
  readonly question?: AgreementRemark;
  readonly takenBack?: TakenBack;
  readonly inForceAt?: Instant;
};
export type TakenBack = (typeof takenBackReasons)[number];

/** Who signed what, when and how. The name is sealed with the keys of the scope it lies in. */
export type Signature = {
  readonly party: AgreementParty;
  /** Absent of the employees' representative, whom the company tells of. */
  readonly personId?: PersonId;
  readonly sealedName: string;
  readonly how: SigningWay;
  readonly at: Instant;
  /** The digest of the document that was read. */
  readonly hash: string;
  readonly nameToCompany?: boolean;
  readonly on?: CivilDate;
  readonly heard?: boolean;
  /** The answer it came by, where another scope signed. */
  readonly answerId?: AnswerId;
  /** A mark of the link it was signed by, where nobody signed in. */
  readonly byLink?: string;
};

export type AgreementAction =
  | 'change-agreement'
  | 'send-agreement'
  | 'withdraw-agreement'
  | 'sign-agreement'
  | 'put-in-force'
  | 'decline-agreement'
  | 'ask-about-agreement'
  | 'take-back-agreement'
  | 'supersede-agreement'
  | 'withdraw-with-placement'
  | 'end-with-placement';

const staff: readonly Role[] = ['caseworker', 'job-broker'];
const leaderToo: readonly Role[] = [...staff, 'team-leader'];
const signers: readonly Role[] = [...leaderToo, 'company-contact', 'candidate'];
/** What follows from the placement or from a newer version. */
const platform: readonly Role[] = ['secretariat'];

export const agreementTable: StateTable<AgreementState, AgreementAction, Role> = {
  draft: {
    'change-agreement': { to: 'draft', roles: staff },
    'send-agreement': { to: 'to-be-signed', roles: staff },
    'withdraw-agreement': { to: 'withdrawn', roles: staff },
    'withdraw-with-placement': { to: 'withdrawn', roles: platform },
  },
  'to-be-signed': {
    'change-agreement': { to: 'draft', roles: staff },
    'sign-agreement': { to: 'to-be-signed', roles: signers },
    'put-in-force': { to: 'in-force', roles: signers },
    'decline-agreement': { to: 'draft', roles: ['company-contact', 'candidate'] },
    'ask-about-agreement': { to: 'to-be-signed', roles: ['candidate'] },
    'take-back-agreement': { to: 'draft', roles: platform },
    'withdraw-agreement': { to: 'withdrawn', roles: staff },
    'withdraw-with-placement': { to: 'withdrawn', roles: platform },
  },
  'in-force': {
    'supersede-agreement': { to: 'superseded', roles: platform },
    'end-with-placement': { to: 'ended', roles: platform },
  },
  superseded: {},
  withdrawn: {},
  ended: {},
};

/** Of a placement's versions at most one is under way. */
export function isUnderWay({ state }: Pick<Agreement, 'state'>): boolean {
  return state === 'draft' || state === 'to-be-signed';
}

/** The parties whose signature on the document as it was sent is missing. */
export function missingParties({ document, hash, signatures }: Agreement): AgreementParty[] {
  const signed = new Set(signatures.filter((one) => one.hash === hash).map(({ party }) => party));
  return (document?.parties ?? []).filter((party) => !signed.has(party));
}

type Act = { readonly role: Role; readonly version: number };

/** Other words; sent before, it becomes a draft again and nobody has signed it. */
export function changeAgreement(
  before: Agreement,
  { words, considerationsReleased, template = before.template }: AgreementDraft,
  act: Act,
): Result<Agreement, MatchingRefusal> {
  const step = stepOf(before, 'change-agreement', act);
  if (!step.ok) return step;
  const { considerationsReleased: _former, ...kept } = before;
  const changed = {
    ...{ ...kept, words },
    ...(considerationsReleased && { considerationsReleased }),
    ...(template && { template }),
  };
  return ok(asNextVersion(before.state === 'draft' ? changed : asDraft(changed, { takenBack: 'changed' })));
}

/** Sent to be signed, as this document. */
export function sendAgreement(
  before: Agreement,
  sent: Required<Pick<Agreement, 'document' | 'hash' | 'sentAt' | 'changes'>>,
  act: Act,
): Result<Agreement, MatchingRefusal> {
  const step = stepOf(before, 'send-agreement', act);
  if (!step.ok) return step;
  const { declined: _no, question: _asked, takenBack: _back, ...kept } = before;
  return ok(asNextVersion({ ...kept, ...sent, edition: sent.document.edition, state: step.value, signatures: [] }));
}

export function withdrawAgreement(before: Agreement, act: Act): Result<Agreement, MatchingRefusal> {
  const step = stepOf(before, 'withdraw-agreement', act);
  return step.ok ? ok(asNextVersion({ ...before, state: step.value })) : step;
}

/**
 * The agreement with one party's signatures on exactly the document that was sent; with the last one missing it is in
 * force. Refusals: agreement-not-to-be-signed, agreement-changed-since, agreement-signed-already.
 */
export function signAgreement(
  before: Agreement,
  signed: { readonly party: AgreementSigner; readonly role: Role; readonly signatures: readonly Signature[] },
  now: Instant,
): Result<Agreement, MatchingRefusal> {
  const to = nextState(agreementTable, before.state, 'sign-agreement', signed.role);
  if (!to) return refuse('agreement-not-to-be-signed');
  if (signed.signatures.some(({ hash }) => hash !== before.hash)) return refuse('agreement-changed-since');
  if (!missingParties(before).includes(signed.party)) return refuse('agreement-signed-already');
  const after: Agreement = { ...before, state: to, signatures: [...before.signatures, ...signed.signatures] };
  const inForce = missingParties(after).length === 0 && nextState(agreementTable, to, 'put-in-force', signed.role);
  return ok(asNextVersion(inForce ? { ...after, state: inForce, inForceAt: now } : after));
}

/** Somebody says no to it as it stands: a draft again, with why. */
export function declineAgreement(before: Agreement, declined: AgreementRemark): Agreement {
  return asNextVersion(asDraft(before, { declined }));
}

/** The person wants to be told more; it still waits for them. */
export function askAboutAgreement(before: Agreement, question: AgreementRemark): Agreement {
  return asNextVersion({ ...before, question });
}

/** What follows from the placement: it says something else now, never began, or has ended. */
export function followPlacement(before: Agreement, what: PlacementTurn): Agreement | undefined {
  const to = nextState(agreementTable, before.state, turns[what], 'secretariat');
  if (!to) return undefined;
  return asNextVersion(
    what === 'says-something-else' ? asDraft(before, { takenBack: 'placement-changed' }) : { ...before, state: to },
  );
}

/** A newer version came into force. */
export function supersede(before: Agreement): Agreement {
  const to = nextState(agreementTable, before.state, 'supersede-agreement', 'secretariat');
  return to ? asNextVersion({ ...before, state: to }) : before;
}

export type PlacementTurn = 'says-something-else' | 'never-was' | 'is-over';
export const turns = {
  'says-something-else': 'take-back-agreement',
  'never-was': 'withdraw-with-placement',
  'is-over': 'end-with-placement',
} as const satisfies Record<PlacementTurn, AgreementAction>;

function asDraft(before: Agreement, why: Pick<Agreement, 'declined' | 'takenBack'>): Agreement {
  const { document: _d, hash: _h, sentAt: _s, declined: _n, takenBack: _t, question: _q, ...kept } = before;
  return { ...kept, ...why, state: 'draft', signatures: [], changes: [] };
}

function stepOf(before: Agreement, action: AgreementAction, act: Act): Result<AgreementState, MatchingRefusal> {
  const to = nextState(agreementTable, before.state, action, act.role);
  if (!to) return refuse(isUnderWay(before) ? 'agreement-not-a-draft' : 'agreement-is-over');
  return act.version === before.version ? ok(to) : refuse('stale-version');
}
