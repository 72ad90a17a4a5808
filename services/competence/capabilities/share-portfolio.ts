import { randomBytes } from 'node:crypto';
import { sharedAt } from '#services/competence/domain/certificate-addresses.ts';
import { share } from '#services/competence/domain/portfolio.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { ownedItem, shareItem } from '#services/competence/store/portfolio-items.ts';
import { fieldError, refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { fingerprint, newSecretWord } from '#shared/runtime/secret-word.ts';
import { insert } from '#shared/runtime/write.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { sharedAtMost } from '#shared/rules/portfolio-rules.ts';
import type { ShareMade, ShareSaved } from '#shared/shapes/portfolio.ts';

/**
 * The person makes a link to some of their certificates: it works until its last day is over, or until they end it.
 * Only the digest of its word is kept, so it is told once. Refusals: certificate-not-found, fields-not-accepted.
 */
export async function sharePortfolio(
  call: Call,
  { table, publicOrigin }: Pick<CompetenceStore, 'table' | 'publicOrigin'>,
  made: ShareMade,
): Promise<Result<ShareSaved, CompetenceRefusal>> {
  if (made.days > ruleOn(sharedAtMost, dateOf(call.now)).value)
    return refuse('fields-not-accepted', { errors: [fieldError('/days', 'too-high')] });
  const owned = await Promise.all(made.certificateIds.map((id) => table.get(ownedItem, id)));
  if (owned.includes(undefined)) return refuse('certificate-not-found');
  const [shareId, word] = [call.newId('share'), newSecretWord(randomBytes)];
  const fresh = share(shareId, made, fingerprint(word), call.now);
  return commit(call, table, {
    writes: [insert(shareItem, fresh)],
    events: [],
    about: [],
    answer: { shareId, version: fresh.version, link: sharedAt(publicOrigin, table.scope, shareId, word) },
  });
}
