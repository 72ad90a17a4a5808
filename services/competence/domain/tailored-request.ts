import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { Role } from '#shared/access/roles.ts';
import type {
  AnswerId,
  CandidateId,
  CompanyId,
  EnrolmentId,
  InstitutionId,
  PersonId,
  PlacementId,
  TailoredRequestId,
} from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { nextState, type StateTable } from '#shared/kernel/state-table.ts';
import type { CivilDate, Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type {
  breakOffReasons,
  TailoredPhase,
  TailoredState,
  TailoredTurn,
  withdrawalReasons,
} from '#shared/shapes/tailored-words.ts';
import type { TailoredNeed, UpliftEstimate } from '#shared/shapes/tailored-request.ts';
import type { TailoredThread } from './tailored-thread.ts';

/** A wish for a course that suits one person at one workplace, in the municipality that asks. No name. */
export type TailoredRequest = {
  readonly requestId: TailoredRequestId;
  readonly version: number;
  readonly state: TailoredState;
  readonly candidateId: CandidateId;
  readonly placementId: PlacementId;
  readonly companyId: CompanyId;
  readonly companyName: string;
  /** Who asks: the one who described it. */
  readonly ownerId: PersonId;
  readonly describedOn: CivilDate;
  readonly need: TailoredNeed;
  /** Whom to ask; nobody named asks whoever can. */
  readonly institutions: readonly InstitutionId[];
  readonly estimate: UpliftEstimate;
  /** The exchange with each institution that was asked. */
  readonly threads: readonly TailoredThread[];
  readonly sentOn?: CivilDate;
  readonly firstOfferOn?: CivilDate;
  /** By when the institutions whose turn it is answer. */
  readonly answerBy?: CivilDate;
  /** The day after which the state ends by itself, or begins; and the day on which somebody is reminded. */
  readonly dueOn?: CivilDate;
  readonly remindOn?: CivilDate;
  /** What the company told last: the words are in its answer. `companySeen` counts the exchange with it. */
  readonly companyNeed?: { readonly answerId: AnswerId; readonly at: Instant };
  readonly companySeen: number;
  readonly chosen?: ChosenOffer;
  readonly approvalRefused?: { readonly words: string; readonly by: PersonId; readonly on: CivilDate };
  readonly ended?: {
    readonly on: CivilDate;
    readonly reason?: (typeof withdrawalReasons)[number] | (typeof breakOffReasons)[number];
  };
};

/** The offer that was taken, and who must say yes to its price. */
export type ChosenOffer = {
  readonly institutionId: InstitutionId;
  readonly answerId: AnswerId;
  readonly priceOre: number;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate;
  readonly chosenBy: PersonId;
  /** The uplift it becomes, by which it is counted when it begins. */
  readonly enrolmentId: EnrolmentId;
  readonly approver: 'education-coordinator' | 'team-leader' | 'nobody';
  readonly approvedBy?: PersonId;
};

export type TailoredAction =
  | 'change-tailored-request'
  | 'send-tailored-request'
  | 'wait-for-institutions'
  | 'weigh-offers'
  | 'find-another-way'
  | 'keep-answer'
  | 'counter-tailored-offer'
  | 'counter-one-of-several'
  | 'choose-tailored-offer'
  | 'ask-for-approval'
  | 'approve-tailored-offer'
  | 'refuse-tailored-offer'
  | 'begin-course'
  | 'end-tailored-course'
  | 'break-off-course'
  | 'withdraw-tailored-request'
  | 'expire';

const arranging: readonly Role[] = ['caseworker', 'job-broker', 'education-coordinator'];
const approving: readonly Role[] = ['education-coordinator', 'team-leader'];
/** What follows from answers, from time and from the end of a person's effort is done by the platform. */
const platform: readonly Role[] = ['secretariat'];

/** What institutions answered decides where a request that is out goes on. */
const afterAnAnswer = {
  'wait-for-institutions': { to: 'sent', roles: platform },
  'weigh-offers': { to: 'offered', roles: platform },
  'find-another-way': { to: 'declined', roles: platform },
} as const;
const arrangingOrClosed = [...arranging, ...platform];
const withdraw = { 'withdraw-tailored-request': { to: 'withdrawn', roles: arrangingOrClosed } } as const;
const expire = { expire: { to: 'expired', roles: platform } } as const;

/** State × action → state. What is over stays so. */
export const tailoredTable: StateTable<TailoredState, TailoredAction, Role> = {
  described: {
    'change-tailored-request': { to: 'described', roles: arranging },
    'send-tailored-request': { to: 'sent', roles: arranging },
    ...withdraw,
    ...expire,
  },
  sent: { ...afterAnAnswer, ...withdraw, ...expire },
  offered: {
    ...afterAnAnswer,
    // The one whose offer it is answers; where another's offer stands, the municipality still has one to weigh.
    'counter-tailored-offer': { to: 'sent', roles: arranging },
    'counter-one-of-several': { to: 'offered', roles: arranging },
    'choose-tailored-offer': { to: 'agreed', roles: arranging },
    'ask-for-approval': { to: 'approving', roles: arranging },
    ...withdraw,
    ...expire,
  },
  approving: {
    'approve-tailored-offer': { to: 'agreed', roles: approving },
    'refuse-tailored-offer': { to: 'offered', roles: approving },
    'keep-answer': { to: 'approving', roles: platform },
    ...withdraw,
    ...expire,
  },
  agreed: { 'begin-course': { to: 'running', roles: platform }, ...withdraw },
  running: {
    'end-tailored-course': { to: 'completed', roles: arranging },
    'break-off-course': { to: 'broken-off', roles: arrangingOrClosed },
  },
  declined: {
    'change-tailored-request': { to: 'declined', roles: arranging },
    'send-tailored-request': { to: 'sent', roles: arranging },
    ...withdraw,
    ...expire,
  },
  completed: {},
  'broken-off': {},
  withdrawn: {},
  expired: {},
};

/** Who acts, on which day. */
export type Act = { readonly role: Role; readonly personId: PersonId; readonly today: CivilDate };

/** The state an action leads to from the version that was seen. Refusals: tailored-step-not-possible, stale-version. */
export function stepOf(
  request: TailoredRequest,
  action: TailoredAction,
  role: Role,
  seen: number = request.version,
): Result<TailoredState, CompetenceRefusal> {
  const to = nextState(tailoredTable, request.state, action, role);
  if (!to) return refuse('tailored-step-not-possible');
  return seen === request.version ? ok(to) : refuse('stale-version');
}

/** The request in its next version and state; deadlines are set by whoever saves it. */
export function moved(request: TailoredRequest, state: TailoredState, more: Partial<TailoredRequest>): TailoredRequest {
  return asNextVersion({ ...request, ...more, state });
}

/** A new request. */
export function describeRequest(
  facts: Omit<TailoredRequest, 'version' | 'state' | 'threads' | 'companySeen'>,
): TailoredRequest {
  return { ...facts, version: 1, state: 'described', threads: [], companySeen: 0 };
}

/** Whose turn it is. */
export function turnOf({ state, chosen }: Pick<TailoredRequest, 'state' | 'chosen'>): TailoredTurn {
  switch (state) {
    case 'sent':
    case 'agreed':
      return 'institution';
    case 'approving':
      return chosen?.approver ?? 'team-leader';
    case 'described':
    case 'offered':
    case 'running':
    case 'declined':
      return 'requester';
    case 'completed':
    case 'broken-off':
    case 'withdrawn':
    case 'expired':
      return 'nobody';
  }
}

/** Which list it stands in. */
export function phaseOf({ state }: Pick<TailoredRequest, 'state'>): TailoredPhase {
  if (state === 'agreed' || state === 'running') return 'going-on';
  return turnOf({ state }) === 'nobody' ? 'over' : 'waiting';
}

/** Whether the company can still add what it needs. */
export function takesCompanyNeed({ state }: Pick<TailoredRequest, 'state'>): boolean {
  return ['described', 'sent', 'offered', 'declined'].includes(state);
}

/** What it costs: the chosen offer's price, or what was reckoned. */
export function priceOf({ chosen, estimate }: Pick<TailoredRequest, 'chosen' | 'estimate'>): number {
  return chosen?.priceOre ?? estimate.ore;
}
