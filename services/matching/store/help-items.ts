import type { HelpAnswer, HelpCall, HelpClock } from '#services/matching/domain/help-call.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { defineAnswer } from '#shared/runtime/answers.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { OwnHelpCall } from '#shared/shapes/help-call.ts';

/** In the partnership or the citizen's scope: who asked for help at a placement. */
export const helpAnswerItem = defineAnswer<HelpAnswer>('help-answer');

/** In the municipality: the calls of a placement, each with its clock; while it waits also by who answers, and for all. */
export const helpCallItem = defineItem<HelpCall, 'help-of' | 'help-here'>({
  name: 'help-call',
  partition: (call) => [call.placementId],
  sort: (call) => [call.helpId],
  indexes: {
    'help-of': {
      on: 'gsi1',
      place: (call) => (isWaiting(call) ? { of: [call.ownerId], sort: inOrder(call) } : undefined),
    },
    'help-here': { on: 'gsi2', place: (call) => (isWaiting(call) ? { of: [], sort: inOrder(call) } : undefined) },
  },
});

function isWaiting({ state }: HelpCall): boolean {
  return state !== 'closed';
}

/** The one to be answered first comes first. */
function inOrder({ dueOn, askedAt, helpId }: HelpCall): string {
  return `${dueOn}#${askedAt}#${helpId}`;
}

/** In the municipality: which calls wait at a placement. */
export const helpClockItem = defineItem<HelpClock>({ name: 'help-clock', partition: (clock) => [clock.placementId] });

const mostCalls = 100;

/** The calls of a placement, the newest first. */
export async function helpCallsOf(table: Pick<Table, 'list'>, placementId: PlacementId): Promise<HelpCall[]> {
  const { items } = await table.list({ kind: helpCallItem, of: [placementId], limit: mostCalls, fresh: true });
  return items.toSorted((one, other) => other.askedAt.localeCompare(one.askedAt));
}

/** What a side asked last at a placement, as it reads it; undefined where it never did. A second while one waits tells nothing. */
export async function helpAskedLast(
  own: Pick<Table, 'list'>,
  placementId: PlacementId,
): Promise<OwnHelpCall | undefined> {
  const { items } = await own.list({ kind: helpAnswerItem, of: [placementId], limit: mostCalls });
  const last = items
    .filter(({ because }) => because !== 'asked-already')
    .toSorted((one, other) => one.sentAt.localeCompare(other.sentAt))
    .at(-1);
  if (!last) return undefined;
  const { state, sentAt, because, lifeline } = last;
  return { state, sentAt, ...(because && { because }), ...(lifeline && { lifeline }) };
}
