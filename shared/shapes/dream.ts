import * as z from 'zod/mini';
import { choicesOf, idOf, instantField, pageOf, text, words } from './fields.ts';

/** The parts of a dream, in the order they are asked. */
export const dreamParts = ['wishes', 'strengths', 'goodDay', 'considerations'] as const;
export type DreamPart = (typeof dreamParts)[number];

/** Symbols that can be chosen instead of, or beside, words. */
export const dreamSymbols = {
  wishes: [
    'with-people',
    'with-animals',
    'outdoors',
    'with-hands',
    'cooking',
    'building',
    'caring',
    'computer',
    'driving',
    'learning',
  ],
  strengths: ['patient', 'punctual', 'strong', 'careful', 'helpful', 'creative', 'tidy', 'many-languages'],
  goodDay: ['calm', 'lively', 'same-every-day', 'something-new', 'few-people', 'many-people', 'home-early', 'praise'],
  considerations: [
    'breaks',
    'quiet-place',
    'one-at-a-time',
    'shown-first',
    'not-heavy',
    'sitting',
    'later-start',
    'own-child',
  ],
} as const satisfies Readonly<Record<DreamPart, readonly string[]>>;

const mostWords = 1500;

const partOf = <Part extends DreamPart>(part: Part) =>
  z.object({ symbols: choicesOf(dreamSymbols[part]), words: text(mostWords) });

/** What the person dreams of, in symbols and own words. */
export const DreamContent = z.object({
  wishes: partOf('wishes'),
  strengths: partOf('strengths'),
  goodDay: partOf('goodDay'),
  considerations: partOf('considerations'),
});
export type DreamContent = z.infer<typeof DreamContent>;

/** What is written now, and when the page was opened: each sitting leaves one version that is kept. */
export const DreamChange = z.object({ openedAt: instantField, ...DreamContent.shape });
export type DreamChange = z.infer<typeof DreamChange>;
export const DreamSaved = z.object({ version: z.number(), savedAt: instantField });
export type DreamSaved = z.infer<typeof DreamSaved>;

/** What somebody of the staff said to it. */
export const DreamComment = z.object({
  commentId: idOf('dreamComment'),
  byId: z.string(),
  at: instantField,
  words: z.string(),
});
export type DreamComment = z.infer<typeof DreamComment>;

/** The person's own dream, and what was said to it. Version 0 where nothing was written yet. */
export const MyDream = z.object({
  version: z.number(),
  savedAt: z.optional(instantField),
  ...DreamContent.shape,
  /** The municipalities that read it. */
  readBy: z.array(z.string()),
  comments: z.array(z.object({ ...DreamComment.shape, municipality: z.string() })),
});
export type MyDream = z.infer<typeof MyDream>;

/** How the dream was before; one for each sitting at which it was changed. */
export const DreamVersion = z.object({ version: z.number(), savedAt: instantField, ...DreamContent.shape });
export type DreamVersion = z.infer<typeof DreamVersion>;
export const DreamVersions = pageOf(DreamVersion);

/** The dream as the municipality reads it, with its own comments. Version 0 where the person has written nothing. */
export const DreamRead = z.object({
  version: z.number(),
  savedAt: z.optional(instantField),
  ...DreamContent.shape,
  comments: z.array(DreamComment),
});
export type DreamRead = z.infer<typeof DreamRead>;

export const DreamCommented = z.object({ commentId: idOf('dreamComment') });
export type DreamCommented = z.infer<typeof DreamCommented>;
export const DreamCommentMade = z.object({ words: words(1000) });
export type DreamCommentMade = z.infer<typeof DreamCommentMade>;
