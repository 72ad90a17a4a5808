import type { Context } from 'hono';
import type { House } from '#shared/runtime/http.ts';
import { pathCompany, pathId } from '#shared/runtime/path-id.ts';
import { refused } from '../edge.ts';

/** The ids of the network's paths, each with what is not found where it cannot be one. */
export const companyIn = (c: Context<House>) => pathCompany(c, 'companyId', () => refused('company-not-found'));
export const openingIn = (c: Context<House>) => ({
  companyId: pathCompany(c, 'companyId', () => refused('opening-not-found')),
  openingId: pathId(c, 'openingId', 'opening', () => refused('opening-not-found')),
});
export const buddyIn = (c: Context<House>) => ({
  companyId: pathCompany(c, 'companyId', () => refused('buddy-not-found')),
  buddyId: pathId(c, 'buddyId', 'buddy', () => refused('buddy-not-found')),
});

/** The number of a company that need not be in the network yet. */
export const cvrIn = (c: Context<House>, name: 'cvr' | 'companyId') =>
  pathCompany(c, name, () => refused('cvr-not-valid'));
