import { isShown, type Showing } from '#services/competence/domain/portfolio.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { showingItem, thePortfolio } from '#services/competence/store/portfolio-items.ts';
import type { AnswerId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent } from '#shared/runtime/commit.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import type { PortfolioShowingSaved } from '#shared/shapes/portfolio.ts';

/** The person ends it: the municipality sees it no longer. Refusals: showing-not-found, stale-version. */
export async function endPortfolioShowing(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
  answerId: AnswerId,
  { version }: { readonly version: number },
): Promise<Result<PortfolioShowingSaved, CompetenceRefusal>> {
  const before = await table.fresh(showingItem, thePortfolio, answerId);
  if (!before || !isShown(before)) return refuse('showing-not-found');
  if (before.version !== version) return refuse('stale-version');
  const after = asNextVersion<Showing>({ ...before, endedAt: call.now });
  const told = { answerId, owner: before.owner };
  return commit(call, table, {
    writes: [putOver(showingItem, before, after)],
    events: [domainEvent('PortfolioShowingEnded', { id: answerId, version: after.version }, told)],
    about: [],
    answer: { answerId, version: after.version },
  });
}
