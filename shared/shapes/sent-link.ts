import * as z from 'zod/mini';
import { line } from './fields.ts';

/** What a link that matching keeps was sent for; each opens one thing. */
export const sentLinkPurposes = ['meeting-times', 'agreement'] as const;
export type SentLinkPurpose = (typeof sentLinkPurposes)[number];

/** The random word of such a link; it stands in no address that a server is asked by. */
export const sentWord = line(100);
export const SentWord = z.object({ word: sentWord });
export type SentWord = z.infer<typeof SentWord>;
