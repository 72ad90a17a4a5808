import { query } from '@solidjs/router';
import { answerOf, once, visitation } from '#kit/network/services.ts';
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

export function commentOnDream(scope: string, candidateId: string, words: string, key: string) {
  return answerOf(one.dream.comments.$post({ param: { scope, candidateId }, json: { words } }, once(key)));
}
