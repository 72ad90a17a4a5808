import { expect, it } from 'vitest';
import type { Work } from '../../data/candidates.ts';
import { sortByDeadline } from './sort-by-deadline.ts';

const tuesday = '2026-11-24';
const due = (name: string, dueOn?: string): Work =>
  ({
    candidateId: name,
    name,
    state: 'in-effort',
    targetGroups: [],
    next: dueOn ? { kind: 'follow-up', ownerId: 'per-1', dueOn } : undefined,
  }) as unknown as Work;
const names = (items: readonly Work[]): string[] => items.map((item) => item.name);

it('sorts people by how near their next step is', () => {
  const lists = sortByDeadline(
    [
      due('søndag', '2026-11-29'),
      due('mandag', '2026-11-30'),
      due('i går', '2026-11-23'),
      due('i dag', tuesday),
      due('før', '2026-11-16'),
      due('uden'),
    ],
    tuesday,
  );
  expect(names(lists.overdue)).toEqual(['før', 'i går']);
  expect(names(lists.today)).toEqual(['i dag']);
  expect(names(lists.thisWeek)).toEqual(['søndag']);
  expect(names(lists.later)).toEqual(['mandag']);
  expect(names(lists.noStep)).toEqual(['uden']);
});

it('ends the week on Sunday itself', () => {
  const lists = sortByDeadline([due('i morgen', '2026-11-30')], '2026-11-29');
  expect(names(lists.thisWeek)).toEqual([]);
  expect(names(lists.later)).toEqual(['i morgen']);
});
