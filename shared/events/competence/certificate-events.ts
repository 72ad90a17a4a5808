import * as z from 'zod/mini';
import { answerFacts, settledFacts } from '#shared/events/answer-facts.ts';
import { competences } from '#shared/shapes/vocabulary.ts';

/** Ids alone: what stands on a certificate is read where it lies, by whoever may. */
const certificate = {
  certificateId: z.string(),
  institutionId: z.string(),
  assessmentId: z.string(),
  candidateId: z.string(),
  municipality: z.string(),
};

/** Facts of what happens to certificates and portfolios. */
export const certificateEvents = {
  /** In the partnership's scope. */
  CertificateIssued: z.object(certificate),
  CertificateRevoked: z.object(certificate),
  CertificateReplaced: z.object(certificate),
  /**
   * In the citizen's scope: all competences that the person lets a municipality look for work with, each with the
   * certificate it comes from; none where the person said no, or no longer shows that municipality anything. Its version is the portfolio's.
   */
  CertifiedCompetencesChanged: z.object({
    municipality: z.string(),
    candidateId: z.string(),
    competences: z.array(z.object({ competence: z.enum(competences), certificateId: z.string() })),
  }),
  /** In the citizen's scope: a person shows a municipality what they can, and ends it again. */
  PortfolioOffered: z.object(answerFacts),
  PortfolioShowingEnded: z.object(answerFacts),
  /** In the municipality's scope: it was received, or could not be. */
  PortfolioShowingSettled: z.object(settledFacts),
} as const;
