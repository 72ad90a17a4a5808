import type { Context } from 'hono';
import type { House } from '#shared/runtime/http.ts';
import { pathId } from '#shared/runtime/path-id.ts';
import { refused } from '../edge.ts';

export const candidateIn = (c: Context<House>) =>
  pathId(c, 'candidateId', 'candidate', () => refused('candidate-not-found'));

export { pathInstitution as institutionIn } from '#shared/runtime/path-id.ts';
