import { expect, test } from 'vitest';
import { entriesOf } from './follow-up-entries.ts';

const at = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const visit = (visitId: string, state: string, days: number) => ({
  visitId,
  state,
  version: 3,
  startsAt: at(days),
  minutes: 45,
});
const talk = (conversationId: string, state: string, days: number) => ({
  ...{ conversationId, state, version: 2, startsAt: at(days), minutes: 30, place: 'Jobhuset' },
});
const placement = { placementId: 'pla-1', companyName: 'Bageriet', version: 4 } as never;

test('what comes next goes in, once: planned visits, the next conversation, the last day; nothing that was or was called off', () => {
  const visits = [visit('vis-1', 'planned', 2), visit('vis-2', 'cancelled', 3), visit('vis-3', 'planned', -1)] as never;
  const talks = [talk('con-2', 'invited', 9), talk('con-1', 'invited', 4), talk('con-3', 'held', 1)] as never;
  const endsOn = at(30).slice(0, 10);
  const entries = entriesOf({ ...(placement as object), endsOn } as never, visits, talks);
  expect(entries.map(({ uid, sequence }) => [uid, sequence])).toEqual([
    ['vis-1', 3],
    ['con-1', 2],
    ['pla-1.planned-end', 4],
  ]);
  expect(entries[2]?.when).toEqual({ day: endsOn });
  expect(entriesOf(placement, [], [])).toEqual([]);
});
