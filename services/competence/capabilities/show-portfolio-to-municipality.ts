import { isShown } from '#services/competence/domain/portfolio.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { ownedCertificates, showingItem, thePortfolio } from '#services/competence/store/portfolio-items.ts';
import { sentAnswer } from '#shared/kernel/answer.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent } from '#shared/runtime/commit.ts';
import { insert } from '#shared/runtime/write.ts';
import type { PortfolioShowing, PortfolioShowingSaved } from '#shared/shapes/portfolio.ts';

const most = 100;

/**
 * The person shows a municipality all their certificates, because they move there or work with it. Nothing is written
 * there: the municipality takes it in and gives a receipt, or cannot, and the person reads which.
 * Refusals: nothing-to-show, showing-under-way.
 */
export async function showPortfolioToMunicipality(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
  { municipality }: PortfolioShowing,
): Promise<Result<PortfolioShowingSaved, CompetenceRefusal>> {
  const [owned, showings] = await Promise.all([
    ownedCertificates(table),
    table.list({ kind: showingItem, index: 'showings', of: [], descending: true, limit: most }),
  ]);
  if (owned.length === 0) return refuse('nothing-to-show');
  if (showings.items.some((showing) => showing.owner === municipality && isShown(showing)))
    return refuse('showing-under-way');
  const answerId = call.newId('answer');
  const certificateIds = owned.map(({ certificateId }) => certificateId);
  const sent = { answerId, owner: municipality, about: thePortfolio, sentAt: call.now, sentBy: call.caller.personId };
  const showing = sentAnswer({ ...sent, certificateIds });
  return commit(call, table, {
    writes: [insert(showingItem, showing)],
    events: [domainEvent('PortfolioOffered', { id: answerId, version: 1 }, { answerId, owner: municipality })],
    about: [],
    answer: { answerId, version: showing.version },
  });
}
