import type { TailoredRequest } from '#services/competence/domain/tailored-request.ts';
import type { TailoredAnswer, UpliftNeedAnswer } from '#services/competence/domain/tailored-answer.ts';
import { totalOf } from '#services/competence/domain/tailored-faults.ts';
import type { FactsOf } from '#shared/events/catalogue.ts';
import { domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';

type RequestFacts = FactsOf<'TailoredRequestDescribed'>;
type CourseFacts = Pick<FactsOf<'TailoredCourseStarted'>, 'institutionId' | 'priceOre' | 'startsOn' | 'endsOn'>;

/** The facts every event of a request has. */
export function factsOf(request: TailoredRequest): RequestFacts {
  const { requestId, candidateId, placementId, companyId, ownerId, need, state } = request;
  return { requestId, candidateId, placementId, companyId, ownerId, theme: need.theme, state };
}

/** The facts of the course that was chosen. */
export function courseOf({ chosen }: TailoredRequest): CourseFacts {
  if (!chosen) throw new Error('a course that nobody chose');
  const { institutionId, priceOre, startsOn, endsOn } = chosen;
  return { institutionId, priceOre, startsOn, endsOn };
}

/** The aggregate an event of a request is about. */
export function aggregateOf({ requestId, version }: TailoredRequest): {
  readonly id: string;
  readonly version: number;
} {
  return { id: requestId, version };
}

/** That a course is agreed. */
export function courseAgreed(request: TailoredRequest): DomainEvent {
  const approvedBy = request.chosen?.approvedBy;
  const facts = { ...factsOf(request), ...courseOf(request), ...(approvedBy && { approvedBy }) };
  return domainEvent('TailoredCourseAgreed', aggregateOf(request), facts);
}

/** That an institution answered; its words stay in the answer. */
export function institutionAnswered(answer: TailoredAnswer): DomainEvent {
  const { answerId, version, owner, requestId, institutionId, seen, said } = answer;
  const aggregate = { id: answerId, version };
  const told = { answerId, owner, requestId, institutionId, seen };
  if ('decline' in said)
    return domainEvent('TailoredCourseDeclined', aggregate, { ...told, reason: said.decline.reason });
  const { lessons, hoursPerWeek, startsOn, endsOn } = said.offer;
  const priceOre = totalOf(said.offer);
  return domainEvent('TailoredCourseOffered', aggregate, {
    ...told,
    lessons,
    hoursPerWeek,
    priceOre,
    startsOn,
    endsOn,
  });
}

/** That a company told what it needs. */
export function needTold({ answerId, version, owner, requestId, companyId, seen }: UpliftNeedAnswer): DomainEvent {
  return domainEvent('UpliftNeedDescribed', { id: answerId, version }, { answerId, owner, requestId, companyId, seen });
}
