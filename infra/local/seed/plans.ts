import { addDays, dateOf, instant, instantIn, type CivilDate } from '#shared/kernel/time.ts';
import type { PlanView } from '#shared/shapes/plan.ts';
import type { Acting } from './acting.ts';
import { mustBe, plans, type PlannedGoal, type SeededPlan } from './plans-of-people.ts';
import { roskilde } from './partnership.ts';

/** How many commands the plans take. */
export const planCommands = plans.reduce(
  (sum, { goals, members, barriers, tracks, capacity }) =>
    sum +
    goals.reduce((all, goal) => all + 1 + goal.steps.length + goal.steps.filter(({ done }) => done).length, 0) +
    members.length +
    barriers.length +
    tracks.length +
    Number(Boolean(capacity)),
  0,
);

export type PlanSeed = {
  readonly caseworker: Acting;
  readonly jobBrokerId: string;
  readonly people: ReadonlyMap<string, string>;
  readonly now: number;
};

/** Plans that live: goals in the person's own words, steps that are taken and steps ahead, and those around each. */
export async function seedPlans(seed: PlanSeed): Promise<void> {
  const today = dateOf(instant(seed.now));
  for (const plan of plans) await seedPlan(seed, plan, today);
}

async function seedPlan(seed: PlanSeed, plan: SeededPlan, today: CivilDate): Promise<void> {
  const of = `/api/visitation/${roskilde}/candidates/${mustBe(seed.people.get(plan.key))}`;
  const send = <Answer>(name: string, path: string, body: unknown): Promise<Answer> =>
    seed.caseworker.command<Answer>({
      ...{ name: `plan-${plan.key}-${name}`, path: `${of}${path}`, body },
      at: instantIn(addDays(today, -2), '10:00'),
    });
  for (const [place, member] of plan.members.entries())
    await send(`member-${place}`, '/team', { ...member, version: 0, since: addDays(today, -60) });
  for (const [place, goal] of plan.goals.entries()) await seedGoal(seed, goal, `goal-${place}`, today, send);
  for (const [place, barrier] of plan.barriers.entries())
    await send(`barrier-${place}`, '/plan/barriers', { ...barrier, version: 0, overcome: false });
  for (const track of plan.tracks) await send(`track-${track.track}`, '/plan/tracks', { ...track, version: 0 });
  if (plan.capacity) await send('capacity', '/plan/capacity', { ...plan.capacity, version: 0 });
}

type Send = <Answer>(name: string, path: string, body: unknown) => Promise<Answer>;
type Written = { readonly partId: PlanView['items'][number]['itemId'] };

async function seedGoal(
  { jobBrokerId }: PlanSeed,
  { steps, ...goal }: PlannedGoal,
  name: string,
  today: CivilDate,
  send: Send,
): Promise<void> {
  const { partId: under } = await send<Written>(name, '/plan/items', { kind: 'goal', owner: 'person', ...goal });
  for (const [place, { title, done, inDays, by }] of steps.entries()) {
    const owner = by === 'job-broker' ? jobBrokerId : 'person';
    const dueOn = addDays(today, inDays);
    const step = `${name}-${place}`;
    const activity = { kind: 'activity', under, title, owner, dueOn };
    const { partId } = await send<Written>(step, '/plan/items', activity);
    if (done) await send(`${step}-done`, `/plan/items/${partId}/state`, { version: 1, move: 'reach' });
  }
}
