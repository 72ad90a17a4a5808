import type { OpenCompetence } from '#services/competence/store/competence-store.ts';
import { endReceived } from '#services/competence/store/received-content.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { asOwner } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';

/** The municipality sees it no longer. Repeats without harm. */
export async function takeInShowingEnd(
  call: Call,
  open: OpenCompetence,
  { facts }: EventOf<'PortfolioShowingEnded'>,
): Promise<void> {
  await endReceived(open(asOwner(call, facts.owner)).table, facts.answerId);
}
