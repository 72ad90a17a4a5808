import { linkMark } from '#shared/kernel/single-link.ts';
import { holdsMoreThan } from '#services/visitation/domain/preparation.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { openLink } from '#services/visitation/store/personal-link.ts';
import { readPreparation } from '#services/visitation/store/preparation-items.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { PreparationSaved } from '#shared/shapes/preparation.ts';
import { submitPreparation } from './submit-preparation.ts';

/**
 * Whoever holds the link sends what it answered; the link is used up with that. What was answered signed in is the person's
 * alone to send: it was not shown here. Refusals: those of openLink, sign-in-to-send, and of submitPreparation.
 */
export async function submitPreparationByLink(
  call: Call,
  own: Pick<VisitationStore, 'table' | 'keys'>,
  { word }: { readonly word: string },
): Promise<Result<PreparationSaved, VisitationRefusal>> {
  const link = await openLink(call, own, word, ['preparation']);
  if (!link.ok) return link;
  const { candidateId } = link.value;
  const standing = await readPreparation(own, candidateId);
  if (standing && holdsMoreThan(standing, linkMark(link.value))) return refuse('sign-in-to-send');
  return submitPreparation(call, own, candidateId);
}
