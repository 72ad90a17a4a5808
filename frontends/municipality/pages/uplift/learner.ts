import { query } from '@solidjs/router';
import { may } from '#kit/session/may.ts';
import { readPerson } from '../../data/person.ts';
import { readNameOf } from '../../data/tailored.ts';
import { firstName } from '../person/first-name.ts';

/** A person as the pages of competence uplift need them: who it is, what they are called, and whether the effort goes on. */
export type Learner = { readonly candidateId: string; readonly name: string; readonly inEffort: boolean };

/**
 * The person a page is about: by the case for whoever may open it, by the name alone for whoever coordinates education.
 * Undefined where there is nobody to see.
 */
export const readLearner = query(async (scope: string, candidateId: string): Promise<Learner | undefined> => {
  if (may('open-candidate')) {
    const person = await readPerson(scope, candidateId);
    return { candidateId, name: firstName(person), inEffort: person.state === 'in-effort' };
  }
  const name = await readNameOf(scope, candidateId);
  return name === undefined ? undefined : { candidateId, name, inEffort: false };
}, 'learner');

/** The page of a person's courses: inside the case, or beside it for whoever opens nobody's case. */
export function learnerPage(candidateId: string): string {
  return may('open-candidate')
    ? `/personer/${candidateId}/kompetenceloeft`
    : `/kompetenceloeft/personer/${candidateId}`;
}

/** Where a person is enrolled on a course. */
export function enrolmentPage(candidateId: string, institutionId: string, courseId: string): string {
  return `${learnerPage(candidateId)}/tilmelding/${institutionId}/${courseId}`;
}

/** An order at a training site: inside the case, or beside it for whoever opens nobody's case. */
export function orderPage(candidateId: string, orderId: string): string {
  const beside = may('open-candidate') ? '/personer' : '/kompetenceloeft/personer';
  return `${beside}/${candidateId}/forloeb/${orderId}`;
}
