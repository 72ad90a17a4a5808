import { addDays, dateOf, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import type { TeamMember, TeamView } from '#shared/shapes/team.ts';
import type { Candidate } from './candidate.ts';

/** What is counted of a person: whose they are, whose step is next and when, and since when they are here. */
export type Counted = Pick<Candidate, 'ownerId' | 'next' | 'referredOn'>;

/** How a team stands on a day: its load, what is overdue, who is without a next step, and what is new since Monday. */
export function countTeam(open: readonly Counted[], closedThisWeek: number, now: Instant, isWhole: boolean): TeamView {
  const today = dateOf(now);
  const monday = mondayOf(today);
  const sunday = addDays(monday, 6);
  const members = new Map<string, TeamMember>();
  const note = (personId: string, more: Partial<Omit<TeamMember, 'personId'>>): void => {
    const before = members.get(personId) ?? { personId, people: 0, steps: 0, overdue: 0, dueThisWeek: 0 };
    members.set(personId, {
      personId,
      people: before.people + (more.people ?? 0),
      steps: before.steps + (more.steps ?? 0),
      overdue: before.overdue + (more.overdue ?? 0),
      dueThisWeek: before.dueThisWeek + (more.dueThisWeek ?? 0),
    });
  };
  const isOverdue = ({ next }: Counted): boolean => next !== undefined && next.dueOn < today;
  for (const person of open) {
    note(person.ownerId, { people: 1 });
    if (!person.next) continue;
    const { ownerId, dueOn } = person.next;
    const dueThisWeek = Number(dueOn >= today && dueOn <= sunday);
    note(ownerId, { steps: 1, overdue: Number(isOverdue(person)), dueThisWeek });
  }
  return {
    countedAt: now,
    isWhole,
    people: open.length,
    noStep: open.filter(({ next }) => next === undefined).length,
    overdue: open.filter(isOverdue).length,
    thisWeek: {
      referred: open.filter(({ referredOn }) => referredOn >= monday).length,
      closed: closedThisWeek,
      fellOverdue: open.filter((person) => isOverdue(person) && (person.next?.dueOn ?? '') >= monday).length,
    },
    members: [...members.values()].sort((one, other) => other.overdue - one.overdue || other.steps - one.steps),
  };
}

/** The Monday of a day's week. */
export function mondayOf(day: CivilDate): CivilDate {
  const sinceMonday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(day, -sinceMonday);
}
