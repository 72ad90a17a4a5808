import type { InferResponseType } from 'hono/client';
import type { access } from '#kit/network/services.ts';
import { civilDateOf } from '#kit/time/copenhagen.ts';

export type ViewingPage = InferResponseType<typeof access.viewings.$get, 200>;
type Viewing = ViewingPage['items'][number];

export const whoFilters = ['others', 'me', 'system', 'all'] as const;
export type WhoFilter = (typeof whoFilters)[number];

/** What somebody did on one day, once for each sort of thing, with how often and the last time. */
export type Deed = { readonly what: string; readonly why: string; readonly times: number; readonly lastAt: string };
export type Looker = Pick<Viewing, 'who' | 'role' | 'by' | 'municipality'> & { readonly deeds: readonly Deed[] };
export type DayOfLookers = { readonly date: string; readonly people: readonly Looker[] };

/** The viewings by day, and in it by who it was, in the order they come: the newest first. */
export function whoSaw(viewings: readonly Viewing[], filter: WhoFilter): readonly DayOfLookers[] {
  const asked = viewings.filter((viewing) => filter === 'all' || viewing.by === filter);
  return [...Map.groupBy(asked, ({ at }) => civilDateOf(at))].map(([date, ofDay]) => ({
    date,
    people: [...Map.groupBy(ofDay, ({ who, role, municipality }) => `${who}|${role}|${municipality}`).values()].map(
      lookerOf,
    ),
  }));
}

function lookerOf(viewings: readonly Viewing[]): Looker {
  const [{ who, role, by, municipality }] = viewings as [Viewing];
  const deeds = [...Map.groupBy(viewings, ({ action }) => action).values()].map((same): Deed => {
    const [{ what, purposeText: why, at: lastAt }] = same as [Viewing];
    return { what, why, times: same.length, lastAt };
  });
  return { ...(who && { who }), role, by, municipality, deeds };
}
