import type { CandidateId } from '#shared/kernel/ids.ts';
import { scopeKind } from '#shared/kernel/scope.ts';
import type { AnswerFields } from '#shared/kernel/answer.ts';
import { asOwner, asSender } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { ItemKind } from '#shared/runtime/item.ts';
import { citizenOf } from './citizen-of.ts';
import type { CompetenceStore, OpenCompetence } from './competence-store.ts';

/** An answer by what it is to, and who sent it. */
export type SentAnswer<Answer extends AnswerFields> = {
  readonly kind: ItemKind<Answer>;
  readonly about: string;
  readonly answerId: string;
  readonly sender: string;
};

/** Whose answer it is, as what it answers says: a person of a municipality. */
export type Answering = { readonly municipality: string; readonly candidateId: CandidateId };

/**
 * Where an answer lies: with its sender; and where a person sent it who turned out to be another citizen, with that one. `by`
 * says whose it is, and is asked only where it is not with its sender. `call` is the platform in the owner's scope.
 */
export async function answerPlace<Answer extends AnswerFields>(
  call: Call,
  open: OpenCompetence,
  { kind, about, answerId, sender }: SentAnswer<Answer>,
  by: () => Promise<Answering | undefined>,
): Promise<CompetenceStore> {
  const asSent = asSender(call, sender);
  const store = open(asSent);
  if (scopeKind(asSent.scope) !== 'citizen' || (await store.table.fresh(kind, about, answerId))) return store;
  const person = await by();
  if (!person) return store;
  const citizen = await citizenOf(open(asOwner(call, person.municipality)).table, person.candidateId);
  return open(asSender(call, citizen));
}
