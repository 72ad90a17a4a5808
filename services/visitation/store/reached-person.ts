import { hasDied, languageOf } from '#services/visitation/domain/candidate.ts';
import type { EventEnvelope } from '#shared/events/event.ts';
import { fullName } from '#shared/kernel/names.ts';
import { instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { candidateItem, type VisitationStore } from './visitation-store.ts';

/** To whom and how something that happened is written to the person, once for each event; undefined after a death. */
export async function reachedPerson(
  call: Call,
  { table }: Pick<VisitationStore, 'table'>,
  { id, at, facts }: Pick<EventEnvelope, 'id' | 'at'> & { readonly facts: { readonly candidateId: string } },
) {
  const candidate = await table.fresh(candidateItem, facts.candidateId);
  if (!candidate) throw new Error('a candidate that something happened to is not there');
  if (hasDied(candidate)) return undefined;
  const { candidateId, email, phone } = candidate;
  const message = {
    ...{ key: `${id}/${candidateId}`, scope: call.scope, recipientId: candidateId, askedAt: instant(at) },
    ...{ name: fullName(candidate), language: languageOf(candidate) },
  };
  return { message, email, phone };
}
