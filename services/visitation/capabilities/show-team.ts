import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import type { Candidate } from '#services/visitation/domain/candidate.ts';
import { countTeam, mondayOf } from '#services/visitation/domain/team.ts';
import { candidateItem, teamCountItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { dateOf, type Instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { TeamQuery, TeamView } from '#shared/shapes/team.ts';

const minute = 60_000;
/** How long a count is good enough; and how long somebody who asks to count again is given the last one. */
const keptFor = 10 * minute;
const keptAtLeastFor = minute / 4;

const peopleAtATime = 500;
/** A team is counted to here; a larger one is told as "at least". */
const mostPages = 10;

/**
 * How the team stands: load, what is overdue, who is without a next step, what is new this week. Figures only; nobody is
 * shown. Read from one kept row (half a read unit); counted anew by key where that is older than ten minutes or of
 * another day, or when asked to: an eighth of a read unit per kilobyte of the open, at most 5,000 people.
 */
export async function showTeam(
  { now }: Call,
  visitation: VisitationStore,
  { again }: TeamQuery,
): Promise<Result<TeamView, VisitationRefusal>> {
  const kept = await visitation.table.get(teamCountItem);
  if (kept && isGood(kept, now, again ? keptAtLeastFor : keptFor)) return ok(kept);
  const closed = { of: ['closed'], from: mondayOf(dateOf(now)) } as const;
  const [open, closedThisWeek] = await Promise.all([
    peopleOf(visitation, { of: ['open'] }),
    peopleOf(visitation, closed),
  ]);
  const counted = countTeam(open.people, closedThisWeek.people.length, now, open.isWhole && closedThisWeek.isWhole);
  await visitation.table.put(teamCountItem, counted);
  return ok(counted);
}

function isGood({ countedAt }: TeamView, now: Instant, forMs: number): boolean {
  const age = Date.parse(now) - Date.parse(countedAt);
  return age >= 0 && age < forMs && dateOf(countedAt) === dateOf(now);
}

async function peopleOf(
  { table }: VisitationStore,
  list: { readonly of: readonly string[]; readonly from?: string },
): Promise<{ people: readonly Candidate[]; isWhole: boolean }> {
  const people: Candidate[] = [];
  let after: Record<string, unknown> | undefined;
  for (let pages = 0; pages < mostPages; pages += 1) {
    const page = await table.list({
      kind: candidateItem,
      index: 'people',
      ...list,
      limit: peopleAtATime,
      ...(after && { after }),
    });
    people.push(...page.items);
    after = page.last;
    if (!after) return { people, isWhole: true };
  }
  return { people, isWhole: false };
}
