import { candidateTable } from '#services/visitation/domain/candidate-states.ts';
import { meaningOf, type MatchingEvent } from '#services/visitation/domain/matching-events.ts';
import type { ToldEvent } from '#services/visitation/domain/told-lines.ts';
import { candidateWithFile } from '#services/visitation/store/candidate-at-version.ts';
import { stepOfStaff } from '#services/visitation/store/step-of-staff.ts';
import { follow, type EventEffect } from '#services/visitation/domain/follow.ts';
import {
  candidateFileItem,
  candidateItem,
  historyItem,
  type HistoryRow,
  type VisitationStore,
} from '#services/visitation/store/visitation-store.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { takeIn } from '#shared/runtime/consume.ts';
import { insert, put, replace } from '#shared/runtime/write.ts';

/**
 * Takes in what happened to a person in matching: a line in the timeline, the link to the company, and the next step
 * that follows, which is the owner's where whoever would have it left. Once per event, whatever order they come in and however late it is told again: the line is the mark.
 * Throws where the person changed meanwhile: the queue tells the event again.
 */
export async function followMatching(
  call: Call,
  visitation: VisitationStore,
  event: MatchingEvent | ToldEvent,
): Promise<void> {
  const known = await candidateWithFile(visitation, event.facts.candidateId);
  if (!known) throw new Error('a candidate that something happened to is not there');
  const effect = meaningOf(event, known.candidate.ownerId);
  if (!effect) return;
  const after = follow(known.candidate, known.file, effect);
  const candidate = await stepOfStaff(visitation.table, after.candidate);
  const line: HistoryRow = { candidateId: known.candidate.candidateId, eventId: event.id, entry: effect.line };
  await takeIn(call, visitation.table, insert(historyItem, line), {
    writes: moves(effect)
      ? [
          replace(
            candidateItem,
            known.candidate,
            asNextVersion(candidate),
            priorStates(candidateTable, 'follow-matching'),
          ),
          put(candidateFileItem, after.file),
        ]
      : [],
  });
}

function moves({ step, link }: EventEffect): boolean {
  return step !== undefined || link !== undefined;
}
