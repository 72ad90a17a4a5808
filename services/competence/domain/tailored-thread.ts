import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { AnswerId, InstitutionId, PersonId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import type { institutionKinds } from '#shared/shapes/institution.ts';
import type { Barrier } from '#shared/shapes/tailored-words.ts';
import type { TailoredCounter } from '#shared/shapes/tailored-request.ts';
import type { ThreadState, UpliftVoidReason } from '#shared/shapes/tailored-exchange.ts';
import { moved, stepOf, type Act, type TailoredAction, type TailoredRequest } from './tailored-request.ts';

/** The exchange with one institution: its offers and what the municipality proposed instead, in the order they came. */
export type TailoredThread = {
  readonly institutionId: InstitutionId;
  readonly institutionName: string;
  readonly kind: (typeof institutionKinds)[number];
  readonly state: ThreadState;
  readonly askedOn: CivilDate;
  /** Counts every step of both sides; an answer names the step that was seen. */
  readonly seen: number;
  readonly offers: readonly KnownOffer[];
  readonly counters: readonly Counter[];
  readonly declined?: { readonly answerId: AnswerId; readonly reason: Barrier };
};

/** What the municipality knows of an offer; its words are in the institution's answer. */
export type KnownOffer = {
  readonly number: number;
  readonly answerId: AnswerId;
  readonly sentOn: CivilDate;
  readonly lessons: number;
  readonly hoursPerWeek: number;
  readonly priceOre: number;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate;
};

/** What the municipality proposed instead. */
export type Counter = {
  readonly number: number;
  readonly sentOn: CivilDate;
  readonly by: PersonId;
  readonly words: string;
  readonly priceOre?: number | undefined;
  readonly hoursPerWeek?: number | undefined;
  readonly startsOn?: CivilDate | undefined;
};

/** Steps of an exchange after which people had better call each other. */
export const mostSteps = 20;

/** An institution that is asked now. */
export function askedThread(
  institution: Pick<TailoredThread, 'institutionId' | 'institutionName' | 'kind'>,
  askedOn: CivilDate,
): TailoredThread {
  return { ...institution, state: 'asked', askedOn, seen: 1, offers: [], counters: [] };
}

/** An institution that is asked again after it declined. */
export function askedAgain({ declined: _before, ...thread }: TailoredThread, askedOn: CivilDate): TailoredThread {
  return { ...thread, state: 'asked', askedOn, seen: thread.seen + 1 };
}

/** Whether the institution's answer is waited for. */
export function waits({ state }: Pick<TailoredThread, 'state'>): boolean {
  return state === 'asked' || state === 'countered';
}

/** The offer that stands: the institution's latest, unless it declined since. */
export function standingOffer({ offers, state }: TailoredThread): KnownOffer | undefined {
  return state === 'declined' || state === 'passed' ? undefined : offers.at(-1);
}

/** An institution's answer as its event tells it. */
export type HeardAnswer = {
  readonly answerId: AnswerId;
  readonly institutionId: InstitutionId;
  readonly seen: number;
} & (
  { readonly offer: Omit<KnownOffer, 'number' | 'answerId'> } | { readonly reason: Barrier; readonly on: CivilDate }
);

/** What becomes of the request by an answer, or why it cannot be used. An answer is to the step that was seen. */
export function judgeAnswer(
  request: TailoredRequest | undefined,
  heard: HeardAnswer,
): { readonly request: TailoredRequest; readonly action: TailoredAction } | { readonly because: UpliftVoidReason } {
  if (!request) return { because: 'request-not-found' };
  const thread = request.threads.find(({ institutionId }) => institutionId === heard.institutionId);
  if (!thread) return { because: 'not-asked' };
  if (!takesAnswers(request, thread)) return { because: 'request-over' };
  if (thread.seen !== heard.seen) return { because: 'answered-since' };
  if (thread.seen >= mostSteps) return { because: 'too-many-versions' };
  const threads = request.threads.map((each) => (each === thread ? answered(thread, heard) : each));
  const action = request.state === 'approving' ? 'keep-answer' : actionAfter(threads);
  const step = stepOf(request, action, 'secretariat');
  if (!step.ok) return { because: 'request-over' };
  const firstOfferOn = request.firstOfferOn ?? ('offer' in heard ? heard.offer.sentOn : undefined);
  return { request: moved(request, step.value, { threads, ...(firstOfferOn && { firstOfferOn }) }), action };
}

/** Whether an institution is still in it: what it says while another's price is being approved is kept. */
export function takesAnswers(
  { state }: Pick<TailoredRequest, 'state'>,
  thread: Pick<TailoredThread, 'state'>,
): boolean {
  if (state === 'approving') return thread.state !== 'chosen' && thread.state !== 'declined';
  return (state === 'sent' || state === 'offered') && thread.state !== 'declined';
}

/** Where a request that is out goes on: offers are weighed, institutions waited for, or another way is found. */
export function actionAfter(threads: readonly TailoredThread[]): TailoredAction {
  if (threads.some(({ state }) => state === 'offered')) return 'weigh-offers';
  return threads.some(waits) ? 'wait-for-institutions' : 'find-another-way';
}

/** The request after the municipality proposed something else to one institution; the others' offers stand. */
export function counterOffer(
  request: TailoredRequest,
  { version, institutionId, ...said }: TailoredCounter,
  by: Act & { readonly answerBy: CivilDate },
): Result<{ readonly request: TailoredRequest; readonly action: TailoredAction }, CompetenceRefusal> {
  const thread = request.threads.find((each) => each.institutionId === institutionId);
  if (thread?.state !== 'offered') return refuse('tailored-step-not-possible');
  if (thread.seen >= mostSteps) return refuse('exchange-too-long');
  const threads = request.threads.map((each) =>
    each === thread ? countered(thread, { ...said, sentOn: by.today, by: by.personId }) : each,
  );
  const action = threads.some(({ state }) => state === 'offered') ? 'counter-one-of-several' : 'counter-tailored-offer';
  const step = stepOf(request, action, by.role, version);
  return step.ok ? ok({ request: moved(request, step.value, { threads, answerBy: by.answerBy }), action }) : step;
}

function countered(thread: TailoredThread, counter: Omit<Counter, 'number'>): TailoredThread {
  const counters = [...thread.counters, { ...counter, number: thread.counters.length + 1 }];
  return { ...thread, state: 'countered', seen: thread.seen + 1, counters };
}

/** The exchanges after one offer was chosen: the others read that they were not. */
export function chosenAmong(threads: readonly TailoredThread[], institutionId: InstitutionId): TailoredThread[] {
  return threads.map((thread) => {
    if (thread.institutionId === institutionId) return { ...thread, state: 'chosen', seen: thread.seen + 1 };
    return thread.state === 'declined' ? thread : { ...thread, state: 'passed', seen: thread.seen + 1 };
  });
}

/** The exchanges as they were before an offer was chosen, where its price was not approved. */
export function chosenNoLonger(threads: readonly TailoredThread[]): TailoredThread[] {
  return threads.map((thread) =>
    thread.state === 'chosen' ? { ...thread, state: 'offered', seen: thread.seen + 1 } : thread,
  );
}

function answered(thread: TailoredThread, heard: HeardAnswer): TailoredThread {
  const seen = thread.seen + 1;
  if ('reason' in heard)
    return { ...thread, seen, state: 'declined', declined: { answerId: heard.answerId, reason: heard.reason } };
  const offer = { ...heard.offer, answerId: heard.answerId, number: thread.offers.length + 1 };
  return { ...thread, seen, state: 'offered', offers: [...thread.offers, offer] };
}
