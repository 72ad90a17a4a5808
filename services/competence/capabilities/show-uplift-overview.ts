import type { DeclinedFor } from '#services/competence/domain/tailored-projections.ts';
import type { TailoredRequest } from '#services/competence/domain/tailored-request.ts';
import { overviewOf } from '#services/competence/domain/uplift-overview.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { declinedForItem, tailoredRequestItem } from '#services/competence/store/tailored-items.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { addDays, addMonths, civilDate, dateOf, type CivilDate } from '#shared/kernel/time.ts';
import { danishCalendar } from '#shared/rules/danish-closing-days.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { ItemKind } from '#shared/runtime/item.ts';
import type { ListQuery, Table } from '#shared/runtime/table.ts';
import { tailoredPhases } from '#shared/shapes/tailored-words.ts';
import type { UpliftOverview, UpliftOverviewQuery } from '#shared/shapes/uplift-overview.ts';

/** As many as are read of each list; a municipality of 90,000 people describes a few hundred a year. */
const mostRead = 2_000;
const atOnce = 200;
const usualMonths = 12;

/**
 * Needs, offers, gaps, waiting times, barriers, partners and cost of the requests described in a period: the last twelve
 * months where nothing is said. Of other municipalities only barriers, and none that could point to a person.
 */
export async function showUpliftOverview(
  call: Call,
  competence: CompetenceStore,
  query: UpliftOverviewQuery,
): Promise<Result<UpliftOverview, CompetenceRefusal>> {
  const today = dateOf(call.now);
  const to = query.to ?? today;
  const from = query.from ?? addDays(addMonths(to, -usualMonths), 1);
  const range = { from, to: `${to}~` };
  const [lists, declines] = await Promise.all([
    Promise.all(
      tailoredPhases.map((phase) =>
        readAll<TailoredRequest, 'tailored-requests'>(competence.table, {
          ...{ kind: tailoredRequestItem as ItemKind<TailoredRequest, 'tailored-requests'>, of: [phase], ...range },
          index: 'tailored-requests',
        }),
      ),
    ),
    Promise.all(
      monthsOf(from, to).map((month) =>
        readAll<DeclinedFor>(competence.shared(), { kind: declinedForItem, of: [month] }),
      ),
    ),
  ]);
  const inPeriod = declines.flatMap(({ items }) => items).filter(({ on }) => from <= on && on <= to);
  const requests = lists.flatMap(({ items }) => items);
  const figures = overviewOf(requests, inPeriod, {
    ...{ from, to, today },
    municipality: call.scope,
    calendar: danishCalendar,
  });
  return ok({ ...figures, whole: [...lists, ...declines].every(({ whole }) => whole) });
}

async function readAll<Value extends object, Index extends string = never>(
  table: Table,
  query: Omit<ListQuery<Value, Index>, 'limit' | 'after'>,
): Promise<{ readonly items: readonly Value[]; readonly whole: boolean }> {
  const items: Value[] = [];
  let after: Record<string, unknown> | undefined;
  do {
    const page = await table.list<Value, Index>({ ...query, limit: atOnce, ...(after && { after }) } as ListQuery<
      Value,
      Index
    >);
    items.push(...page.items);
    after = page.last;
  } while (after && items.length < mostRead);
  return { items, whole: !after };
}

/** The months from one day to another, `2026-11`; no more than ten years of them. */
function monthsOf(from: CivilDate, to: CivilDate): string[] {
  const months: string[] = [];
  for (let month = civilDate(`${from.slice(0, 7)}-01`); month <= to && months.length < 120; month = addMonths(month, 1))
    months.push(month.slice(0, 7));
  return months;
}
