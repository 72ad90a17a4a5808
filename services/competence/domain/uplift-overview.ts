import { businessDaysBetween } from '#shared/kernel/business-days.ts';
import { daysBetween, type CivilDate } from '#shared/kernel/time.ts';
import type { Calendar } from '#shared/rules/danish-closing-days.ts';
import { barriers, upliftThemes } from '#shared/shapes/tailored-words.ts';
import type { UpliftOverview } from '#shared/shapes/uplift-overview.ts';
import { middle } from './posted-overview.ts';
import type { DeclinedFor } from './tailored-projections.ts';
import type { TailoredRequest } from './tailored-request.ts';

/** A number below this could point to a person where it stands beside others' (STAR's monitor). */
export const fewest = 5;

type Period = { readonly from: CivilDate; readonly to: CivilDate };

/** The figures of requests that were described in a period, as of a day; `declines` are the partnership's in the period. */
export function overviewOf(
  requests: readonly TailoredRequest[],
  declines: readonly DeclinedFor[],
  { from, to, municipality, today, calendar }: Period & { municipality: string; today: CivilDate; calendar: Calendar },
): Omit<UpliftOverview, 'whole' | 'posted'> {
  const own = declines.filter((declined) => declined.municipality === municipality);
  const others = declines.filter((declined) => declined.municipality !== municipality);
  const isIn = (...states: readonly string[]) => requests.filter(({ state }) => states.includes(state)).length;
  return {
    ...{ from, to },
    themes: upliftThemes.flatMap((theme) => themeLine(theme, requests)),
    waiting: waitingTimes(requests, calendar),
    barriers: barriers.map((reason) => {
      const among = others.filter((declined) => declined.reason === reason).length;
      return {
        reason,
        own: own.filter((declined) => declined.reason === reason).length,
        others: among > 0 && among < fewest ? null : among,
      };
    }),
    barriersBy: countedBy(own),
    partners: partnersOf(requests),
    courses: {
      waiting: isIn('described', 'sent', 'offered', 'approving', 'declined'),
      ...{ agreed: isIn('agreed'), running: isIn('running'), completed: isIn('completed') },
    },
    cost: costOf(requests, today),
  };
}

function themeLine(
  theme: UpliftOverview['themes'][number]['theme'],
  requests: readonly TailoredRequest[],
): UpliftOverview['themes'] {
  const of = requests.filter(({ need }) => need.theme === theme);
  if (of.length === 0) return [];
  const offers = of.reduce((sum, { threads }) => sum + threads.filter((thread) => thread.offers.length > 0).length, 0);
  return [{ theme, needs: of.length, offers, gaps: of.filter(isGap).length }];
}

/** A need that was sent, and that nobody has offered anything for. */
export function isGap({ sentOn, threads, state }: TailoredRequest): boolean {
  return sentOn !== undefined && state !== 'withdrawn' && threads.every(({ offers }) => offers.length === 0);
}

function waitingTimes(requests: readonly TailoredRequest[], calendar: Calendar): UpliftOverview['waiting'] {
  const toOffer = requests.flatMap(({ sentOn, firstOfferOn }) =>
    sentOn && firstOfferOn ? [businessDaysBetween(sentOn, firstOfferOn, calendar)] : [],
  );
  const begun = requests.filter(({ state }) => ['running', 'completed', 'broken-off'].includes(state));
  const toStart = begun.flatMap(({ describedOn, chosen }) =>
    chosen ? [businessDaysBetween(describedOn, chosen.startsOn, calendar)] : [],
  );
  return {
    toFirstOffer: middle(toOffer),
    toStart: middle(toStart),
    measured: toOffer.length,
    begun: toStart.length,
  };
}

function countedBy(own: readonly DeclinedFor[]): UpliftOverview['barriersBy'] {
  const counted = new Map<string, UpliftOverview['barriersBy'][number]>();
  for (const { reason, theme, kind } of own) {
    const key = [reason, theme, kind].join('/');
    counted.set(key, { reason, theme, kind, declines: (counted.get(key)?.declines ?? 0) + 1 });
  }
  return [...counted.values()].toSorted((one, other) => other.declines - one.declines);
}

function partnersOf(requests: readonly TailoredRequest[]): UpliftOverview['partners'] {
  const partners = new Map<string, UpliftOverview['partners'][number]>();
  for (const { threads, state } of requests)
    for (const { institutionId, institutionName, offers, declined, state: thread } of threads) {
      const known = partners.get(institutionId) ?? { asked: 0, offers: 0, declines: 0, agreed: 0 };
      const isAgreed = thread === 'chosen' && ['agreed', 'running', 'completed', 'broken-off'].includes(state);
      partners.set(institutionId, {
        ...{ institutionId, institutionName },
        asked: known.asked + 1,
        offers: known.offers + Number(offers.length > 0),
        declines: known.declines + Number(declined !== undefined),
        agreed: known.agreed + Number(isAgreed),
      });
    }
  return [...partners.values()].toSorted((one, other) => other.asked - one.asked);
}

/** What is bound and what is spent: a running course, and one that was broken off, by the days it has run. */
function costOf(requests: readonly TailoredRequest[], today: CivilDate): UpliftOverview['cost'] {
  let [boundOre, spentOre] = [0, 0];
  for (const { state, chosen, ended } of requests) {
    if (!chosen) continue;
    if (state === 'agreed' || state === 'running') boundOre += chosen.priceOre;
    if (state === 'completed') spentOre += chosen.priceOre;
    if (state === 'running') spentOre += run(chosen, today);
    if (state === 'broken-off') spentOre += run(chosen, ended?.on ?? today);
  }
  return { boundOre, spentOre };
}

function run(
  { priceOre, startsOn, endsOn }: { priceOre: number; startsOn: CivilDate; endsOn: CivilDate },
  until: CivilDate,
): number {
  const whole = daysBetween(startsOn, endsOn) + 1;
  const past = Math.min(Math.max(daysBetween(startsOn, until) + 1, 0), whole);
  return Math.round((priceOre * past) / whole);
}
