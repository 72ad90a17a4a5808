import * as z from 'zod/mini';
import { OpeningFacts } from '#shared/shapes/opening.ts';
import { companyKinds } from '#shared/shapes/vocabulary.ts';
import { asTold } from './as-told.ts';
import { companyLinkEvents } from './sent-link-events.ts';

/** Facts of the events that cluster-network publishes; all in the partnership's scope. A company's id is its CVR number. */
export const clusterNetworkEvents = {
  ...companyLinkEvents,
  /** A workplace joined the network. */
  CompanyJoined: z.object({
    companyId: z.string(),
    name: z.string(),
    kind: z.enum(companyKinds),
    municipalities: z.array(z.string()),
    joinedOn: z.string(),
  }),
  CompanyChanged: z.object({
    companyId: z.string(),
    name: z.string(),
    kind: z.enum(companyKinds),
    municipalities: z.array(z.string()),
  }),
  /** A colleague was named who shows the ropes; who it is stays in cluster-network. */
  BuddyNamed: z.object({ companyId: z.string(), buddyId: z.string() }),
  BuddyWithdrawn: z.object({ companyId: z.string(), buddyId: z.string() }),
  /** A municipality named whom the company calls, for the first time or anew; who it is stays in cluster-network. */
  MunicipalContactNamed: z.object({ companyId: z.string(), municipality: z.string() }),
  /** An opening was registered or changed: all that matching compares, and how many places there are. */
  OpeningRegistered: z.object({
    openingId: z.string(),
    companyId: z.string(),
    companyName: z.string(),
    opening: asTold(OpeningFacts),
  }),
  OpeningChanged: z.object({
    openingId: z.string(),
    companyId: z.string(),
    companyName: z.string(),
    opening: asTold(OpeningFacts),
  }),
  OpeningPaused: z.object({ openingId: z.string(), companyId: z.string() }),
  OpeningReopened: z.object({ openingId: z.string(), companyId: z.string() }),
  OpeningClosed: z.object({ openingId: z.string(), companyId: z.string() }),
} as const;
