import { foundCourse, type CatalogueCourse, type ToldCourse } from '#services/competence/domain/catalogue-course.ts';
import { indexOf, type CourseIndex } from '#services/competence/domain/course-index.ts';
import type { Scope } from '#shared/kernel/scope.ts';
import { defineItem } from '#shared/runtime/item.ts';
import { defineNumbered } from '#shared/runtime/numbered-changes.ts';
import type { Files } from '#shared/runtime/ports/files.ts';
import type { Table } from '#shared/runtime/table.ts';
import { valuesInMemory, type RememberedValues, type ValuesInMemory } from '#shared/runtime/values-in-memory.ts';

/** In the partnership: a course as the catalogue was last told of it. */
const toldCourseItem = defineItem<ToldCourse>({
  name: 'catalogue-course',
  partition: (course) => [course.courseId],
});

/** Every course of a partnership that can be found, in memory. */
export const catalogueChanges = defineNumbered<ToldCourse, CatalogueCourse>({
  known: toldCourseItem,
  one: 'catalogue-course',
  many: 'catalogue',
  idOf: ({ courseId }) => courseId,
  shown: foundCourse,
});

export type CatalogueInMemory = {
  readonly values: ValuesInMemory<CatalogueCourse>;
  /** The courses as of now, indexed. */
  readonly index: (shared: Table) => Promise<CourseIndex>;
};

/** What a warm function knows of each partnership's courses. */
export type RememberedCatalogue = {
  readonly values: RememberedValues<CatalogueCourse>;
  readonly indexes: Map<Scope, CourseIndex>;
};

/** The catalogue in the memory of a warm function; what changed is indexed at the next look. */
export function catalogueInMemory(
  files: () => Files,
  remembered: RememberedCatalogue = { values: new Map(), indexes: new Map() },
): CatalogueInMemory {
  const values = valuesInMemory(catalogueChanges, files, remembered.values);
  return {
    values,
    index: async (shared) => {
      const now = await values.read(shared);
      const before = remembered.indexes.get(shared.scope);
      if (before?.courses === now.values) return before;
      const index = indexOf(now.values, before);
      remembered.indexes.set(shared.scope, index);
      for (const scope of remembered.indexes.keys())
        if (!remembered.values.has(scope)) remembered.indexes.delete(scope);
      return index;
    },
  };
}
