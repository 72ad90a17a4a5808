import { jointPlanTable, solveJointPlan, type JointPlan } from '#services/matching/domain/joint-plan.ts';
import {
  givenRowItem,
  jointPartItem,
  jointPlanItem,
  jointRowItem,
  rowsOfPlan,
} from '#services/matching/store/joint-plan-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId, type JointPlanId } from '#shared/kernel/ids.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { addDays, civilDate, dateOf, endOfDay, instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { jointRowsAtLeast, jointRowsKeptFor } from '#shared/rules/joint-plan-rules.ts';
import type { Call } from '#shared/runtime/call.ts';
import { domainEvent } from '#shared/runtime/commit.ts';
import { saveCaused } from '#shared/runtime/consume.ts';
import type { Table } from '#shared/runtime/table.ts';
import { insert, remove, replace } from '#shared/runtime/write.ts';
import { forgetGivenRows } from './leave-joint-plan.ts';

/** What the partnership makes of the events of its municipalities about plans made together. `call` acts in the partnership. */

const fewestMunicipalities = 2;
const atOnce = 25;

/** A municipality asked: the plan is open to all. Told twice it is one. */
export async function openJointPlan(table: Table, { facts, at, scope }: EventOf<'JointPlanAsked'>): Promise<void> {
  const planId = toldId('jointPlan', facts.planId);
  if (await table.fresh(jointPlanItem, planId)) return;
  const givenUntil = civilDate(facts.givenUntil);
  const lastDay = addDays(givenUntil, ruleOn(jointRowsKeptFor, dateOf(instant(at))).value);
  const plan: JointPlan = {
    ...{ planId, version: 1, state: 'asked', askedBy: scope, askedAt: instant(at), givenUntil, atLeast: facts.atLeast },
    ...{ municipalities: [], handedBack: [], keptUntil: Date.parse(endOfDay(lastDay)) / 1000 },
  };
  await table.transact([insert(jointPlanItem, plan)]);
}

/** A municipality's rows are fetched: ids of chance and points, and nothing else. What comes after the plan was counted is too late. */
export async function takeInJointRows(
  municipality: Table,
  partnership: Table,
  { facts, scope }: EventOf<'JointRowsOffered'>,
): Promise<void> {
  const planId = toldId('jointPlan', facts.planId);
  const plan = await partnership.fresh(jointPlanItem, planId);
  if (!plan?.municipalities.includes(scope) && plan?.state !== 'asked') return forgetGivenRows(municipality, planId);
  const part = await municipality.fresh(jointPartItem, planId);
  if (plan.state !== 'asked' || plan.municipalities.includes(scope) || part?.state !== 'in') return;
  const given = await rowsOfPlan(municipality, givenRowItem, planId);
  const { keptUntil } = plan;
  await partnership.putAll(
    jointRowItem,
    given.map(({ rowId, pairs }) => ({ planId, rowId, pairs, keptUntil })),
  );
  const joined = asNextVersion({ ...plan, municipalities: [...plan.municipalities, scope].sort() });
  await partnership.transact([replace(jointPlanItem, plan, joined, priorStates(jointPlanTable, 'give-joint-rows'))]);
}

/** A municipality is out of it: its rows are forgotten, here and with itself. */
export async function takeOutJointRows(
  municipality: Table,
  partnership: Table,
  { facts, scope }: EventOf<'JointRowsWithdrawn'>,
): Promise<void> {
  const planId = toldId('jointPlan', facts.planId);
  const [plan, part] = await Promise.all([
    partnership.fresh(jointPlanItem, planId),
    municipality.fresh(jointPartItem, planId),
  ]);
  if (part?.state !== 'left') return;
  const given = await rowsOfPlan(municipality, givenRowItem, planId);
  await removeAll(partnership, planId, given);
  await forgetGivenRows(municipality, planId);
  if (plan?.state !== 'asked' || !plan.municipalities.includes(scope)) return;
  const without = asNextVersion({ ...plan, municipalities: plan.municipalities.filter((each) => each !== scope) });
  await partnership.transact([replace(jointPlanItem, plan, without, priorStates(jointPlanTable, 'leave-joint-plan'))]);
}

/** The plan is counted: exactly, with its proof. With too few it is not, because points could then point to somebody. */
export async function countJointPlan(
  call: Call,
  partnership: MatchingStore,
  { facts }: Pick<EventOf<'JointPlanClosed'>, 'facts'>,
): Promise<void> {
  const { table } = partnership;
  const planId = toldId('jointPlan', facts.planId);
  const plan = await table.fresh(jointPlanItem, planId);
  if (plan?.state !== 'asked') return;
  const rows = await rowsOfPlan(table, jointRowItem, planId);
  const fewest = ruleOn(jointRowsAtLeast, dateOf(call.now)).value;
  if (plan.municipalities.length < fewestMunicipalities || rows.length < fewest) {
    await saveOutcome(call, table, plan, { ...plan, state: 'too-few' as const });
    await removeAll(table, planId, rows);
    return;
  }
  const solved = solveJointPlan(rows, (await partnership.openings()).values(), plan.atLeast);
  const { keptUntil } = plan;
  await table.putAll(
    jointRowItem,
    solved.rows.map((row) => ({ ...row, planId, keptUntil })),
  );
  await saveOutcome(call, table, plan, { ...plan, state: 'solved' as const, figures: solved.figures });
}

/** A municipality has what is its own; once all have, the rows are forgotten. */
export async function markHandedBack(table: Table, { facts, scope }: EventOf<'JointPlacesReturned'>): Promise<void> {
  const planId = toldId('jointPlan', facts.planId);
  const plan = await table.fresh(jointPlanItem, planId);
  if (plan?.state !== 'solved' || plan.handedBack.includes(scope)) return;
  const handedBack = [...plan.handedBack, scope].sort();
  const isLast = handedBack.length === plan.municipalities.length;
  const after = asNextVersion({ ...plan, handedBack, state: isLast ? ('handed-back' as const) : plan.state });
  const prior = priorStates(jointPlanTable, isLast ? 'hand-back-last' : 'hand-back-joint-plan');
  await table.transact([replace(jointPlanItem, plan, after, prior)]);
  if (isLast) await removeAll(table, planId, await rowsOfPlan(table, jointRowItem, planId));
}

async function saveOutcome(call: Call, table: Table, before: JointPlan, outcome: JointPlan): Promise<void> {
  const { planId, municipalities } = before;
  const after = asNextVersion(outcome);
  const action = outcome.state === 'too-few' ? 'find-too-few' : 'count-joint-plan';
  const told = { planId, municipalities: [...municipalities] };
  await saveCaused(call, table, {
    writes: [replace(jointPlanItem, before, after, priorStates(jointPlanTable, action))],
    events: [domainEvent('JointPlanSolved', { id: planId, version: after.version }, told)],
  });
}

async function removeAll(
  table: Table,
  planId: JointPlanId,
  rows: readonly { readonly rowId: string }[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += atOnce)
    await table.transact(rows.slice(from, from + atOnce).map(({ rowId }) => remove(jointRowItem, planId, rowId)));
}
