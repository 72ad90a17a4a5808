import * as z from 'zod/mini';

/** In the municipality's scope: what follows of courses that its staff look out for. */
export const catalogueEvents = {
  /** A course was posted that fits a search which somebody of the staff asked to be told of. Nobody but them is named, by id. */
  SavedSearchFitted: z.object({
    searchId: z.string(),
    personId: z.string(),
    courseId: z.string(),
    institutionId: z.string(),
    courseTitle: z.string(),
    institutionName: z.string(),
  }),
} as const;
