import * as z from 'zod/mini';
import { supports } from './visitation-terms.ts';
import { choices, civilDateField, line, otherwise, text, versionField } from './fields.ts';

/** Names a group, a sign or an effort; an own group may have the name of a national one, and then stands in its place. */
const nameInKeys = z.string(otherwise('not-valid')).check(
  z.minLength(1, { error: 'missing', abort: true }),
  z.regex(/^[\w.-]{1,60}$/, 'not-valid'),
  z.refine((id) => !(id in {}), 'name-taken'),
);
const inBoth = (maximum: number) => z.object({ da: line(maximum), en: line(maximum) });

const SignShape = z.object({ id: nameInKeys, text: inBoth(160), contradicts: z.optional(nameInKeys) });
const EffortShape = z.object({ id: nameInKeys, name: inBoth(120), evidence: inBoth(400), source: line(200) });

const description = {
  name: inBoth(120),
  describes: inBoth(400),
  support: z.enum(supports),
  /** The facts it is recognised by. */
  signs: choices(SignShape, { atMost: 20, by: ({ id }) => id }),
  /** What helps first, the first choice first. */
  efforts: choices(EffortShape, { atMost: 6, by: ({ id }) => id }),
};

const datesInOrder = z.refine<{ validFrom: string; validTo?: string | undefined }>(
  ({ validFrom, validTo }) => validTo === undefined || validFrom <= validTo,
  { error: 'ends-before-it-starts', path: ['validTo'] },
);

/** A municipality's own group, as it shall be from a day on; with its last day where it ends. */
export const OwnGroupSet = z
  .object({
    /** The version of the municipality's list; 0 where it has none of its own yet. */
    version: versionField(0),
    id: nameInKeys,
    ...description,
    /** Where it is written: a law, a decision of the council. */
    source: z.object({ title: line(200), reference: text(200) }),
    validFrom: civilDateField,
    validTo: z.optional(civilDateField),
  })
  .check(datesInOrder);
export type OwnGroupSet = z.infer<typeof OwnGroupSet>;

/** The answer to having set one. */
export const OwnGroupSaved = z.object({ version: z.number(), id: z.string() });
export type OwnGroupSaved = z.infer<typeof OwnGroupSaved>;

/** A group with the days it holds on, and by which version of which rule. */
export const GroupView = z.object({
  id: z.string(),
  ...description,
  signs: z.array(SignShape),
  efforts: z.array(EffortShape),
  source: z.object({ title: z.string(), reference: z.string() }),
  /** The version a decision keeps. */
  ruleVersion: z.string(),
  validFrom: z.optional(civilDateField),
  validTo: z.optional(civilDateField),
  /** Whether the municipality described it itself. */
  own: z.boolean(),
});
export type GroupView = z.infer<typeof GroupView>;

/** A rule that holds until a day, and where it is written. */
export const EndingRule = z.object({
  holds: z.boolean(),
  until: z.optional(civilDateField),
  source: z.object({ title: z.string(), reference: z.string() }),
});
export type EndingRule = z.infer<typeof EndingRule>;

/** The groups that people are visited to today, those that are to come or have ended, and the rules about them. */
export const VisitationGroups = z.object({
  /** Of the municipality's own list. */
  version: z.number(),
  groups: z.array(GroupView),
  others: z.array(GroupView),
  skillsTest: EndingRule,
  educationOrder: EndingRule,
});
export type VisitationGroups = z.infer<typeof VisitationGroups>;
