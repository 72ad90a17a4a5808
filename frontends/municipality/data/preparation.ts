import { query } from '@solidjs/router';
import { answerOf, once, visitation } from '#kit/network/services.ts';
import type { PreparationWay } from '#shared/shapes/preparation-invitation.ts';
import type { PreparationAnswer } from '#shared/shapes/preparation.ts';

const one = visitation.candidates[':candidateId'];

/** What a person answered before the first conversation, and what is being filled in together. */
export const readPreparation = query(
  (scope: string, candidateId: string) => answerOf(one.preparation.$get({ param: { scope, candidateId } })),
  'preparation',
);

/** What a person dreams of, and what we said to it. */
export const readDream = query(
  (scope: string, candidateId: string) => answerOf(one.dream.$get({ param: { scope, candidateId } })),
  'dream',
);

export function saveTogether(scope: string, candidateId: string, answer: PreparationAnswer): Promise<unknown> {
  return answerOf(one.preparation.together.$put({ param: { scope, candidateId }, json: { answers: [answer] } }));
}

export function handOver(scope: string, candidateId: string, version: number): Promise<unknown> {
  return answerOf(one.preparation['handed-over'].$post({ param: { scope, candidateId }, json: { version } }));
}

/** Sends the person a message with a link of their own to the preparation. */
export function inviteToPreparation(scope: string, candidateId: string, way: PreparationWay): Promise<unknown> {
  return answerOf(one.preparation.invitations.$post({ param: { scope, candidateId }, json: { way } }));
}

/** Takes back the links that are out. */
export function withdrawInvitation(scope: string, candidateId: string): Promise<unknown> {
  return answerOf(one.preparation['invitation-withdrawn'].$post({ param: { scope, candidateId }, json: {} }));
}

export function commentOnDream(scope: string, candidateId: string, words: string, key: string) {
  return answerOf(one.dream.comments.$post({ param: { scope, candidateId }, json: { words } }, once(key)));
}
