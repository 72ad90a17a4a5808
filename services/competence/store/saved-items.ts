import type { CourseId, InstitutionId, PersonId, SavedSearchId } from '#shared/kernel/ids.ts';
import type { Instant } from '#shared/kernel/time.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { CourseLook } from '#shared/shapes/catalogue.ts';

/** What a member of a municipality's staff keeps in sight; all in the municipality's scope, under the person. */

/** A course somebody saved. Its title is kept for when it is over. */
export type SavedCourseRow = {
  readonly personId: PersonId;
  readonly courseId: CourseId;
  readonly institutionId: InstitutionId;
  readonly title: string;
  readonly savedAt: Instant;
};
export const savedCourseItem = defineItem<SavedCourseRow>({
  name: 'saved-course',
  partition: (row) => [row.personId],
  sort: (row) => [row.courseId],
});

/** A search somebody keeps; while it tells, it stands in the list that is asked when a course is posted. */
export type SavedSearchRow = {
  readonly personId: PersonId;
  readonly searchId: SavedSearchId;
  readonly name: string;
  readonly tells: boolean;
  readonly search: CourseLook;
  readonly savedAt: Instant;
};
export const savedSearchItem = defineItem<SavedSearchRow, 'telling-searches'>({
  name: 'saved-search',
  partition: (row) => [row.personId],
  sort: (row) => [row.searchId],
  indexes: {
    'telling-searches': {
      on: 'gsi1',
      place: ({ tells, searchId }) => (tells ? { of: [], sort: searchId } : undefined),
    },
  },
});

/** A course that fitted a search when it was posted. One row for each of both: nobody is told twice. */
export type SearchFit = {
  readonly searchId: SavedSearchId;
  readonly courseId: CourseId;
  readonly institutionId: InstitutionId;
  readonly title: string;
  readonly institutionName: string;
  readonly postedAt: Instant;
};
export const searchFitItem = defineItem<SearchFit, 'fits-of'>({
  name: 'search-fit',
  partition: (fit) => [fit.searchId],
  sort: (fit) => [fit.courseId],
  indexes: {
    'fits-of': { on: 'gsi1', place: (fit) => ({ of: [fit.searchId], sort: `${fit.postedAt}#${fit.courseId}` }) },
  },
});
