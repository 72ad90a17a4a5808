import { addPlanItem } from '#services/visitation/capabilities/add-plan-item.ts';
import { changePlanItem } from '#services/visitation/capabilities/change-plan-item.ts';
import { decideVisitationGroup } from '#services/visitation/capabilities/decide-visitation-group.ts';
import { keepListedPerson } from '#services/visitation/capabilities/keep-listed-person.ts';
import { movePlanItem } from '#services/visitation/capabilities/move-plan-item.ts';
import { saveView } from '#services/visitation/capabilities/save-view.ts';
import { setNextStep } from '#services/visitation/capabilities/set-next-step.ts';
import type { PlanItemId } from '#shared/kernel/ids.ts';
import { addDays, civilDate } from '#shared/kernel/time.ts';
import { openTable } from '#shared/runtime/table.ts';
import { countReads } from '#test/builders/count-reads.ts';
import { accepted, anOffice } from '#test/builders/visitation.ts';
import { aGoal, anActivity } from '#test/builders/visitation-plan.ts';
import { benchTable } from './engine.ts';
import type { Figure } from './figure.ts';

const part = 'commands';
const unitsAtMost = 14;
const today = civilDate('2026-11-23');

/** What commands on a small person write that no route of the house's day covers, and what the lists of people cost after. */
export async function writeUnits(): Promise<Figure[]> {
  const bench = await benchTable();
  try {
    const office = await anOffice(bench);
    const { call } = office;
    const counted = countReads(bench.client);
    const visitation = { ...office.visitation, table: openTable(counted.client, bench.name, office.scope) };
    const { candidateId } = await office.met();
    const figures: Figure[] = [];
    const measure = async <Answer>(what: string, act: () => Promise<Answer>, atMost?: number): Promise<Answer> => {
      counted.takeWritten();
      const answer = await act();
      figures.push({ part, what, value: counted.takeWritten(), unit: 'write units', ...(atMost && { atMost }) });
      return answer;
    };
    const version = async (): Promise<number> => (await office.now(candidateId)).version;
    const decide = async (visitationGroup: string) => {
      const said = { reason: 'Mødt og talt.', signs: [], situations: [], decidedOn: today };
      const deciding = { ...said, version: await version(), visitationGroup };
      return accepted(await decideVisitationGroup(call('decide-visitation-group'), visitation, candidateId, deciding));
    };
    const keep = (): Promise<void> => keepListedPerson(visitation, candidateId);
    await measure('the lists of people, of a person who is new in them', keep);
    await measure('the group of a person decided', () => decide('education-ready'), unitsAtMost);
    await measure('the lists of people after it', keep);
    const add = async (said: ReturnType<typeof aGoal>) =>
      accepted(await addPlanItem(call('add-plan-item'), visitation, candidateId, said));
    const { partId: goal } = await measure('a goal written into a plan', () => add(aGoal()), unitsAtMost);
    const { partId: activity, version: planned } = await measure(
      'an activity written into a plan',
      () => add(anActivity(goal as PlanItemId)),
      unitsAtMost,
    );
    const item = activity as PlanItemId;
    const change = { version: planned, title: 'Ringe til bageren', owner: 'person', dueOn: addDays(today, 5) } as const;
    const { version: changed } = await measure(
      'an activity of a plan changed',
      async () => accepted(await changePlanItem(call('change-plan-item'), visitation, candidateId, item, change)),
      unitsAtMost,
    );
    const moving = { version: changed, move: 'start' } as const;
    await measure(
      'an activity of a plan begun',
      async () => accepted(await movePlanItem(call('move-plan-item'), visitation, candidateId, item, moving)),
      unitsAtMost,
    );
    const step = { version: await version(), kind: 'follow-up', dueOn: addDays(today, 9) } as const;
    const ownerId = office.caseworker.personId;
    await measure(
      'the next step decided',
      async () => accepted(await setNextStep(call('set-next-step'), visitation, candidateId, { ...step, ownerId })),
      unitsAtMost,
    );
    await measure('the lists of people after it', keep);
    const view = {
      name: 'Over fristen',
      filters: { due: 'overdue' as const },
      columns: ['next' as const],
      shared: true,
    };
    await measure('a view saved', () => saveView(call('save-view'), visitation, view), unitsAtMost);
    return figures;
  } finally {
    await bench.stop();
  }
}
