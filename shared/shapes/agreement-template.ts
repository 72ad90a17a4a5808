import * as z from 'zod/mini';
import { AgreementDocument } from './agreement.ts';
import { choices, choicesOf, civilDateField, idOf, line, pageOf, text, versionField, words } from './fields.ts';
import { mostClauses } from './own-words.ts';
import { placeholderFault } from './template-faults.ts';
import { placementKinds } from './vocabulary.ts';

export const mostOpenings = 4;

/** A text in which only what is on the list stands in braces. */
function filled(field: z.ZodMiniType<string, string>): z.ZodMiniType<string, string> {
  return field.check(({ value, issues }) => {
    const fault = placeholderFault(value);
    if (fault) issues.push({ code: 'custom', message: fault.code, input: value });
  });
}

/** Of which kinds of placement something holds; none chosen: of all. */
const kinds = choicesOf(placementKinds);

/** How an agreement begins. */
export const TemplateOpening = z.object({ kinds, text: filled(words(800)) });
export type TemplateOpening = z.infer<typeof TemplateOpening>;

export const TemplateClause = z.object({
  title: line(80),
  text: filled(words(1200)),
  kinds,
  /** A job broker may leave it out of an agreement that it does not fit. */
  mayLeaveOut: z.boolean(),
});
export type TemplateClause = z.infer<typeof TemplateClause>;

const content = {
  /** At most one for each kind, and one for the kinds that have none of their own. */
  openings: choices(TemplateOpening, { atMost: mostOpenings }).check(({ value, issues }) => {
    const again = value.findIndex((one, place) => value.slice(0, place).some((other) => sharesKind(one, other)));
    if (again !== -1)
      issues.push({ code: 'custom', message: 'kind-has-an-opening', input: value, path: [again, 'kinds'] });
  }),
  /** In the order in which they stand in the agreement. */
  clauses: choices(TemplateClause, { atMost: mostClauses, by: ({ title }) => title }),
  contact: z.optional(filled(text(300))),
};

function sharesKind(one: TemplateOpening, other: TemplateOpening): boolean {
  if (one.kinds.length === 0 || other.kinds.length === 0) return one.kinds.length === other.kinds.length;
  return one.kinds.some((kind) => other.kinds.includes(kind));
}

/** The words of a municipality’s own in its agreements; the house’s standard sentences stand beside them and are no part of it. */
export const TemplateContent = z.object(content);
export type TemplateContent = z.infer<typeof TemplateContent>;

/** The template as it is tried: how an agreement of a kind would be read. */
export const TemplateTrial = z.object({ ...content, kind: z.enum(placementKinds, 'not-valid') });
export type TemplateTrial = z.infer<typeof TemplateTrial>;

/** An agreement that is made up, with names that are nobody’s. */
export const TemplateSample = z.object({
  document: AgreementDocument,
  names: z.object({ person: z.string(), buddy: z.string(), kontakt: z.string() }),
});
export type TemplateSample = z.infer<typeof TemplateSample>;

/** The template from now on, and why. */
export const TemplateToSet = z.object({ ...content, version: versionField(0), reason: words(600) });
export type TemplateToSet = z.infer<typeof TemplateToSet>;

export const TemplateSet = z.object({ version: z.number() });
export type TemplateSet = z.infer<typeof TemplateSet>;

/** One version of the template; 0 is the house’s standard, which nobody decided. */
export const TemplateVersion = z.object({
  ...content,
  version: z.number(),
  reason: z.optional(z.string()),
  setOn: z.optional(civilDateField),
  setById: z.optional(idOf('person')),
});
export type TemplateVersion = z.infer<typeof TemplateVersion>;
export const TemplateVersions = pageOf(TemplateVersion);

/** The template in force, and what stands in every agreement whatever a template says. */
export const TemplateView = z.object({
  ...TemplateVersion.shape,
  standard: z.array(z.object({ kind: z.enum(placementKinds), sentences: z.array(z.string()) })),
});
export type TemplateView = z.infer<typeof TemplateView>;
