import type { LookBack, LookBackAnswer } from '#services/matching/domain/look-back.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import type { PersonId } from '#shared/kernel/ids.ts';
import { domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';
import type { LookBackSide, LookBackVoidReason } from '#shared/shapes/look-back.ts';

/** Settlements are an answer's second version: it is sent once and settled once. */
const settledVersion = 2;

type Move = { readonly move: 'asked' | 'kept' | 'closed'; readonly side?: LookBackSide };

export function lookBackChanged(
  { placementId, candidateId, companyId, version, asks }: LookBack,
  ownerId: PersonId,
  { move, side }: Move,
): DomainEvent<'LookBackChanged'> {
  const facts = { placementId, candidateId, companyId, ownerId, move, asks: [...asks], ...(side && { side }) };
  return domainEvent('LookBackChanged', { id: `${placementId}.look-back`, version }, facts);
}

export function lookBackAnswered(answer: LookBackAnswer, side: LookBackSide): DomainEvent<'LookBackAnswered'> {
  const { answerId, version, owner, partnership, about: placementId, candidateId, companyId, replaces } = answer;
  const facts = { answerId, owner, partnership, placementId, candidateId, companyId, side };
  return domainEvent('LookBackAnswered', { id: answerId, version }, { ...facts, ...(replaces && { replaces }) });
}

export function lookBackSettled(
  { scope: sender, facts: { answerId, placementId, candidateId } }: EventOf<'LookBackAnswered'>,
  because?: LookBackVoidReason,
): DomainEvent<'LookBackAnswerSettled'> {
  const about = { answerId, sender, placementId, candidateId };
  const became = because ? ({ outcome: 'void', because } as const) : ({ outcome: 'accepted' } as const);
  return domainEvent('LookBackAnswerSettled', { id: answerId, version: settledVersion }, { ...about, ...became });
}
