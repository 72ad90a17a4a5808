import { emptyPortfolio, shareView, showingView } from '#services/competence/domain/portfolio.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import {
  portfolioItem,
  shareItem,
  shareViewsItem,
  showingItem,
  wordsOf,
} from '#services/competence/store/portfolio-items.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { certificatesKept } from '#shared/rules/portfolio-rules.ts';
import type { PortfolioView } from '#shared/shapes/portfolio.ts';

const most = 100;

/** What the person has said and shared, newest first, and how long it all is kept. */
export async function showPortfolio(
  { now }: Call,
  { table, keys }: Pick<CompetenceStore, 'table' | 'keys'>,
): Promise<PortfolioView> {
  const [kept, shares, showings] = await Promise.all([
    table.fresh(portfolioItem),
    table.list({ kind: shareItem, index: 'shares', of: [], descending: true, limit: most }),
    table.list({ kind: showingItem, index: 'showings', of: [], descending: true, limit: most }),
  ]);
  const seen = await Promise.all(shares.items.map(({ shareId }) => table.get(shareViewsItem, shareId)));
  const portfolio = kept ?? emptyPortfolio;
  const { value, version } = ruleOn(certificatesKept, dateOf(now));
  return {
    ...{ version: portfolio.version, inMatching: portfolio.inMatching, kept: { value, version } },
    words: portfolio.sealedWords ? wordsOf(await keys(), portfolio) : '',
    shares: shares.items.map((share, place) => shareView(share, seen[place])),
    showings: showings.items.map(showingView),
  };
}
