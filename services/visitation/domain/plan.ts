import type { CandidateId, PlanItemId, TeamMemberId } from '#shared/kernel/ids.ts';
import { fieldError, ok, refuse, type FieldError, type Result } from '#shared/kernel/result.ts';
import { nextState, type StateTable } from '#shared/kernel/state-table.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { TeamMember } from '#shared/shapes/person-team.ts';
import type {
  Barrier,
  Capacity,
  PlanItem,
  PlanItemAddition,
  PlanItemChange,
  PlanItemState,
  PlanMove,
  TrackNote,
} from '#shared/shapes/plan.ts';

/** Somebody of the team who was written down; those who come by themselves are drawn from the case. */
export type WrittenMember = TeamMember & { readonly memberId: TeamMemberId };

/**
 * A person's plan: one aggregate of many parts. `version` counts every change; each part counts its own besides, so that two
 * who change different parts at the same time both have their way.
 */
export type Plan = {
  readonly candidateId: CandidateId;
  readonly version: number;
  readonly items: readonly PlanItem[];
  readonly tracks: readonly TrackNote[];
  readonly barriers: readonly Barrier[];
  readonly capacity: Capacity;
  readonly members: readonly WrittenMember[];
};

export type PlanPartRefusal = 'plan-part-not-found' | 'stale-version' | 'plan-move-not-possible' | 'plan-is-full';

/** How it may go with a goal, a sub-goal or an activity. What was settled can be taken up again. */
export const planItemTable: StateTable<PlanItemState, PlanMove> = {
  planned: { start: { to: 'under-way' }, reach: { to: 'reached' }, drop: { to: 'dropped' } },
  'under-way': { reach: { to: 'reached' }, drop: { to: 'dropped' } },
  reached: { reopen: { to: 'under-way' } },
  dropped: { reopen: { to: 'under-way' } },
};

/** More than anybody has, and small enough for one item of the database. */
export const mostOfEach = 120;

export function emptyPlan(candidateId: CandidateId): Plan {
  const capacity = { version: 0, seenAtWork: [], onCertificate: [] };
  return { candidateId, version: 0, items: [], tracks: [], barriers: [], capacity, members: [] };
}

export function isOpen({ state }: Pick<PlanItem, 'state'>): boolean {
  return state === 'planned' || state === 'under-way';
}

/** What is wrong with where something shall stand: a sub-goal stands under a goal, an activity under either, both open. */
export function placeFaults({ items }: Plan, { kind, under }: Pick<PlanItemAddition, 'kind' | 'under'>): FieldError[] {
  if (kind === 'goal') return under ? [fieldError('/under', 'goal-stands-alone')] : [];
  const above = items.find(({ itemId }) => itemId === under);
  const fits = above && isOpen(above) && (above.kind === 'goal' || (above.kind === 'sub-goal' && kind === 'activity'));
  return fits ? [] : [fieldError('/under', 'choose-an-open-goal')];
}

/** The plan with something more in it. Refusal: plan-is-full. */
export function withItem(plan: Plan, itemId: PlanItemId, said: PlanItemAddition): Result<Plan, PlanPartRefusal> {
  if (plan.items.length >= mostOfEach) return refuse('plan-is-full');
  const item: PlanItem = { ...said, itemId, version: 1, state: 'planned' };
  return ok(counted({ ...plan, items: [...plan.items, item] }));
}

/** The plan with one part as it shall be. Refusals: plan-part-not-found, stale-version. */
export function withChangedItem(
  plan: Plan,
  itemId: PlanItemId,
  { version, ...said }: PlanItemChange,
): Result<Plan, PlanPartRefusal> {
  return replaced(plan, itemId, version, ({ ownWords: _own, dueOn: _due, track: _track, ...item }) => ({
    ...item,
    ...said,
  }));
}

/** How a move is made: why it is dropped, what the person said, and on which day. */
export type MoveSaid = { readonly on: CivilDate; readonly reason?: string; readonly saidByPerson?: string };

/**
 * The plan after a move of one part. What is dropped takes along what is still open below it, for the same reason.
 * Refusals: plan-part-not-found, stale-version, plan-move-not-possible.
 */
