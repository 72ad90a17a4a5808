import * as z from 'zod/mini';
import { civilDateField, idOf, pageOf } from './fields.ts';
import { competences, considerations, danishLevels, languages, workAreas } from './vocabulary.ts';

/** What a company may read of a person who released the card: wishes and what has to be met; no address, no name. */
export const CandidateCard = z.object({
  wishes: z.array(z.enum(workAreas)),
  competences: z.array(z.enum(competences)),
  hoursFrom: z.number(),
  hoursTo: z.number(),
  considerations: z.array(z.enum(considerations)),
  liftsAtMostKg: z.optional(z.number()),
  danish: z.enum(danishLevels),
  languages: z.array(z.enum(languages)),
});
export type CandidateCard = z.infer<typeof CandidateCard>;

/** A person as the company they meet or work at knows them: the first name, and the card while it is released. */
export const CompanyPerson = z.object({
  candidateId: idOf('candidate'),
  firstName: z.string(),
  /** The municipality that looks after the person. */
  municipality: z.string(),
  /** The match meetings and placements that bring the person here. */
  meetingIds: z.array(z.string()),
  placementIds: z.array(z.string()),
  /** The last day the company sees the person; absent while a placement lasts. */
  until: z.optional(civilDateField),
  card: z.optional(CandidateCard),
});
export type CompanyPerson = z.infer<typeof CompanyPerson>;
export const CompanyPeoplePage = pageOf(CompanyPerson);
