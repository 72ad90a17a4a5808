import { judgeDescription, type WorkDescription } from '#services/matching/domain/work-description.ts';
import { observationKeptDue } from '#services/matching/store/evidence-due.ts';
import type { OpenMatching } from '#services/matching/store/matching-store.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import { observationTable } from '#services/matching/domain/work-observation.ts';
import { workDescribedSettled } from '#services/matching/store/work-observation-events.ts';
import {
  describedDayItem,
  descriptionsOf,
  workDescriptionItem,
  workObservationItem,
} from '#services/matching/store/work-observation-items.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { asSender, takeInAnswer, wasTakenIn } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { Table } from '#shared/runtime/table.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import { insert, replace, type Write } from '#shared/runtime/write.ts';

/**
 * Keeps what a workplace said of how somebody works, or voids it; once. The words are read where they were written, since no
 * event carries them. `call` is the platform in the municipality.
 */
export async function takeInDescription(
  call: Call,
  open: OpenMatching,
  event: EventOf<'WorkDescribed'>,
): Promise<void> {
  const { answerId } = event.facts;
  const placementId = toldId('placement', event.facts.placementId);
  const { table } = open(call);
  const sender = open(asSender(call, event.scope));
  const heard = await sender.table.fresh(workDescriptionItem, placementId, answerId);
  if (!heard) throw new Error('what a workplace said is not there');
  const [placement, before, day] = await Promise.all([
    table.fresh(placementItem, placementId),
    table.fresh(workObservationItem, placementId, heard.observationId),
    table.fresh(describedDayItem, placementId, heard.said.on, heard.byId),
  ]);
  if (heard.move !== 'describe' && !before && !(await isVoid(table, sender.table, heard)))
    throw new Error('a description was put right or taken back before it was heard');
  const onThatDay = day && (await table.fresh(workObservationItem, placementId, day.observationId));
  const ofTheDay = onThatDay?.state === 'withdrawn' ? undefined : onThatDay;
  const judged = judgeDescription({ placement, observation: before, ofTheDay }, heard);
  const because = 'because' in judged ? judged.because : undefined;
  const writes: Write[] = [];
  if ('observation' in judged) {
    const { observation } = judged;
    const action = heard.move === 'withdraw' ? 'withdraw-observation' : 'take-in-correction';
    if (before) writes.push(replace(workObservationItem, before, observation, priorStates(observationTable, action)));
    else {
      const { byId, observationId } = heard;
      const claimed = { placementId, on: heard.said.on, byId, observationId, version: (day?.version ?? 0) + 1 };
      writes.push(insert(workObservationItem, observation), putOver(describedDayItem, day, claimed));
      writes.push(observationKeptDue(observation));
    }
  }
  await takeInAnswer(call, table, answerId, { writes, events: [workDescribedSettled(event, because)] });
}

/** Whether the description that a later word is about was settled and never became an observation. */
async function isVoid(
  table: Pick<Table, 'fresh'>,
  sender: Pick<Table, 'list'>,
  { about, observationId }: WorkDescription,
): Promise<boolean> {
  const placementId = toldId('placement', about);
  const all = await descriptionsOf(sender, placementId);
  const first = all.find((each) => each.observationId === observationId && each.move === 'describe');
  if (!first || !(await wasTakenIn(table, first.answerId))) return false;
  return (await table.fresh(workObservationItem, placementId, observationId)) === undefined;
}
