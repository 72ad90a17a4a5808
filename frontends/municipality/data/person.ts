import { query } from '@solidjs/router';
import { answerOf, visitation } from '#kit/network/services.ts';

const one = visitation.candidates[':candidateId'];

/** A person's page: who, next step, wishes and needs, and the newest of what happened. */
export const readPerson = query(
  (scope: string, candidateId: string) => answerOf(one.$get({ param: { scope, candidateId } })),
  'person',
);

/** The older lines of a person's timeline. */
export const readHistory = query(
  (scope: string, candidateId: string, cursor: string) =>
    answerOf(one.history.$get({ param: { scope, candidateId }, query: { cursor } })),
  'history',
);
