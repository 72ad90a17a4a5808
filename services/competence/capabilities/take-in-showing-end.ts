import type { OpenCompetence } from '#services/competence/store/competence-store.ts';
import { receivedItem, type Received } from '#services/competence/store/portfolio-items.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import { asOwner } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import { putOver } from '#shared/runtime/conditions.ts';

/** The municipality sees it no longer: what it was shown is gone, and that it was is kept. Repeats without harm. */
export async function takeInShowingEnd(
  call: Call,
  open: OpenCompetence,
  { facts }: EventOf<'PortfolioShowingEnded'>,
): Promise<void> {
  const { table } = open(asOwner(call, facts.owner));
  const before = await table.fresh(receivedItem, facts.answerId);
  // Before it was received, the reception finds by itself that it has ended.
  if (!before || before.state === 'ended') return;
  const { sealed: _gone, ...rest } = before;
  await table.transact([putOver(receivedItem, before, asNextVersion<Received>({ ...rest, state: 'ended' }))]);
}
