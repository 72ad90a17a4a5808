import * as z from 'zod/mini';
import { otherwise } from './fields.ts';

/** What a citizen can be written to in; Danish where nothing else was said. Staff and companies have Danish or English. */
export const citizenLanguages = ['da', 'en', 'uk'] as const;
export type CitizenLanguage = (typeof citizenLanguages)[number];

/** The language somebody is to be written to in, as a caseworker chooses it. */
export const citizenLanguageField = z.enum(citizenLanguages, otherwise('not-valid'));
