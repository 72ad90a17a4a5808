import { chooseTailoredOffer } from '#services/competence/capabilities/choose-tailored-offer.ts';
import { declineTailoredRequest } from '#services/competence/capabilities/decline-tailored-request.ts';
import { describeTailoredRequest } from '#services/competence/capabilities/describe-tailored-request.ts';
import { offerTailoredCourse } from '#services/competence/capabilities/offer-tailored-course.ts';
import { openAskedRequest } from '#services/competence/capabilities/open-asked-request.ts';
import { sendTailoredRequest } from '#services/competence/capabilities/send-tailored-request.ts';
import type { TailoredRequest } from '#services/competence/domain/tailored-request.ts';
import { tailoredRequestItem } from '#services/competence/store/tailored-items.ts';
import type {
  CandidateId,
  CompanyId,
  InstitutionId,
  PersonId,
  PlacementId,
  TailoredRequestId,
} from '#shared/kernel/ids.ts';
import { civilDate, instant } from '#shared/kernel/time.ts';
import type { FactsOf } from '#shared/events/catalogue.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { TailoredDecline, TailoredOffer } from '#shared/shapes/tailored-exchange.ts';
import type { TailoredNeed, TailoredRequestDescription } from '#shared/shapes/tailored-request.ts';
import { consented } from './competence-consent.ts';
import { value, type CompetenceAtWork } from './competence.ts';
import { aCvr } from './cvr.ts';
import { anId } from './ids.ts';

/** What is needed: ten weeks of language at the bakery, which the broker may agree to alone. */
export function aNeed(more: Partial<TailoredNeed> = {}): TailoredNeed {
  return {
    theme: 'language-at-work',
    tasks: 'Tale med kunder ved disken og læse dagens bestillinger.',
    levelNow: 'none',
    levelWanted: 'knowledge',
    danish: 'single-words',
    helpLanguages: ['ar'],
    hoursPerWeek: 2,
    weeks: 5,
    place: 'at-workplace',
    startsOn: civilDate('2026-12-07'),
    purpose: 'more-hours',
    personWords: 'Jeg vil gerne kunne svare kunderne selv.',
    ...more,
  };
}

/** What an institution offers: ten lessons at 600 kr. and 1,000 kr. of preparation; 7,000 kr. in all. */
export function anOffer(more: Partial<TailoredOffer> = {}): TailoredOffer {
  return {
    seen: 1,
    content: 'To lektioner om ugen ved disken, med bageriets egne ord og billeder.',
    place: 'at-workplace',
    lessons: 10,
    hoursPerWeek: 2,
    lessonOre: 60_000,
    extraOre: 100_000,
    teacherName: 'Tove Lykke',
    startsOn: civilDate('2026-12-08'),
    endsOn: civilDate('2027-01-29'),
    ...more,
  };
}

/** A decline with a reason of the list. */
export function aDecline(more: Partial<TailoredDecline> = {}): TailoredDecline {
  return { seen: 1, reason: 'accreditation', ...more };
}

export type TailoredAtWork = {
  readonly at: CompetenceAtWork;
  readonly candidateId: CandidateId;
  readonly companyId: CompanyId;
  readonly placementId: PlacementId;
  /** The one who describes. */
  readonly brokerId: PersonId;
  readonly broker: (action: Call['action'], more?: Partial<Call>) => Call;
  readonly describe: (more?: Partial<TailoredRequestDescription>) => Promise<TailoredRequestId>;
  readonly send: (requestId: TailoredRequestId) => Promise<void>;
  readonly request: (requestId: TailoredRequestId) => Promise<TailoredRequest>;
  readonly offer: (
    requestId: TailoredRequestId,
    institutionId: InstitutionId,
    more?: Partial<TailoredOffer>,
  ) => ReturnType<typeof offerTailoredCourse>;
  readonly decline: (
    requestId: TailoredRequestId,
    institutionId: InstitutionId,
    more?: Partial<TailoredDecline>,
  ) => ReturnType<typeof declineTailoredRequest>;
  /** What the institution reads of a request now. */
  readonly asked: (requestId: TailoredRequestId, institutionId: InstitutionId) => ReturnType<typeof openAskedRequest>;
  readonly consent: () => Promise<void>;
  readonly choose: (
    requestId: TailoredRequestId,
    institutionId: InstitutionId,
    call?: Call,
  ) => ReturnType<typeof chooseTailoredOffer>;
  readonly pass: (now: string) => Promise<void>;
};

