import { submitted } from '#services/visitation/domain/preparation.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { openForAnswers } from '#services/visitation/store/open-for-answers.ts';
import { preparationTold } from '#services/visitation/store/preparation-events.ts';
import { preparationWrites, readPreparation } from '#services/visitation/store/preparation-items.ts';
import { endLink, openPreparationLinks } from '#services/visitation/store/personal-link.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { PreparationSaved } from '#shared/shapes/preparation.ts';

/**
 * The person sends the preparation: the municipality reads it from now on, and every answer that is changed after. Sent
 * once more it stays as it is. The links to it are used up with that. Refusals: preparation-not-found, preparation-read-only, preparation-empty.
 */
export async function submitPreparation(
  call: Call,
  own: Pick<VisitationStore, 'table' | 'keys'>,
  candidateId: CandidateId,
): Promise<Result<PreparationSaved, VisitationRefusal>> {
  const opened = await openForAnswers(own.table, candidateId);
  if (!opened.ok) return opened;
  const before = await readPreparation(own, candidateId);
  if (!before || before.answers.length === 0) return refuse('preparation-empty');
  const after = submitted(before, call.now);
  const { version, state } = after;
  if (after === before) return ok({ version, state });
  const links = await openPreparationLinks(own.table, candidateId);
  return commit(call, own.table, {
    writes: [
      ...preparationWrites(await own.keys(), before, after, 'submit'),
      ...links.map(endLink),
      opened.value.stillOpen,
    ],
    events: [preparationTold('PreparationSubmitted', after)],
    about: [],
    answer: { version, state },
  });
}
