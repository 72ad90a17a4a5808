import type { Context } from 'hono';
import type { House } from '#shared/runtime/http.ts';
import { pathId } from '#shared/runtime/path-id.ts';
import { refused } from '../edge.ts';

/** The person a path names; a text that cannot be one is a person we do not have. */
export const candidateIn = (c: Context<House>) =>
  pathId(c, 'candidateId', 'candidate', () => refused('candidate-not-found'));

/** The candidate that the signed-in person is themself. */
export const myCandidateIn = (c: Context<House>) =>
  pathId(c, 'candidateId', 'candidate', () => refused('preparation-not-found'));

export const staffIn = (c: Context<House>) => pathId(c, 'personId', 'person', () => refused('staff-not-found'));

export { pathCompany as companyIn, pathInstitution as institutionIn } from '#shared/runtime/path-id.ts';
