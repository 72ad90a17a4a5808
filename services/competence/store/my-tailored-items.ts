import type { MyTailoredRow } from '#services/competence/domain/my-tailored.ts';
import { defineItem } from '#shared/runtime/item.ts';

/** In the citizen's own scope: a tailored course as the person reads it, drawn from the municipality's request. */
export const myTailoredItem = defineItem<MyTailoredRow>({
  name: 'my-tailored-course',
  partition: () => [],
  partitionParts: 0,
  sort: (row) => [row.requestId],
});
