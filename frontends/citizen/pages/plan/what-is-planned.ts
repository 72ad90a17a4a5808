import type { MyPlan } from '#shared/shapes/my-plan.ts';

type Item = MyPlan['items'][number];

const isOpen = ({ state }: Item): boolean => state === 'planned' || state === 'under-way';

/** The activity that comes next: the person's own before others' of the same day. */
export function nextOf({ items }: Pick<MyPlan, 'items'>): Item | undefined {
  const open = items.filter((item) => item.kind === 'activity' && isOpen(item));
  const place = ({ dueOn, owner }: Item): string => `${dueOn ?? '9999'} ${owner === 'person' ? 0 : 1}`;
  return open.toSorted((one, other) => place(one).localeCompare(place(other)))[0];
}

/** The goals, those that go on first, each with the small steps below it: activities and sub-goals. */
export function goalsOf({ items }: Pick<MyPlan, 'items'>): readonly { readonly goal: Item; readonly steps: Item[] }[] {
  const below = (above: string): Item[] =>
    items.filter(({ under }) => under === above).flatMap((item) => [item, ...below(item.itemId)]);
  const goals = items.filter(({ kind }) => kind === 'goal');
  return goals
    .toSorted((one, other) => Number(isOpen(other)) - Number(isOpen(one)))
    .map((goal) => ({ goal, steps: below(goal.itemId) }));
}
