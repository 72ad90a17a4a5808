import type { EvidencePack } from '#services/matching/domain/evidence-pack.ts';
import type { EventOf, FactsOf } from '#shared/events/catalogue.ts';
import { domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';
import type { PackVoidReason } from '#shared/shapes/evidence-pack.ts';
import type { PackAnswer } from './evidence-pack-items.ts';

type News = FactsOf<'EvidencePackChanged'>['news'];

/** What is told of a description: ids and codes, no words. */
export function packChanged(
  { packId, candidateId, number, version, draftedById: ownerId, state, readBy }: EvidencePack,
  news: News,
  byPerson = false,
): DomainEvent<'EvidencePackChanged'> {
  return domainEvent(
    'EvidencePackChanged',
    { id: packId, version },
    { packId, candidateId, number, ownerId, news, byPerson, ...(state === 'with-person' && readBy && { readBy }) },
  );
}

export function packAnswered(sent: PackAnswer): DomainEvent<'EvidencePackAnswered'> {
  const { answerId, version, owner, about: packId, candidateId, number, answer, hash } = sent;
  const facts = { answerId, owner, packId, candidateId, number, answer, hash };
  return domainEvent('EvidencePackAnswered', { id: answerId, version }, facts);
}

export function packAnswerSettled(
  { scope: sender, facts }: EventOf<'EvidencePackAnswered'>,
  because?: PackVoidReason,
): DomainEvent<'EvidencePackAnswerSettled'> {
  const { answerId, packId, candidateId, number } = facts;
  const outcome = because ? 'void' : 'accepted';
  return domainEvent(
    'EvidencePackAnswerSettled',
    { id: answerId, version: 2 },
    { answerId, sender, outcome, packId, candidateId, number, ...(because && { because }) },
  );
}
