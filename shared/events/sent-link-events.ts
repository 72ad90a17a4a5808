import * as z from 'zod/mini';
import { sentLinkPurposes } from '#shared/shapes/sent-link.ts';

/**
 * Whoever owns an address makes the link that is sent there and tells its digest, by which whoever owns the matter knows the
 * word again. The digest of a random word opens nothing.
 */
const link = {
  purpose: z.enum(sentLinkPurposes),
  /** The id of what it opens. */
  about: z.string(),
  digest: z.string(),
  /** A keyed mark of the address it went to. */
  sentTo: z.string(),
  municipality: z.string(),
  issuedAt: z.string(),
  validUntil: z.string(),
};

/** What is told of a code that was sent, or not, where no telephone is known. The digest holds the link's word, which nobody keeps. */
const code = { codeId: z.string(), linkDigest: z.string(), digest: z.optional(z.string()) };

/** Of matching, in the scope of whoever signs: a code is to be sent to the telephone on record. */
export const signingCodeEvents = {
  SigningCodeAsked: z.object({
    codeId: z.string(),
    linkDigest: z.string(),
    municipality: z.string(),
    candidateId: z.optional(z.string()),
    companyId: z.optional(z.string()),
  }),
} as const;

/** Of visitation, in the municipality's scope. */
export const personLinkEvents = {
  PersonLinkIssued: z.object({ candidateId: z.string(), ...link }),
  /** The telephone or e-mail was put right: what went to the former opens nothing any more. */
  PersonLinksEnded: z.object({ candidateId: z.string(), digests: z.array(z.string()) }),
  PersonCodeIssued: z.object({ candidateId: z.string(), ...code }),
} as const;

/** Of the cluster network, in the partnership's scope; `recipientId`: which contact or buddy. */
export const companyLinkEvents = {
  CompanyLinkIssued: z.object({ companyId: z.string(), recipientId: z.string(), ...link }),
  CompanyLinksEnded: z.object({ companyId: z.string(), digests: z.array(z.string()) }),
  CompanyCodeIssued: z.object({ companyId: z.string(), ...code }),
} as const;
