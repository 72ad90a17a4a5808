import { query, revalidate } from '@solidjs/router';
import { answerOf, visitation } from '#kit/network/services.ts';
import { readPerson } from './person.ts';

const ofPerson = visitation.candidates[':candidateId'];

/** A person's plan and the team around them. */
export const readPlan = query(
  (scope: string, candidateId: string) => answerOf(ofPerson.plan.$get({ param: { scope, candidateId } })),
  'plan',
);

/** Reads the plan again after a change, and the person's page, whose next step may follow from it. */
export function planChanged(): void {
  void revalidate([readPlan.key, readPerson.key]);
}

/** The person's own dream, in which the plan begins. */
export const readWishes = query(
  (scope: string, candidateId: string) => answerOf(ofPerson.dream.$get({ param: { scope, candidateId } })),
  'wishes-of-plan',
);