/** Somebody placed at a company in a municipality (a new person where nobody is named), and a broker who describes a course for them. */
export async function tailoredAtWork(at: CompetenceAtWork, placed?: CandidateId): Promise<TailoredAtWork> {
  const candidateId = placed ?? (await at.candidate()).candidateId;
  const [companyId, placementId, brokerId] = [aCvr(), anId('placement'), anId('person')];
  await at.tell('PlacementStarted', placementStarted({ candidateId, companyId, placementId }));
  const broker: TailoredAtWork['broker'] = (action, more) => {
    const call = at.call(action as never, 'job-broker', more);
    return { ...call, caller: { ...call.caller, personId: brokerId } };
  };
  const request = async (requestId: TailoredRequestId): Promise<TailoredRequest> => {
    const found = await at.competence.table.fresh(tailoredRequestItem, requestId);
    if (!found) throw new Error('no such request');
    return found;
  };
  const planner = (action: 'offer-tailored-course' | 'decline-tailored-request', institutionId: InstitutionId) =>
    at.callAt(action, institutionId, 'course-planner');
  return {
    ...{ at, candidateId, companyId, placementId, brokerId, broker, request },
    describe: async ({ placementId: named = placementId, institutions = [], ...need } = {}) => {
      const description = { ...aNeed(need), placementId: named, institutions };
      const call = broker('describe-tailored-request');
      const described = value(await describeTailoredRequest(call, at.competence, description));
      await at.relay();
      return described.requestId;
    },
    send: async (requestId) => {
      const { version } = await request(requestId);
      value(await sendTailoredRequest(broker('send-tailored-request'), at.competence, requestId, { version }));
      await at.relay();
    },
    offer: (requestId, institutionId, more) =>
      offerTailoredCourse(
        planner('offer-tailored-course', institutionId),
        at.inPartnership,
        { institutionId, requestId },
        anOffer(more),
      ),
    decline: (requestId, institutionId, more) =>
      declineTailoredRequest(
        planner('decline-tailored-request', institutionId),
        at.inPartnership,
        { institutionId, requestId },
        aDecline(more),
      ),
    asked: (requestId, institutionId) => openAskedRequest(at.inPartnership, institutionId, requestId),
    consent: async () => {
      await consented(at, candidateId);
    },
    choose: async (requestId, institutionId, call = broker('choose-tailored-offer')) => {
      const { version, threads } = await request(requestId);
      const thread = threads.find((each) => each.institutionId === institutionId);
      const answerId = thread?.offers.at(-1)?.answerId ?? anId('answer');
      return chooseTailoredOffer(call, at.competence, requestId, { version, institutionId, answerId });
    },
    pass: async (now) => {
      await at.tell('TimePassed', { now }, { at: instant(now) });
      await at.relay();
    },
  };
}

/** A placement that has started. */
export function placementStarted(more: Partial<FactsOf<'PlacementStarted'>>): FactsOf<'PlacementStarted'> {
  return {
    placementId: anId('placement'),
    candidateId: anId('candidate'),
    companyId: aCvr(),
    companyName: 'Bageriet Skovly',
    buddyId: anId('buddy'),
    ownerId: anId('person'),
    kind: 'internship',
    hoursPerWeek: 15,
    paidHoursPerWeek: 0,
    startsOn: '2026-11-02',
    ...more,
  };
}
