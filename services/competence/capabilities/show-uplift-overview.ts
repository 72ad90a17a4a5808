import type { DeclinedFor } from '#services/competence/domain/tailored-projections.ts';
import type { TailoredRequest } from '#services/competence/domain/tailored-request.ts';
import type { Enrolment } from '#services/competence/domain/enrolment.ts';
import { postedOverview } from '#services/competence/domain/posted-overview.ts';
import { overviewOf } from '#services/competence/domain/uplift-overview.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { courseItem } from '#services/competence/store/course-store.ts';
import { enrolmentItem } from '#services/competence/store/enrolment-items.ts';
import { declinedForItem, tailoredRequestItem } from '#services/competence/store/tailored-items.ts';
import type { CourseId } from '#shared/kernel/ids.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { addDays, addMonths, civilDate, dateOf, type CivilDate } from '#shared/kernel/time.ts';
import { danishCalendar } from '#shared/rules/danish-closing-days.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { ItemKind } from '#shared/runtime/item.ts';
import type { ListQuery, Table } from '#shared/runtime/table.ts';
import type { EnrolmentState } from '#shared/shapes/enrolment-words.ts';
import { tailoredPhases } from '#shared/shapes/tailored-words.ts';
import type { UpliftOverview, UpliftOverviewQuery } from '#shared/shapes/uplift-overview.ts';

/** As many as are read of each list; a municipality of 90,000 people describes a few hundred a year. */
const mostRead = 2_000;
const atOnce = 200;
const usualMonths = 12;

/**
 * Needs, offers, gaps, waiting times, barriers, partners and cost of the requests described in a period, and who is on
 * posted courses: the last twelve months where nothing is said. Of other municipalities only barriers, and none that
 * could point to a person.
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
  const [lists, declines, now, ended] = await Promise.all([
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
    enrolmentsIn(competence.table, ['waiting', 'enrolled', 'started']),
    enrolmentsIn(competence.table, ['completed', 'interrupted'], range),
  ]);
  const inPeriod = declines.flatMap(({ items }) => items).filter(({ on }) => from <= on && on <= to);
  const requests = lists.flatMap(({ items }) => items);
  const figures = overviewOf(requests, inPeriod, {
    ...{ from, to, today },
    municipality: call.scope,
    calendar: danishCalendar,
  });
  const people = { now: now.items, ended: ended.items };
  const prices = await pricesOf(competence, [...people.now, ...people.ended]);
  const posted = postedOverview(people, { from, to, today, prices });
  return ok({ ...figures, posted, whole: [...lists, ...declines, now, ended].every(({ whole }) => whole) });
}

/** The municipality's enrolments in some states; with a range, those that ended in it. */
async function enrolmentsIn(
  table: Table,
  states: readonly EnrolmentState[],
  range: { readonly from?: string; readonly to?: string } = {},
): Promise<Read<Enrolment>> {
  const kind = enrolmentItem as ItemKind<Enrolment, 'enrolments'>;
  const lists = await Promise.all(
    states.map((state) =>
      readAll<Enrolment, 'enrolments'>(table, { kind, of: [state], index: 'enrolments', ...range }),
    ),
  );
  return { items: lists.flatMap(({ items }) => items), whole: lists.every(({ whole }) => whole) };
}

/** What each course costs for one person, in kroner, by its posting as it stands. */
async function pricesOf(
  competence: CompetenceStore,
  enrolments: readonly Enrolment[],
): Promise<ReadonlyMap<CourseId, number>> {
  const courses = [...new Set(enrolments.map(({ courseId }) => courseId))];
  const read = await Promise.all(courses.map((courseId) => competence.shared().get(courseItem, courseId)));
  return new Map(read.flatMap((row) => (row ? [[row.courseId, row.course.priceKr] as const] : [])));
}

type Read<Value> = { readonly items: readonly Value[]; readonly whole: boolean };

async function readAll<Value extends object, Index extends string = never>(
  table: Table,
  query: Omit<ListQuery<Value, Index>, 'limit' | 'after'>,
): Promise<Read<Value>> {
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
