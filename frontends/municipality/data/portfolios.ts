import { query } from '@solidjs/router';
import { answerOf, competence } from '#kit/network/services.ts';
import type { ReceivedPage, ReceivedView } from '#shared/shapes/portfolio.ts';

const received = competence['received-portfolios'];

/** The portfolios that people show the municipality now, newest first. */
export const readPortfolios = query(
  (scope: string): Promise<ReceivedPage> => answerOf(received.$get({ param: { scope }, query: { limit: '100' } })),
  'received-portfolios',
);

export const readPortfolio = query(
  (scope: string, answerId: string): Promise<ReceivedView> =>
    answerOf(received[':answerId'].$get({ param: { scope, answerId } })),
  'received-portfolio',
);