export function withMove(
  plan: Plan,
  itemId: PlanItemId,
  version: number,
  move: PlanMove,
  said: MoveSaid,
): Result<Plan, PlanPartRefusal> {
  const item = plan.items.find((each) => each.itemId === itemId);
  if (!item) return refuse('plan-part-not-found');
  if (item.version !== version) return refuse('stale-version');
  const moved = itemAfter(item, move, said);
  if (!moved) return refuse('plan-move-not-possible');
  const below = move === 'drop' ? openBelow(plan.items, itemId) : new Set<string>();
  const items = plan.items.map((each) => {
    if (each.itemId === itemId) return moved;
    return below.has(each.itemId) ? (itemAfter(each, move, said) ?? each) : each;
  });
  return ok(counted({ ...plan, items }));
}

/** The track that a part stands on, as its line of the timeline says it. */
export function onTrack(item: Pick<PlanItem, 'track'> | undefined): Pick<PlanItem, 'track'> {
  return item?.track ? { track: item.track } : {};
}

/** The activity that is to be done first; the one written first where two have the same day. */
export function nextActivity({ items }: Plan): (PlanItem & { readonly dueOn: CivilDate }) | undefined {
  const open = items.filter(
    (item): item is PlanItem & { dueOn: CivilDate } => item.kind === 'activity' && isOpen(item) && Boolean(item.dueOn),
  );
  return open.toSorted((one, other) => one.dueOn.localeCompare(other.dueOn))[0];
}

/** The version of one part of a plan, whatever part it is. Throws where there is none: it was just written. */
export function versionOf({ items, barriers, members, tracks, capacity }: Plan, partId: string): number {
  if (partId === 'capacity') return capacity.version;
  const part =
    items.find(({ itemId }) => itemId === partId) ??
    barriers.find(({ barrierId }) => barrierId === partId) ??
    members.find(({ memberId }) => memberId === partId) ??
    tracks.find(({ track }) => track === partId);
  if (!part) throw new Error('a part of a plan that was just written is not there');
  return part.version;
}

/** The plan as its next version. */
export function counted(plan: Plan): Plan {
  return asNextVersion(plan);
}

/** The parts of a list with one of them put right, or one more at its end. */
export function withPart<Part extends { readonly version: number }>(
  parts: readonly Part[],
  isMeant: (part: Part) => boolean,
  version: number,
  part: Omit<Part, 'version'>,
): Result<readonly Part[], PlanPartRefusal> {
  const known = parts.find(isMeant);
  if ((known?.version ?? 0) !== version) return refuse(known ? 'stale-version' : 'plan-part-not-found');
  const next = asNextVersion({ ...part, version } as Part);
  if (known) return ok(parts.map((each) => (isMeant(each) ? next : each)));
  return parts.length >= mostOfEach ? refuse('plan-is-full') : ok([...parts, next]);
}

function replaced(
  plan: Plan,
  itemId: PlanItemId,
  version: number,
  change: (item: PlanItem) => PlanItem,
): Result<Plan, PlanPartRefusal> {
  const item = plan.items.find((each) => each.itemId === itemId);
  if (!item) return refuse('plan-part-not-found');
  if (item.version !== version) return refuse('stale-version');
  const items = plan.items.map((each) => (each === item ? asNextVersion(change(item)) : each));
  return ok(counted({ ...plan, items }));
}

function itemAfter(item: PlanItem, move: PlanMove, { on, reason, saidByPerson }: MoveSaid): PlanItem | undefined {
  const state = nextState(planItemTable, item.state, move);
  if (!state) return undefined;
  const { reason: _reason, settledOn: _settled, saidByPerson: _said, ...rest } = item;
  return asNextVersion({
    ...rest,
    state,
    ...(isOpen({ state }) ? {} : { settledOn: on }),
    ...(state === 'dropped' && reason && { reason }),
    ...(state === 'reached' && saidByPerson !== undefined && { saidByPerson }),
  });
}

function openBelow(items: readonly PlanItem[], itemId: string): ReadonlySet<string> {
  const below = new Set<string>();
  const add = (above: string): void => {
    for (const item of items.filter(({ under, state }) => under === above && isOpen({ state }))) {
      below.add(item.itemId);
      add(item.itemId);
    }
  };
  add(itemId);
  return below;
}
