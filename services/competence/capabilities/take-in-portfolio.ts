import type { CompetenceStore, OpenCompetence } from '#services/competence/store/competence-store.ts';
import {
  membershipItem,
  ownCertificate,
  ownedItem,
  portfolioItem,
  receivedItem,
  showingItem,
  thePortfolio,
  wordsOf,
  type Received,
} from '#services/competence/store/portfolio-items.ts';
import { endReceived, sealReceived } from '#services/competence/store/received-content.ts';
import { emptyPortfolio, holdersName, type Showing } from '#services/competence/domain/portfolio.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import type { AnswerOutcome } from '#shared/kernel/answer.ts';
import { asOwner, takeInAnswer } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import { domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';
import { insert } from '#shared/runtime/write.ts';
import type { showingVoidReasons } from '#shared/shapes/portfolio.ts';

/**
 * A municipality receives what a person shows it, with a receipt for both; where it is a member of no partnership, or the
 * person has ended it meanwhile, nothing is kept and the person reads why.
 */
export async function takeInPortfolio(
  call: Call,
  open: OpenCompetence,
  event: EventOf<'PortfolioOffered'>,
): Promise<void> {
  const { answerId, owner } = event.facts;
  const theirs = asOwner(call, owner);
  const [sender, receiver] = [open(call), open(theirs)];
  const showing = await sender.table.fresh(showingItem, thePortfolio, answerId);
  // It went, ended, with a person who turned out to be another citizen: nothing of it is to be received.
  if (!showing) return;
  const settled = (outcome: AnswerOutcome, because?: (typeof showingVoidReasons)[number]): DomainEvent =>
    domainEvent(
      'PortfolioShowingSettled',
      { id: answerId, version: 1 },
      { answerId, sender: call.scope, outcome, ...(because && { because }) },
    );
  const isMember = (await receiver.table.fresh(membershipItem)) !== undefined;
  if (!isMember || showing.endedAt) {
    const because = isMember ? 'ended-before-received' : 'municipality-outside';
    await takeInAnswer(theirs, receiver.table, answerId, { writes: [], events: [settled('void', because)] });
    return;
  }
  const received = await receivedFrom(sender, receiver, showing, theirs);
  const writes = [insert(receivedItem, received)];
  await takeInAnswer(theirs, receiver.table, answerId, { writes, events: [settled('accepted')] });
  // An end that was told in between has looked for what was received before it stood there.
  const still = await sender.table.fresh(showingItem, thePortfolio, answerId);
  if (!still || still.endedAt) await endReceived(receiver.table, answerId);
}

async function receivedFrom(
  sender: CompetenceStore,
  receiver: CompetenceStore,
  { answerId, certificateIds, sentAt }: Showing,
  { now: receivedAt }: Call,
): Promise<Received> {
  const keys = await sender.keys();
  const found = await Promise.all(certificateIds.map((id) => sender.table.fresh(ownedItem, id)));
  const shown = found.flatMap((owned) => (owned ? [ownCertificate(keys, owned)] : []));
  const words = wordsOf(keys, (await sender.table.fresh(portfolioItem)) ?? emptyPortfolio);
  const content = {
    ...{ name: holdersName(shown) ?? '', words },
    shown: shown.map(({ state, facts, verifyAt }) => ({ state, facts, verifyAt })),
  };
  return {
    ...{ answerId, version: 1, state: 'shown', citizen: sender.table.scope, certificates: shown.length },
    ...{ sentAt, receivedAt, sealed: sealReceived(await receiver.keys(), answerId, content) },
  };
}
