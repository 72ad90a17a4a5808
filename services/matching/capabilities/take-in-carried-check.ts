import { answeredElsewhere, type HeardElsewhere } from '#services/matching/domain/carried-check.ts';
import { checkTable, type CheckAction } from '#services/matching/domain/six-month-check.ts';
import type { OpenMatching } from '#services/matching/store/matching-store.ts';
import { checkItem } from '#services/matching/store/people-items.ts';
import { checkAnswered, checkLeftUnknown, checkReopened } from '#services/matching/store/still-there-events.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { civilDate } from '#shared/kernel/time.ts';
import { asOwner } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import { saveCaused } from '#shared/runtime/consume.ts';
import { replace } from '#shared/runtime/write.ts';

type Told = EventOf<'SixMonthCheckAnswered' | 'SixMonthCheckReopened' | 'SixMonthCheckDropped'>;

/**
 * What became of a check that another municipality asked for this one: still there or not, and on which day; no word of anybody's. Here it
 * is counted, and nowhere else. What was asked for nobody else leaves nothing to do. `call` is the municipality that asked.
 */
export async function takeInCarriedCheck(call: Call, open: OpenMatching, event: Told): Promise<void> {
  const { carriedFrom, placementId } = event.facts;
  // That the person took their yes back was told by the municipality it came from.
  if (!carriedFrom || ('because' in event.facts && event.facts.because === 'consent-ended')) return;
  const theirs = asOwner(call, carriedFrom);
  const { table } = open(theirs);
  const before = await table.fresh(checkItem, placementId);
  const after = answeredElsewhere(before, heardIn(event, call.scope));
  if (!before || !after) return;
  const action: CheckAction =
    after.state === 'answered' ? 'answer-elsewhere' : after.state === 'carried' ? 'reopen-elsewhere' : 'leave-unknown';
  const told =
    after.state === 'answered'
      ? [checkAnswered(after)]
      : after.state === 'carried'
        ? [checkReopened(after)]
        : [checkLeftUnknown(after)];
  await saveCaused(theirs, table, {
    writes: [replace(checkItem, before, after, priorStates(checkTable, action))],
    events: told,
  });
}

function heardIn(event: Told, by: string): HeardElsewhere {
  const { version, facts } = event;
  if ('because' in facts) return { by, version, isDropped: true };
  if (!('answeredOn' in facts)) return { by, version };
  const { stillThere, answeredOn } = facts;
  return { by, version, said: { stillThere, answeredOn: civilDate(answeredOn) } };
}
