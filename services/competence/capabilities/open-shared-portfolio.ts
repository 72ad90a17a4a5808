import { emptyPortfolio, holdersName, worksAt } from '#services/competence/domain/portfolio.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import {
  ownCertificate,
  ownedItem,
  portfolioItem,
  shareItem,
  shareViewsItem,
  wordsOf,
} from '#services/competence/store/portfolio-items.ts';
import { isId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { fingerprint, sameWord } from '#shared/runtime/secret-word.ts';
import { update } from '#shared/runtime/write.ts';
import type { SharedPortfolio } from '#shared/shapes/portfolio.ts';

/**
 * What somebody with a person's link sees: what was shared, as it is now. The look is counted before the answer, where the
 * person reads it. Refusal: share-not-open, which is all that a guess, an old link or an ended one is told.
 */
export async function openSharedPortfolio(
  { now }: Call,
  { table, keys }: Pick<CompetenceStore, 'table' | 'keys'>,
  { shareId, word }: { readonly shareId: string; readonly word: string },
): Promise<Result<SharedPortfolio, CompetenceRefusal>> {
  const shared = isId('share', shareId) ? await table.fresh(shareItem, shareId) : undefined;
  if (!shared || !sameWord(shared.digest, fingerprint(word)) || !worksAt(shared, now)) return refuse('share-not-open');
  const found = await Promise.all(shared.certificateIds.map((id) => table.get(ownedItem, id)));
  const opened = await keys();
  const certificates = found.flatMap((owned) => (owned ? [ownCertificate(opened, owned)] : []));
  const name = holdersName(certificates);
  if (!name) return refuse('share-not-open');
  const portfolio = (await table.get(portfolioItem)) ?? emptyPortfolio;
  const words = shared.withWords ? wordsOf(opened, portfolio) : '';
  await table.transact([
    update(shareViewsItem, [shared.shareId], {
      set: 'ADD #views :one SET lastViewedAt = :now, shareId = :share, itemKind = :kind, itemSchema = :schema',
      names: { '#views': 'views' },
      values: { ':one': 1, ':now': now, ':share': shareId, ':kind': shareViewsItem.name, ':schema': 1 },
    }),
  ]);
  return ok({
    name,
    lastDay: shared.lastDay,
    certificates: certificates.map(({ state, facts, verifyAt }) => ({ state, facts, verifyAt })),
    ...(words && { words }),
  });
}
