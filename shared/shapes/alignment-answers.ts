import * as z from 'zod/mini';
import { alignmentSides } from './alignment-questions.ts';
import { choicesOf, line, text, versionField } from './fields.ts';
import { considerations } from './vocabulary.ts';

/** What a side says in own words; a question left out stays as it was answered before. */
export const OwnAnswers = z.object({
  purpose: z.optional(text(800)),
  tasks: z.optional(text(800)),
  withWhom: z.optional(text(800)),
  whereAndWhen: z.optional(text(800)),
  supportNeeds: z.optional(text(800)),
  goals: z.optional(text(800)),
  followUp: z.optional(text(800)),
});
export type OwnAnswers = z.infer<typeof OwnAnswers>;

/** A company answers. `version`: of its own answers as they were seen. */
export const CompanyAnswers = z.object({ version: versionField(0), answers: OwnAnswers });
export type CompanyAnswers = z.infer<typeof CompanyAnswers>;

/** Somebody the person trusts and brings to the meeting, in their own words; nobody where it is empty. */
const brings = z.optional(text(80));

/** A person answers; `told`: what the workplace may know of the needs. Their words about support stay with the job broker. */
export const CitizenAnswers = z.extend(CompanyAnswers, { told: choicesOf(considerations), brings });
export type CitizenAnswers = z.infer<typeof CitizenAnswers>;

/** A side says yes to the text with this number. */
export const AlignmentYes = z.object({ number: versionField() });
export type AlignmentYes = z.infer<typeof AlignmentYes>;

/** The job broker writes down what a side says, together with them. */
export const WrittenTogether = z.object({
  version: versionField(0),
  side: z.enum(alignmentSides),
  answers: OwnAnswers,
  told: z.optional(choicesOf(considerations)),
  brings,
});
export type WrittenTogether = z.infer<typeof WrittenTogether>;

/** The job broker writes down that sides said yes, and who was there. */
export const YesTogether = z.object({
  version: versionField(),
  number: versionField(),
  sides: choicesOf(alignmentSides, { atLeast: 1 }),
  present: line(200),
});
export type YesTogether = z.infer<typeof YesTogether>;
