import { answerFaults, emptyPreparation, given, withAnswers } from '#services/visitation/domain/preparation.ts';
import { unreadAnswerFaults } from '#services/visitation/domain/shown-to-role.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { openForTogether } from '#services/visitation/store/open-for-together.ts';
import {
  readTogether,
  togetherItem,
  togetherRow,
  togetherTable,
  type Together,
} from '#services/visitation/store/together-items.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { insert, replace } from '#shared/runtime/write.ts';
import type { PreparationAnswers, TogetherSaved } from '#shared/shapes/preparation.ts';

/**
 * Somebody of the staff writes what the person says, sitting beside them. It is kept here, marked with who helped, and is
 * the person's once it is handed over. Refusals: candidate-not-found, first-conversation-held, fields-not-accepted.
 */
export async function fillPreparationTogether(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
  { answers }: PreparationAnswers,
): Promise<Result<TogetherSaved, VisitationRefusal>> {
  const opened = await openForTogether(visitation.table, candidateId);
  if (!opened.ok) return opened;
  const before = await readTogether(visitation, candidateId);
  const empty = emptyPreparation({ candidateId, municipality: call.scope }, call.now);
  const standing = before?.state === 'being-filled' ? { ...empty, set: before.set, answers: before.answers } : empty;
  const errors = [...answerFaults(standing.set, answers), ...unreadAnswerFaults(call.caller, standing.set, answers)];
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  const helped = answers.map((answer) => given(answer, call.now, { togetherWith: call.caller.personId }));
  const after: Together = {
    ...{ candidateId, version: (before?.version ?? 0) + 1, state: 'being-filled', set: standing.set },
    ...(before?.state === 'being-filled'
      ? { begunById: before.begunById, begunAt: before.begunAt }
      : { begunById: call.caller.personId, begunAt: call.now }),
    answers: withAnswers(standing, helped, call.now).answers,
  };
  const keys = await visitation.keys();
  const row = togetherRow(keys, after);
  return commit(call, visitation.table, {
    writes: [
      before
        ? replace(togetherItem, togetherRow(keys, before), row, priorStates(togetherTable, 'fill'))
        : insert(togetherItem, row),
      opened.value.stillOpen,
    ],
    events: [],
    about: [candidateId],
    answer: { version: after.version },
  });
}
