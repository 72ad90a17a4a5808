import { emptyPreparation, shownByLink } from '#services/visitation/domain/preparation.ts';
import { linkMark } from '#shared/kernel/single-link.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { openForAnswers } from '#services/visitation/store/open-for-answers.ts';
import { openLink } from '#services/visitation/store/personal-link.ts';
import { readPreparation } from '#services/visitation/store/preparation-items.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { preparationSet } from '#shared/rules/preparation-rules.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { LinkedPreparation } from '#shared/shapes/linked-preparation.ts';

/**
 * The ten questions for whoever holds the link that was sent to a person, and what this link answered so far: nothing that
 * was said signed in, no name, and not what makes it hard. Refusals: those of openLink, preparation-not-found,
 * preparation-read-only.
 */
export async function openPreparationLink(
  call: Call,
  own: Pick<VisitationStore, 'table' | 'keys'>,
  { word }: { readonly word: string },
): Promise<Result<LinkedPreparation, VisitationRefusal>> {
  const link = await openLink(call, own, word, ['preparation']);
  if (!link.ok) return link;
  const { candidateId, municipality, validUntil } = link.value;
  const opened = await openForAnswers(own.table, candidateId);
  if (!opened.ok) return opened;
  const { effort } = opened.value;
  const preparation = (await readPreparation(own, candidateId)) ?? emptyPreparation(effort, call.now);
  const { answers, keptBack } = shownByLink(preparation, linkMark(link.value));
  return ok({
    ...{ municipality, validUntil, set: preparation.set },
    questions: [...preparationSet(preparation.set).value],
    ...{ answers: [...answers], keptBack: [...keptBack] },
    ...(effort.next && { talkBy: effort.next.dueOn }),
  });
}
