import {
  answerFaults,
  emptyPreparation,
  given,
  withAnswers,
  type GivenBy,
} from '#services/visitation/domain/preparation.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { preparationTold } from '#services/visitation/store/preparation-events.ts';
import { preparationWrites, readPreparation } from '#services/visitation/store/preparation-items.ts';
import { openForAnswers } from '#services/visitation/store/open-for-answers.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { PreparationAnswers, PreparationSaved } from '#shared/shapes/preparation.ts';

/**
 * The person answers a question, or several that a device kept while it had no network. Of two answers to one question the
 * one given later counts, so nothing is refused for having come late. The municipality reads it only once it is sent. `by`
 * says which link the answers came by, where nobody had signed in.
 * Refusals: preparation-not-found, preparation-read-only, fields-not-accepted.
 */
export async function answerPreparation(
  call: Call,
  own: Pick<VisitationStore, 'table' | 'keys'>,
  candidateId: CandidateId,
  { answers }: PreparationAnswers,
  by: GivenBy = {},
): Promise<Result<PreparationSaved, VisitationRefusal>> {
  const opened = await openForAnswers(own.table, candidateId);
  if (!opened.ok) return opened;
  const { effort, stillOpen } = opened.value;
  const before = await readPreparation(own, candidateId);
  const standing = before ?? emptyPreparation(effort, call.now);
  const errors = answerFaults(standing.set, answers);
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  const after = withAnswers(
    standing,
    answers.map((answer) => given(answer, call.now, by)),
    call.now,
  );
  const { version, state } = after;
  if (after === standing) return ok({ version, state });
  return commit(call, own.table, {
    writes: [...preparationWrites(await own.keys(), before, after, 'answer'), stillOpen],
    events: state === 'submitted' ? [preparationTold('PreparationChanged', after)] : [],
    about: [],
    answer: { version, state },
  });
}
