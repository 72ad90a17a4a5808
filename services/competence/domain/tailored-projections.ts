import type { AnswerId, CandidateId, CompanyId, InstitutionId, TailoredRequestId } from '#shared/kernel/ids.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import type { institutionKinds } from '#shared/shapes/institution.ts';
import type { AskedState, companyUpliftStages, InboxPart } from '#shared/shapes/asked-request.ts';
import type { Barrier, UpliftPlace, UpliftTheme } from '#shared/shapes/tailored-words.ts';
import type { CounterVersion } from '#shared/shapes/tailored-exchange.ts';
import type { TailoredNeed } from '#shared/shapes/tailored-request.ts';
import { takesCompanyNeed, type TailoredRequest } from './tailored-request.ts';
import { takesAnswers, waits, type Counter, type TailoredThread } from './tailored-thread.ts';

/** A request as one institution sees it: the need and the workplace, nothing that says whose need it is. */
export type AskedRequest = {
  readonly institutionId: InstitutionId;
  readonly requestId: TailoredRequestId;
  /** The request's version it was drawn from. */
  readonly version: number;
  readonly state: AskedState;
  readonly municipality: string;
  readonly companyId: CompanyId;
  readonly companyName: string;
  readonly theme: UpliftTheme;
  readonly need: TailoredNeed;
  /** What the company told last: where its words are. */
  readonly companyNeed?: AnswerId;
  readonly askedOn: CivilDate;
  readonly answerBy?: CivilDate;
  /** Whether an answer is taken in now, and the step it must have seen. */
  readonly open: boolean;
  readonly seen: number;
  readonly offers: readonly { readonly answerId: AnswerId; readonly number: number }[];
  readonly counters: readonly Omit<Counter, 'by'>[];
  readonly declined?: AnswerId;
  /** Who comes: from the day the course is agreed, which it is not without the person's yes. The name is elsewhere. */
  readonly candidateId?: CandidateId;
};

/** A request as the institution of one exchange sees it. */
export function askedOf(request: TailoredRequest, thread: TailoredThread, municipality: string): AskedRequest {
  const { requestId, version, companyId, companyName, need, answerBy, companyNeed } = request;
  const { institutionId, askedOn, seen, offers, counters, declined } = thread;
  return {
    ...{ institutionId, requestId, version, municipality, companyId, companyName, need, askedOn, seen },
    theme: need.theme,
    state: askedStateOf(request, thread),
    open: takesAnswers(request, thread),
    offers: offers.map(({ answerId, number }) => ({ answerId, number })),
    counters: counters.map(({ by: _whom, ...counter }) => counter),
    ...(answerBy && { answerBy }),
    ...(companyNeed && { companyNeed: companyNeed.answerId }),
    ...(declined && { declined: declined.answerId }),
    ...(isAgreed(request, thread) && { candidateId: request.candidateId }),
  };
}

/** Whether this institution is the one that was chosen, and the course is agreed and not over. */
function isAgreed({ state }: TailoredRequest, thread: TailoredThread): boolean {
  return thread.state === 'chosen' && (state === 'agreed' || state === 'running');
}

function askedStateOf({ state }: TailoredRequest, thread: TailoredThread): AskedState {
  if (thread.state === 'declined') return 'declined';
  if (thread.state === 'passed') return 'not-chosen';
  switch (state) {
    case 'withdrawn':
    case 'expired':
    case 'running':
    case 'completed':
    case 'broken-off':
    case 'agreed':
      return state;
    case 'described':
    case 'declined':
    case 'sent':
    case 'offered':
    case 'approving':
      return waits(thread) ? 'waiting-for-you' : 'offer-sent';
  }
}

/** Which part of the inbox it stands in. */
export function partOf(state: AskedState): InboxPart {
  if (state === 'waiting-for-you') return 'waiting';
  return state === 'offer-sent' || state === 'agreed' || state === 'running' ? 'going-on' : 'over';
}

/** A counter-proposal as both sides read it. */
export function counterVersion({ number, sentOn, words, ...asked }: Omit<Counter, 'by'>): CounterVersion {
  const { priceOre, hoursPerWeek, startsOn } = asked;
  return {
    ...{ by: 'municipality' as const, number, sentOn, words },
    ...(priceOre !== undefined && { priceOre }),
    ...(hoursPerWeek !== undefined && { hoursPerWeek }),
    ...(startsOn && { startsOn }),
  };
}

/** A course of somebody at a company, as the company sees it; it knows the person, who is there. */
export type CompanyUpliftRow = {
  readonly companyId: CompanyId;
  readonly requestId: TailoredRequestId;
  readonly version: number;
  readonly candidateId: CandidateId;
  readonly municipality: string;
  readonly stage: (typeof companyUpliftStages)[number];
  readonly theme: UpliftTheme;
  readonly tasks: string;
  readonly place: UpliftPlace;
  readonly hoursPerWeek: number;
  readonly startsOn: CivilDate;
  readonly endsOn?: CivilDate;
  readonly institutionName?: string;
  readonly seen: number;
  readonly open: boolean;
  readonly told?: AnswerId;
};

/** The company's row of a request. */
export function companyUpliftOf(request: TailoredRequest, municipality: string): CompanyUpliftRow {
  const { companyId, requestId, version, candidateId, need, chosen, companySeen, companyNeed } = request;
  const stage = stageOf(request);
  const isAgreed = stage === 'agreed' || stage === 'running' || chosen?.approvedBy !== undefined;
  const taught = isAgreed ? request.threads.find((thread) => thread.state === 'chosen') : undefined;
  const offer = taught?.offers.at(-1);
  return {
    ...{ companyId, requestId, version, candidateId, municipality, stage },
    ...{ theme: need.theme, tasks: need.tasks, place: need.place },
    hoursPerWeek: offer?.hoursPerWeek ?? need.hoursPerWeek,
    startsOn: offer?.startsOn ?? need.startsOn,
    ...(offer && { endsOn: offer.endsOn }),
    ...(taught && { institutionName: taught.institutionName }),
    seen: companySeen,
    open: takesCompanyNeed(request),
    ...(companyNeed && { told: companyNeed.answerId }),
  };
}

function stageOf({ state }: TailoredRequest): CompanyUpliftRow['stage'] {
  if (state === 'agreed' || state === 'running') return state;
  return ['completed', 'broken-off', 'withdrawn', 'expired'].includes(state) ? 'over' : 'being-arranged';
}

/** That an institution declined: what the statistic of barriers counts across the partnership. */
export type DeclinedFor = {
  readonly month: string;
  readonly answerId: AnswerId;
  readonly municipality: string;
  readonly theme: UpliftTheme;
  readonly reason: Barrier;
  readonly kind: (typeof institutionKinds)[number];
  readonly on: CivilDate;
};
