import type { EventName } from '#shared/events/catalogue.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { fingerprint } from '#shared/runtime/secret-word.ts';
import type { SentLinkPurpose } from '#shared/shapes/sent-link.ts';
import { testCompany } from './matching.ts';

type Sent = {
  readonly word: string;
  readonly purpose: SentLinkPurpose;
  readonly about: string;
  readonly until?: string;
};

type AtWork = {
  readonly scope: string;
  readonly partnership: string;
  readonly tell: (type: EventName, facts: never, more?: never) => Promise<unknown>;
};

/** Links as those who have the addresses tell that they were sent, and ended; each gives its word. */
export function sentLinks({ scope, partnership, tell }: AtWork, candidateId: CandidateId) {
  const inPartnership = { scope: partnership, partnership: undefined } as never;
  const factsOf = ({ word, purpose, about, until = '2026-11-30T08:30:00.000Z' }: Sent) => ({
    ...{ purpose, about, digest: fingerprint(word), sentTo: 'mark', municipality: scope },
    ...{ issuedAt: '2026-11-23T08:00:00.000Z', validUntil: until },
  });
  return {
    toPerson: async (sent: Sent): Promise<string> => {
      await tell('PersonLinkIssued', { candidateId, ...factsOf(sent) } as never);
      return sent.word;
    },
    toCompany: async (sent: Sent, recipientId: string = testCompany): Promise<string> => {
      await tell(
        'CompanyLinkIssued',
        { companyId: testCompany, recipientId, ...factsOf(sent) } as never,
        inPartnership,
      );
      return sent.word;
    },
    endPersons: (word: string) => tell('PersonLinksEnded', { candidateId, digests: [fingerprint(word)] } as never),
    endCompanys: (word: string) => {
      const facts = { companyId: testCompany, digests: [fingerprint(word)] };
      return tell('CompanyLinksEnded', facts as never, inPartnership);
    },
  };
}
