import type { EventName } from '#shared/events/catalogue.ts';

/** What certificates and portfolios hear. */
export const certificateConsumes = [
  'CertificateIssued',
  'CertificateRevoked',
  'CertificateReplaced',
  'JobContinued',
  'PortfolioOffered',
  'PortfolioShowingEnded',
  'PortfolioShowingSettled',
] as const satisfies readonly EventName[];
export type CertificateConsumed = (typeof certificateConsumes)[number];
