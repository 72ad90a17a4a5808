import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { asOwner, asSender, showOutcome } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { EventHandlers } from '#shared/runtime/consume.ts';
import { showOrderToSite } from '../capabilities/show-order-to-site.ts';
import { tellSiteOfOrder } from '../capabilities/tell-site-of-order.ts';
import { takeInOrderAnswer } from '../capabilities/take-in-order-answer.ts';
import { takeInPackageProposal } from '../capabilities/take-in-package-proposal.ts';
import type { OpenCompetence } from '../store/competence-store.ts';
import { orderAnswerItem } from '../store/order-items.ts';
import { packageProposalItem } from '../store/package-items.ts';

/** What is heard of packages and orders at training sites. */
export type OrderHeard =
  | 'PackageProposed'
  | 'PackageProposalSettled'
  | 'OrderPlaced'
  | 'OrderAdvanced'
  | 'OrderChanged'
  | 'OrderClosed'
  | 'OrderAnswered'
  | 'OrderAnswerSettled';

/** Brings proposals and answers to the municipality that owns what they are about, and what became of them back. */
export function orderHandlers(open: OpenCompetence): EventHandlers<OrderHeard> {
  const show = (
    call: Call,
    { facts }: EventOf<'OrderPlaced' | 'OrderAdvanced' | 'OrderChanged' | 'OrderClosed'>,
  ): Promise<void> => showOrderToSite(call, open, toldId('order', facts.orderId));
  return {
    PackageProposed: (call, event) => {
      const owner = asOwner(call, event.facts.owner);
      return takeInPackageProposal(owner, open(owner), event);
    },
    PackageProposalSettled: (call, event) =>
      showOutcome(open(asSender(call, event.facts.sender)).table, packageProposalItem, event.facts.packageId, event),
    OrderPlaced: async (call, event) => {
      await show(call, event);
      await tellSiteOfOrder(open(call), event);
    },
    OrderAdvanced: show,
    OrderChanged: show,
    OrderClosed: show,
    OrderAnswered: (call, event) => {
      const owner = asOwner(call, event.facts.owner);
      return takeInOrderAnswer(owner, open(owner), event);
    },
    OrderAnswerSettled: (call, event) =>
      showOutcome(open(asSender(call, event.facts.sender)).table, orderAnswerItem, event.facts.orderId, event),
  };
}
