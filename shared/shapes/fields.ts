import * as z from 'zod/mini';
import { parseCvr } from '#shared/kernel/cvr.ts';
import { idPattern, type CompanyId, type Id, type IdKind } from '#shared/kernel/ids.ts';
import { parseEmail } from '#shared/kernel/email.ts';
import { tidyName } from '#shared/kernel/names.ts';
import { parsePhone } from '#shared/kernel/phone.ts';
import { fullTime } from '#shared/rules/visitation-rules.ts';
import { isCivilDate, type CivilDate, type Instant } from '#shared/kernel/time.ts';

/**
 * Fields that many shapes share. A check's message is a code; its text in every language stands in
 * `field-error.text.ts`.
 */

/** An id of one kind. */
export function idOf<Kind extends IdKind>(of: Kind): z.ZodMiniType<Id<Kind>, string> {
  return z
    .string('missing')
    .check(
      z.minLength(1, { error: 'missing', abort: true }),
      z.regex(idPattern(of), 'not-an-id'),
    ) as unknown as z.ZodMiniType<Id<Kind>, string>;
}

/** A company, by the eight digits of its CVR number. */
export const companyIdField = z.string('missing').check(
  z.minLength(1, { error: 'missing', abort: true }),
  z.refine((text) => parseCvr(text) === text, 'not-valid'),
) as unknown as z.ZodMiniType<CompanyId, string>;

/** A real day, `2026-11-23`. */
export const civilDateField = z.string().check(z.refine(isCivilDate, 'not-a-date')) as unknown as z.ZodMiniType<
  CivilDate,
  string
>;

/** An instant in UTC. */
export const instantField = z
  .string()
  .check(
    z.refine((text) => /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text) && !Number.isNaN(Date.parse(text)), 'not-an-instant'),
  ) as unknown as z.ZodMiniType<Instant, string>;

/** A short text that must hold something. */
export function line(maximum: number): z.ZodMiniType<string, string> {
  return z.string('missing').check(z.trim(), z.minLength(1, 'missing'), z.maxLength(maximum, 'too-long'));
}

/** What nobody can see in a name: control characters, and marks that turn the direction of what follows. */
const unseen = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

/** A name of a person, a company or a place, in the one form it is stored in. */
export function nameField(maximum: number): z.ZodMiniType<string, string> {
  return z.string('missing').check(
    z.overwrite(tidyName),
    z.refine((name) => name.isWellFormed() && !unseen.test(name), 'not-valid'),
    z.minLength(1, 'missing'),
    z.maxLength(maximum, 'too-long'),
  );
}

/** First or last name of a person; a comma says that both were pasted into one field. */
export const personNameField = nameField(80).check(
  z.refine((name) => !name.includes(','), 'name-has-comma'),
  z.refine((name) => !name || /\p{L}/u.test(name), 'name-without-letters'),
);

/** A text that may be empty. */
export function text(maximum: number): z.ZodMiniType<string, string> {
  return z.string().check(z.trim(), z.maxLength(maximum, 'too-long'));
}

/** An e-mail address as people type and paste it; comes out in the form it is stored in. */
export const emailField = parsedBy(parseEmail, 200);

/** A telephone number as people type and paste it; comes out as E.164. */
export const phoneField = parsedBy(parsePhone, 60);

function parsedBy(
  parse: (typed: string) => { readonly value: string } | { readonly fault: string },
  maximum: number,
): z.ZodMiniType<string, string> {
  return z.string('missing').check(z.maxLength(maximum, 'too-long'), (typed) => {
    const read = parse(typed.value);
    if ('fault' in read) typed.issues.push({ code: 'custom', message: read.fault, input: typed.value });
    else typed.value = read.value;
  });
}

/** Full time under any rule we carry; which one holds on a day is for the domain to ask. */
export const mostHoursAWeek = Math.max(...fullTime.map((rule) => rule.value));

/** Hours a week, whole or half, from half an hour to full time. */
export const hoursField = z
  .number('missing')
  .check(
    z.minimum(0.5, 'hours-too-few'),
    z.maximum(mostHoursAWeek, 'hours-above-full-time'),
    z.multipleOf(0.5, 'hours-not-half'),
  );

type HowMany<Item> = {
  readonly atLeast?: 0 | 1;
  readonly atMost: number;
  /** What two choices may not share; the choice itself where nothing is said. */
  readonly by?: (item: Item) => unknown;
};

/** A list of choices: no more than there can be, and none of them twice. */
export function choices<Item extends z.ZodMiniType>(item: Item, howMany: HowMany<z.output<Item>>) {
  const { atLeast = 0, atMost, by = (choice) => choice } = howMany;
  return z.array(item).check(
    z.minLength(atLeast, 'choose-at-least-one'),
    z.maxLength(atMost, 'too-many'),
    ({ value, issues }) => {
      const keys = value.map(by);
      const again = keys.findIndex((key, place) => keys.indexOf(key) < place);
      if (value.length > atMost || again === -1) return;
      issues.push({ code: 'custom', message: 'chosen-twice', input: value, path: [again] });
    },
    z.meta({ uniqueItems: true }),
  );
}

/** A list of choices from a fixed list; as many as there are, where no fewer are allowed. */
export function choicesOf<const Option extends string>(
  options: readonly Option[],
  { atLeast = 0, atMost = options.length }: { readonly atLeast?: 0 | 1; readonly atMost?: number } = {},
) {
  return choices(z.enum(options), { atLeast, atMost });
}

/** One page of a list; `cursor` is null on the last. */
export function pageOf<Item extends z.ZodMiniType>(item: Item) {
  return z.object({ items: z.array(item), cursor: z.nullable(z.string()) });
}

/** How many a list shall give: digits and nothing else, so that no other way to write a number slips through. */
export const limitField = z.pipe(
  z.string().check(z.regex(/^\d{1,9}$/, 'not-a-whole-number')),
  z.pipe(z.transform(Number), z.number().check(z.minimum(1, 'limit-too-small'), z.maximum(100, 'limit-too-large'))),
) as unknown as z.ZodMiniType<number, string>;

/** What every list takes. */
export const PageQuery = z.object({
  cursor: z.optional(z.string().check(z.maxLength(2000, 'too-long'))),
  limit: z.optional(limitField),
});
export type PageQuery = z.infer<typeof PageQuery>;
