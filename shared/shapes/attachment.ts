import * as z from 'zod/mini';
import { idOf, instantField, line, text, versionField, wholeNumber } from './fields.ts';

/** What may be attached: documents, pictures and sheets. No programs, no macros, nothing packed. */
export const attachmentTypes = [
  'application/pdf',
  'image/jpeg',
  'image/png',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
] as const;
export type AttachmentType = (typeof attachmentTypes)[number];

/**
 * A file is arriving; it has arrived and is being checked for malware; it is safe to open, or it is not; it was removed.
 * Only a safe one can be opened.
 */
export const attachmentStates = ['arriving', 'checking', 'safe', 'unsafe', 'removed'] as const;
export type AttachmentState = (typeof attachmentStates)[number];

const mostName = 150;
const mostReason = 300;

/** A file that somebody wants to attach. */
export const AttachmentOffer = z.object({
  name: line(mostName),
  contentType: z.enum(attachmentTypes),
  bytes: wholeNumber(1, Number.MAX_SAFE_INTEGER),
  /** The version of the signed note it belongs to; absent where it belongs to the caller's own draft. */
  version: z.optional(versionField()),
});
export type AttachmentOffer = z.infer<typeof AttachmentOffer>;

/** Where the file is posted, as a form whose fields come before the file. */
export const AttachmentPlace = z.object({
  attachmentId: idOf('attachment'),
  url: z.string(),
  fields: z.record(z.string(), z.string()),
});
export type AttachmentPlace = z.infer<typeof AttachmentPlace>;

export const AttachmentArrived = z.object({});

export const AttachmentRemoval = z.object({ reason: text(mostReason) });
export type AttachmentRemoval = z.infer<typeof AttachmentRemoval>;

export const AttachmentView = z.object({
  attachmentId: idOf('attachment'),
  name: z.string(),
  contentType: z.enum(attachmentTypes),
  bytes: z.number(),
  state: z.enum(attachmentStates),
  addedById: z.string(),
  addedAt: instantField,
  removed: z.optional(z.object({ byId: z.string(), at: instantField, reason: z.string() })),
});
export type AttachmentView = z.infer<typeof AttachmentView>;

export const AttachmentChanged = z.object({ attachmentId: idOf('attachment'), state: z.enum(attachmentStates) });
export type AttachmentChanged = z.infer<typeof AttachmentChanged>;

/** A link to the file, good for some minutes. */
export const AttachmentLink = z.object({ link: z.string() });
export type AttachmentLink = z.infer<typeof AttachmentLink>;
