import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { asSender, showOutcome } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { EventHandlers } from '#shared/runtime/consume.ts';
import { continueIssuing } from '../capabilities/continue-issuing.ts';
import { deliverCertificate } from '../capabilities/deliver-certificate.ts';
import { takeInPortfolio } from '../capabilities/take-in-portfolio.ts';
import { takeInShowingEnd } from '../capabilities/take-in-showing-end.ts';
import type { CertificateConsumed } from '../consumes/certificate-consumes.ts';
import type { OpenCompetence } from '../store/competence-store.ts';
import { showingItem, thePortfolio } from '../store/portfolio-items.ts';
import { settleCompetences } from '../store/settle-competences.ts';

type CertificateTold = EventOf<'CertificateIssued' | 'CertificateRevoked' | 'CertificateReplaced'>;

/** What is done when it is heard. */
export function certificateHandlers(open: OpenCompetence): EventHandlers<CertificateConsumed> {
  const deliver = (call: Call, { facts }: CertificateTold): Promise<void> =>
    deliverCertificate(call, open, toldId('certificate', facts.certificateId));
  return {
    CertificateIssued: deliver,
    CertificateRevoked: deliver,
    CertificateReplaced: deliver,
    JobContinued: (call, event) => continueIssuing(call, open(call), event),
    PortfolioOffered: (call, event) => takeInPortfolio(call, open, event),
    PortfolioShowingEnded: async (call, event) => {
      await takeInShowingEnd(call, open, event);
      await settleCompetences(call, open(call));
    },
    PortfolioShowingSettled: async (call, event) => {
      const asCitizen = asSender(call, event.facts.sender);
      const citizen = open(asCitizen);
      // One that is there no longer went, ended, with a person who turned out to be another citizen.
      if (!(await citizen.table.fresh(showingItem, thePortfolio, event.facts.answerId))) return;
      await showOutcome(citizen.table, showingItem, thePortfolio, event);
      await settleCompetences(asCitizen, citizen);
    },
  };
}
