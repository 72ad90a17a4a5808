import * as z from 'zod/mini';
import { coursePriceAtMost } from '#shared/rules/course-rules.ts';
import { civilDateField, idOf, versionField, wholeNumber } from './fields.ts';
import { invoiceBases } from './lesson-words.ts';

const mostKroner = Math.max(...coursePriceAtMost.map((rule) => rule.value));

/** How a course is paid for, and the price of one hour or one participant in whole kroner. */
export const InvoiceTerms = z.object({
  version: versionField(0),
  basis: z.enum(invoiceBases),
  priceKr: wholeNumber(0, mostKroner),
});
export type InvoiceTerms = z.infer<typeof InvoiceTerms>;
export const InvoiceTermsSaved = z.object({ courseId: idOf('course'), version: z.number() });
export type InvoiceTermsSaved = z.infer<typeof InvoiceTermsSaved>;

/** The month an invoice is for, by any day in it. */
export const InvoiceMonth = z.object({ month: civilDateField });
export type InvoiceMonth = z.infer<typeof InvoiceMonth>;

/** One line of an invoice basis: a participant by the enrolment alone, or the course as a whole. */
export const InvoiceLine = z.object({
  municipality: z.optional(z.string()),
  enrolmentId: z.optional(idOf('enrolment')),
  /** Minutes the course was taught, or the participant was expected. */
  minutes: z.number(),
  lessons: z.number(),
  priceKr: z.number(),
  /** In øre, so that nothing is rounded twice. */
  amountOre: z.number(),
});
export type InvoiceLine = z.infer<typeof InvoiceLine>;

/** What a month of a course comes to. */
export const InvoiceBasis = z.object({
  courseId: idOf('course'),
  title: z.string(),
  institutionName: z.string(),
  month: z.string(),
  from: civilDateField,
  to: civilDateField,
  terms: z.object({ version: z.number(), basis: z.enum(invoiceBases), priceKr: z.number() }),
  lines: z.array(InvoiceLine),
  totals: z.array(z.object({ municipality: z.string(), amountOre: z.number() })),
  minutes: z.number(),
  amountOre: z.number(),
});
export type InvoiceBasis = z.infer<typeof InvoiceBasis>;

/** A link to the file, good for some minutes. */
export const InvoiceFile = z.object({ link: z.string() });
export type InvoiceFile = z.infer<typeof InvoiceFile>;
