import { asProblem } from '#kit/network/problem.ts';
import { answerOf, competence } from '#kit/network/services.ts';
import type { VerificationView } from '#shared/shapes/certificate.ts';
import type { SharedPortfolio } from '#shared/shapes/portfolio.ts';
import type { Address } from './address.ts';

/** What came of asking: an answer, nothing at this address, or no answer at all. */
export type Read =
  | { readonly state: 'certificate'; readonly certificate: VerificationView }
  | { readonly state: 'shared'; readonly shared: SharedPortfolio }
  | { readonly state: 'unknown' }
  | { readonly state: 'no-answer' };

/** Asks a route that needs no sign-in. Never throws: what went wrong is a state that the page shows. */
export async function readOpen(address: Address): Promise<Read> {
  try {
    if (address.leadsTo === 'certificate') {
      const { scope, code } = address;
      const certificate = await answerOf(competence.verifications[':code'].$get({ param: { scope, code } }));
      return { state: 'certificate', certificate };
    }
    if (address.leadsTo === 'shared') {
      const { leadsTo: _shared, ...param } = address;
      return { state: 'shared', shared: await answerOf(competence.shared[':shareId'][':word'].$get({ param })) };
    }
    return { state: 'unknown' };
  } catch (thrown) {
    const { status } = asProblem(thrown);
    return { state: status >= 400 && status < 500 ? 'unknown' : 'no-answer' };
  }
}
