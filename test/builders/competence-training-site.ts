import { answerOrder } from '#services/competence/capabilities/answer-order.ts';
import { openSiteOrder } from '#services/competence/capabilities/open-site-order.ts';
import { openOrder } from '#services/competence/capabilities/open-order.ts';
import { placeOrder } from '#services/competence/capabilities/place-order.ts';
import { proposePackage } from '#services/competence/capabilities/propose-package.ts';
import { settlePackage } from '#services/competence/capabilities/settle-package.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { ActionName } from '#shared/access/policy.ts';
import type { TrainingPackageId } from '#shared/kernel/ids.ts';
import type { Result } from '#shared/kernel/result.ts';
import { civilDate, instant, type CivilDate } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { OrderAnswering, OrderAnswerSent, OrderPlacing, OrderView } from '#shared/shapes/municipal-order.ts';
import type { SiteOrderView } from '#shared/shapes/site-order.ts';
import type { PackageProposing, PackageTerms } from '#shared/shapes/training-package.ts';
import { consented } from './competence-consent.ts';
import { value, type CompetenceAtWork } from './competence.ts';
import { anId } from './ids.ts';

/** Terms of a package: 26 weeks of 20 hours at 3,500 kr. a week, from the first of the year. */
export function packageTerms(more: Partial<PackageTerms> = {}): PackageTerms {
  return {
    name: 'Ro og rytme',
    contents: 'Faste dage i gartneriet, en mentor og samtale hver uge.',
    weeks: 26,
    hoursPerWeek: 20,
    pricePerWeekOre: 350_000,
    chargedInPauses: false,
    validFrom: civilDate('2026-01-01'),
    ...more,
  };
}

/** A day on which a course of the builders can begin. */
export const startsOn: CivilDate = civilDate('2026-12-07');

/** What is filled in to order. */
export function anOrder(
  ids: Pick<OrderPlacing, 'candidateId' | 'institutionId' | 'packageId'>,
  more: Partial<OrderPlacing> = {},
): OrderPlacing {
  return {
    ...ids,
    startsOn,
    endsOn: civilDate('2027-06-06'),
    goal: 'At møde hver dag kl. 9 og finde ud af, om gartneriet er noget.',
    contact: { personId: anId('person'), name: 'Mette Krogh', phone: '+4546123456' },
    ...more,
  };
}

export type SiteAtWork = Awaited<ReturnType<typeof siteAtWork>>;

/** A training site that has agreed a package with the municipality. */
export async function siteAtWork(at: CompetenceAtWork) {
  const institutionId = await at.institution({ kind: 'training-site' });
  await at.tell('MunicipalityJoined', {
    ...{ code: at.scope, name: 'Kommunen', partnership: at.partnership },
    targetGroups: [],
    visitationGroups: [],
  });
  const callAt = (action: ActionName, more: Partial<Call> = {}): Call =>
    at.callAt(action, institutionId, 'youth-coordinator', more);
  const propose = (more: Partial<PackageProposing> = {}) =>
    proposePackage(callAt('propose-package'), at.inPartnership, institutionId, {
      ...packageTerms(),
      municipality: at.scope,
      ...more,
    });
  const agree = async (packageId: TrainingPackageId, version = 1, number = 1) => {
    const call = at.call('settle-package', 'education-coordinator');
    return value(await settlePackage(call, at.competence, packageId, { version, number, agreed: true }));
  };
  const { packageId } = value(await propose());
  await at.relay();
  await agree(packageId);
  await at.relay();
  return { institutionId, packageId, callAt, propose, agree };
}

export type OrderAtWork = Awaited<ReturnType<typeof orderAtWork>>;

/** An order for somebody who has said yes, as the training site and the municipality work with it. */
export async function orderAtWork(
  at: CompetenceAtWork,
  site?: SiteAtWork,
  { candidateId: named, ...more }: Partial<OrderPlacing> = {},
) {
  const where = site ?? (await siteAtWork(at));
  const { institutionId, packageId, callAt } = where;
  const candidateId = named ?? (await at.candidate()).candidateId;
  if (!named) await consented(at, candidateId);
  const call = at.call('place-order');
  const placing = anOrder({ candidateId, institutionId, packageId }, more);
  const order = { ...placing, contact: { ...placing.contact, personId: call.caller.personId } };
  const { orderId } = value(await placeOrder(call, at.competence, order));
  await at.relay();
  const opened = async (now?: string): Promise<OrderView> =>
    value(await openOrder(at.call('open-order', 'job-broker', onClock(now)), at.competence, orderId));
  const seen = (now?: string): Promise<Result<SiteOrderView, CompetenceRefusal>> =>
    openSiteOrder(callAt('open-site-order', onClock(now)), at.inPartnership, { institutionId, orderId });
  const send = async (
    answering: Omit<OrderAnswering, 'version'> & { readonly version?: number },
    now?: string,
  ): Promise<Result<OrderAnswerSent, CompetenceRefusal>> => {
    const version = answering.version ?? (await opened()).version;
    const answerCall = callAt('answer-order', onClock(now));
    return answerOrder(answerCall, at.inPartnership, { institutionId, orderId }, { ...answering, version });
  };
  /** Sends an answer, and lets everybody hear of it. */
  const say = async (answering: Omit<OrderAnswering, 'version'>, now?: string): Promise<OrderView> => {
    value(await send(answering, now));
    await at.relay();
    return opened();
  };
  return { ...where, at, candidateId, orderId, opened, seen, send, say };
}

/** Brings an order as far as its start-up period, which begins on its first day. */
export async function started(order: OrderAtWork): Promise<void> {
  await order.say({ answer: 'accept' });
  await order.say({ answer: 'visit-held' });
  await order.say({ answer: 'start-up-begun', on: startsOn }, onFirstDay);
}

/** In the morning of the first day. */
export const onFirstDay = '2026-12-07T08:00:00Z';

function onClock(now: string | undefined): Partial<Call> {
  return now ? { now: instant(now) } : {};
}
