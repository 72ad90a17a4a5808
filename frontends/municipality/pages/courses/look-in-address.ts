import type { FilterValues } from '#kit/filters/filter-values.ts';
import type { CatalogueOrder, CourseLook } from '#shared/shapes/catalogue.ts';
import { courseIntakes, courseKinds, courseTargetGroups, courseWheres } from '#shared/shapes/course-words.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import { danishLevels } from '#shared/shapes/vocabulary.ts';

/** The filters of the catalogue as they stand in the address. */
export const coursePlan = {
  gruppe: ['alle', ...courseTargetGroups],
  dansk: ['alle', ...danishLevels],
  optag: ['alle', ...courseIntakes],
  pris: ['alle', '0', '500', '1000', '2500'],
  slags: ['alle', ...courseKinds],
  sted: ['alle', ...courseWheres],
  ledige: ['alle', 'ledige'],
  fra: 'text',
  km: ['25', '10', '50', '100'],
  tidligst: 'text',
  senest: 'text',
  orden: ['relevance', 'start', 'price', 'distance'],
} as const;

export type CourseFilters = FilterValues<typeof coursePlan>;

/** What the filters and the words ask for. A postal code or a date that is none is not asked for. */
export function lookOf(text: string, filters: CourseFilters): CourseLook & { readonly order: CatalogueOrder } {
  const { gruppe, dansk, optag, pris, slags, sted, ledige, fra, km, tidligst, senest, orden } = filters;
  const near = /^\d{4}$/.test(fra) ? fra : undefined;
  const [from, to] = [dayOf(tidligst), dayOf(senest)];
  return {
    text,
    order: orden,
    ...(gruppe !== 'alle' && { targetGroup: gruppe }),
    ...(dansk !== 'alle' && { danish: dansk }),
    ...(optag !== 'alle' && { intake: optag }),
    ...(pris !== 'alle' && { priceAtMost: Number(pris) }),
    ...(slags !== 'alle' && { kind: slags }),
    ...(sted !== 'alle' && { where: sted }),
    ...(ledige === 'ledige' && { withSeats: true }),
    ...(near && { near, withinKm: Number(km) }),
    ...(from && { startsFrom: from }),
    ...(to && (!from || from <= to) && { startsTo: to }),
  };
}

function dayOf(text: string): CivilDate | undefined {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? (text as CivilDate) : undefined;
}
