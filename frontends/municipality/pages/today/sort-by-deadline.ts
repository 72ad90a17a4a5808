import { addDays, weekdayOf } from '#kit/time/copenhagen.ts';
import type { Work } from '../../data/candidates.ts';

/** People by how near their next step is. `noStep`: those nobody has planned anything for. */
export interface ByDeadline {
  readonly overdue: readonly Work[];
  readonly today: readonly Work[];
  readonly thisWeek: readonly Work[];
  readonly later: readonly Work[];
  readonly noStep: readonly Work[];
}

/** Sorts a list of work by the day's date (civil): past it, on it, later in the week (to Sunday), after that. */
export function sortByDeadline(items: readonly Work[], today: string): ByDeadline {
  const sunday = addDays(today, (7 - weekdayOf(today)) % 7);
  const due = (item: Work): string => item.next?.dueOn ?? '';
  const planned = items.filter((item) => item.next !== undefined).toSorted((a, b) => due(a).localeCompare(due(b)));
  return {
    overdue: planned.filter((item) => due(item) < today),
    today: planned.filter((item) => due(item) === today),
    thisWeek: planned.filter((item) => due(item) > today && due(item) <= sunday),
    later: planned.filter((item) => due(item) > sunday),
    noStep: items.filter((item) => item.next === undefined && item.state !== 'closed'),
  };
}
