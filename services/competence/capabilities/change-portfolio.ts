import { emptyPortfolio, type Portfolio } from '#services/competence/domain/portfolio.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { portfolioItem, sealWords } from '#services/competence/store/portfolio-items.ts';
import { competencesTold } from '#services/competence/store/settle-competences.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import type { PortfolioChange, PortfolioSaved } from '#shared/shapes/portfolio.ts';

/**
 * The person says in own words what they can, and whether a municipality may look for work with what the certificates
 * say. A yes is told at once with all that is certified, and a no takes it all back. Refusal: stale-version.
 */
export async function changePortfolio(
  call: Call,
  { table, keys }: Pick<CompetenceStore, 'table' | 'keys'>,
  { version, words, inMatching }: PortfolioChange,
): Promise<Result<PortfolioSaved, CompetenceRefusal>> {
  const before = await table.fresh(portfolioItem);
  if ((before?.version ?? 0) !== version) return refuse('stale-version');
  const { sealedWords: _before, ...rest } = before ?? emptyPortfolio;
  const said = words ? { sealedWords: sealWords(await keys(), words) } : {};
  const after = asNextVersion<Portfolio>({ ...rest, ...said, inMatching });
  const isTold = inMatching !== rest.inMatching;
  return commit(call, table, {
    writes: [putOver(portfolioItem, before, after)],
    events: isTold ? await competencesTold(table, after) : [],
    about: [],
    answer: { version: after.version },
  });
}
