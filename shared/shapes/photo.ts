import * as z from 'zod/mini';
import { civilDateField, idOf, otherwise, text, wholeNumber } from './fields.ts';
import { mostWords, withdrawalReasons } from './evidence.ts';

/** A photo may be this large; storage refuses what is larger by itself. */
export const mostPhotoBytes = 8 * 1024 * 1024;

export const photoTypes = ['image/jpeg', 'image/png'] as const;
export type PhotoType = (typeof photoTypes)[number];

/** The person wants to show a photo of a task. */
export const PhotoOffer = z.object({
  goalId: idOf('learningGoal'),
  contentType: z.enum(photoTypes),
  bytes: wholeNumber(1, Number.MAX_SAFE_INTEGER),
  /** The person allows that those who help and assess see it. */
  mayBeShown: z.boolean(otherwise('say-yes-first')),
});
export type PhotoOffer = z.infer<typeof PhotoOffer>;

/** Where the file is posted, as a form whose fields come before the file. */
export const PhotoPlace = z.object({
  evidenceId: idOf('evidence'),
  url: z.string(),
  fields: z.record(z.string(), z.string()),
});
export type PhotoPlace = z.infer<typeof PhotoPlace>;

/** The file has arrived. */
export const PhotoArrived = z.object({ words: z.optional(text(mostWords)), on: z.optional(civilDateField) });
export type PhotoArrived = z.infer<typeof PhotoArrived>;

/** The person deletes a photo; a reason is welcome and not asked. */
export const PhotoDeletion = z.object({ because: z.optional(z.enum(withdrawalReasons)) });
export type PhotoDeletion = z.infer<typeof PhotoDeletion>;

/** A link to the photo, good for some minutes. */
export const PhotoLink = z.object({ link: z.string() });
export type PhotoLink = z.infer<typeof PhotoLink>;
