import type { Candidate } from '#services/visitation/domain/candidate.ts';
import { candidateTable } from '#services/visitation/domain/candidate-states.ts';
import { stepsToTakeBack } from '#services/visitation/store/due-kinds.ts';
import { tellStep } from '#services/visitation/store/tell-step.ts';
import { stepOfStaff } from '#services/visitation/store/step-of-staff.ts';
import { candidateItem, historyItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { dateOf, instant } from '#shared/kernel/time.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { DueRow } from '#shared/runtime/house-rows.ts';
import { hasLeft } from '#shared/runtime/known-staff.ts';
import type { Due } from '#shared/runtime/sweep-due.ts';
import { put, replace, type Write } from '#shared/runtime/write.ts';

/** So many people at once: two writes each, well within the hundred of a transaction. */
const peopleAtOnce = 20;
const readAtOnce = 100;

/**
 * Gives the next steps of somebody who left to the owner of each case, so many at a time; the rest falls due again at
 * once. A step whose case's owner left as well stays where it is: `list-cases-without-owner` shows the case, and a new owner
 * takes the step along. Somebody who came back meanwhile keeps theirs. Does nothing a second time.
 */
export async function takeBackSteps(call: Call, visitation: VisitationStore, row: DueRow): Promise<Due> {
  if (!(await hasLeft(visitation.table, row.about))) return {};
  const found = await stepsOf(visitation, row.about);
  const now = found.slice(0, peopleAtOnce);
  const rest = found.length > now.length ? [stepsToTakeBack(row.about, Date.parse(row.dueAt) + 1)] : [];
  return {
    writes: [...now.flatMap(([before, after]) => handOver(call, before, after)), ...rest],
    events: now.flatMap(([, after]) => tellStep(after)),
  };
}

type HandOver = readonly [before: Candidate, after: Candidate];

/** The people whose next step somebody else can take, and how they stand then; one more than are done at once. */
async function stepsOf({ table }: VisitationStore, personId: string): Promise<HandOver[]> {
  const found: HandOver[] = [];
  let after: Record<string, unknown> | undefined;
  do {
    const page = await table.list({
      kind: candidateItem,
      index: 'work',
      of: [personId],
      limit: readAtOnce,
      ...(after && { after }),
    });
    for (const candidate of page.items) {
      if (candidate.ownerId === personId || (await hasLeft(table, candidate.ownerId))) continue;
      found.push([candidate, asNextVersion(await stepOfStaff(table, candidate))]);
    }
    after = page.last;
  } while (after && found.length <= peopleAtOnce);
  return found;
}

function handOver(call: Call, before: Candidate, after: Candidate): Write[] {
  const { candidateId, next, ownerId } = after;
  const entry = {
    kind: 'next-step-set',
    at: call.now,
    on: next?.dueOn ?? dateOf(instant(call.now)),
    ownerId,
    ...(next && { stepKind: next.kind }),
  } as const;
  return [
    replace(candidateItem, before, after, priorStates(candidateTable, 'take-back-step')),
    put(historyItem, { candidateId, eventId: call.newId('event'), entry }),
  ];
}
