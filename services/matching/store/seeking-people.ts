import type { PlanPerson } from '#services/matching/domain/match-plan.ts';
import { compareText } from '#services/matching/domain/rank.ts';
import type { Table } from '#shared/runtime/table.ts';
import { workAreas } from '#shared/shapes/vocabulary.ts';
import { declinedItem, seekingItem, type Seeking } from './people-items.ts';

const pageSize = 100;
const mostDeclined = 200;
const atOnce = 20;

/** Everybody of the municipality who seeks a place, each once, with what they have declined. */
export async function seekingPeople(table: Table): Promise<PlanPerson[]> {
  return withAllDeclined(table, await allSeeking(table));
}

/** How many seek, and some of them: always the same ones, spread evenly over all in the order of their ids. */
export async function someSeeking(table: Table, most: number): Promise<{ seeking: number; people: PlanPerson[] }> {
  const all = (await allSeeking(table)).sort((one, other) => compareText(one.candidateId, other.candidateId));
  const step = Math.max(1, all.length / most);
  const some = all.slice(0, most).map((_each, place) => all[Math.floor(place * step)] as Seeking);
  return { seeking: all.length, people: await withAllDeclined(table, some) };
}

async function allSeeking(table: Table): Promise<Seeking[]> {
  const found: Seeking[] = [];
  for (const workArea of workAreas) found.push(...(await firstWishing(table, workArea)));
  return found;
}

async function withAllDeclined(table: Table, found: readonly Seeking[]): Promise<PlanPerson[]> {
  const people: PlanPerson[] = [];
  for (let from = 0; from < found.length; from += atOnce)
    people.push(...(await Promise.all(found.slice(from, from + atOnce).map((each) => withDeclined(table, each)))));
  return people;
}

/** Those whose first wish a kind of work is: everybody who seeks has one, and stands first under it. */
async function firstWishing(table: Table, workArea: string): Promise<Seeking[]> {
  const found: Seeking[] = [];
  for (let after: Record<string, unknown> | undefined; ;) {
    const page = await table.list({
      kind: seekingItem,
      of: [workArea],
      startingWith: '0',
      limit: pageSize,
      ...(after && { after }),
    });
    found.push(...page.items);
    after = page.last;
    if (!after) return found;
  }
}

async function withDeclined(table: Table, seeking: Seeking): Promise<PlanPerson> {
  const { candidateId, ownerId, profile, waitingSince } = seeking;
  const { items } = await table.list({ kind: declinedItem, of: [candidateId], limit: mostDeclined });
  const waits = waitingSince && { waitingSince };
  return { candidateId, ownerId, profile, ...waits, declined: new Set(items.map(({ openingId }) => openingId)) };
}
