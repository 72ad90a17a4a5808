import * as z from 'zod/mini';
import { parseCvr } from '#shared/kernel/cvr.ts';
import { idPattern, type CompanyId, type Id, type IdKind } from '#shared/kernel/ids.ts';
import { parseEmail } from '#shared/kernel/email.ts';
import { tidyName } from '#shared/kernel/names.ts';
import { parsePhone } from '#shared/kernel/phone.ts';
import { fullTime } from '#shared/rules/visitation-rules.ts';
import type { FieldErrorCode } from './field-error.text.ts';
import { isCivilDate, type CivilDate, type Instant } from '#shared/kernel/time.ts';

/**
 * Fields that many shapes share: every field of a request is one of these kinds. A check's message is a code; its text in
 * every language stands in `field-error.text.ts`. The `format` of a kind stands in the description of the API, where the
 * walk of odd inputs (`test/edge/`) finds it.
 */

/** What is said of a value of another type; one that is not there is missing. */
export function otherwise(code: FieldErrorCode): { error: (issue: { readonly input?: unknown }) => string } {
  return { error: ({ input }) => (input === undefined ? 'missing' : code) };
}

/** An id of one kind. */
export function idOf<Kind extends IdKind>(of: Kind): z.ZodMiniType<Id<Kind>, string> {
  return z
    .string(otherwise('not-an-id'))
    .check(
      z.minLength(1, { error: 'missing', abort: true }),
      z.regex(idPattern(of), 'not-an-id'),
    ) as unknown as z.ZodMiniType<Id<Kind>, string>;
}

/** A company, by the eight digits of its CVR number. */
export const companyIdField = z.string(otherwise('not-valid')).check(
  z.minLength(1, { error: 'missing', abort: true }),
  z.refine((text) => parseCvr(text) === text, 'not-valid'),
  z.meta({ format: 'cvr' }),
) as unknown as z.ZodMiniType<CompanyId, string>;

/** A municipality by its four-digit code; whether it is a member is for the service to ask. */
export const municipalityField = z
  .string(otherwise('unknown-municipality'))
  .check(z.regex(/^\d{4}$/, 'unknown-municipality'));

/** A real day, `2026-11-23`. */
export const civilDateField = z
  .string(otherwise('not-a-date'))
  .check(
    z.refine(isCivilDate, 'not-a-date'),
    z.refine(isInOurTime, 'year-out-of-range'),
    z.meta({ format: 'date' }),
  ) as unknown as z.ZodMiniType<CivilDate, string>;

const instantPattern = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?Z$/;

/** An instant in UTC, of a real day: `2026-02-30T10:00:00Z` is none. */
export const instantField = z.string(otherwise('not-an-instant')).check(
  z.refine((text) => instantPattern.test(text) && isCivilDate(text.slice(0, 10)), 'not-an-instant'),
  z.refine(isInOurTime, 'year-out-of-range'),
  z.meta({ format: 'date-time' }),
) as unknown as z.ZodMiniType<Instant, string>;

const firstYear = '1900';
const lastYear = '2199';

/** Whether a date or instant lies where somebody could mean it; what cannot be read is not asked. */
function isInOurTime(text: string): boolean {
  const year = text.slice(0, 4);
  return !/^\d{4}-/.test(text) || (firstYear <= year && year <= lastYear);
}

/** A clock time, `07:30`. */
export const clockTimeField = z
  .string(otherwise('not-a-clock-time'))
  .check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'not-a-clock-time'), z.meta({ format: 'clock-time' }));

/** The lowest and highest number that Danish post is delivered by; below are scanning centres, above is nothing. */
const postalCodes = { from: '0800', to: '9990' } as const;

/** A Danish postal code; of a person the home *area*, never the address. */
export const postalCodeField = z.string(otherwise('not-a-postal-code')).check(
  z.refine((text) => /^\d{4}$/.test(text) && postalCodes.from <= text && text <= postalCodes.to, 'not-a-postal-code'),
  z.meta({ format: 'postal-code' }),
);

/** What nobody can see in a text: control characters, and marks that turn the direction of what follows. */
const unseen = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;
const lineBreak = /[\n\r\u0085\u2028\u2029]/u;
/** What a text of several lines may hold besides. */
const layout = /[\n\r\t]/gu;

/** Checks that a text can be stored and shown as it is: no half characters, nothing unseen. */
function seen(text: string): boolean {
  return text.isWellFormed() && !unseen.test(text);
}

const plain = z.refine<string>((text) => seen(text.replace(layout, '')), 'unseen-signs');
const oneLine = z.refine<string>((text) => !lineBreak.test(text), 'not-one-line');
const tabless = z.refine<string>((text) => !text.includes('\t'), 'unseen-signs');

/** A text of one line that must hold something. */
export function line(maximum: number): z.ZodMiniType<string, string> {
  return z
    .string(otherwise('not-a-text'))
    .check(z.trim(), z.minLength(1, 'missing'), z.maxLength(maximum, 'too-long'), oneLine, plain, tabless)
    .check(z.meta({ format: 'line' }));
}

/** A text that may be empty and may have several lines. */
export function text(maximum: number): z.ZodMiniType<string, string> {
  return z
    .string(otherwise('not-a-text'))
    .check(z.trim(), z.maxLength(maximum, 'too-long'), plain, z.meta({ format: 'text' }));
}

/** A text that must hold something and may have several lines. */
export function words(maximum: number): z.ZodMiniType<string, string> {
  return text(maximum).check(z.minLength(1, 'missing'));
}

/** A name of a person, a company or a place, in the one form it is stored in. */
export function nameField(maximum: number): z.ZodMiniType<string, string> {
  return z
    .string(otherwise('not-a-text'))
    .check(
      z.overwrite(tidyName),
      z.refine(seen, 'unseen-signs'),
      z.minLength(1, 'missing'),
      z.maxLength(maximum, 'too-long'),
      z.meta({ format: 'name' }),
    );
}

/** First or last name of a person; a comma says that both were pasted into one field. */
export const personNameField = nameField(80).check(
  z.refine((name) => !name.includes(','), 'name-has-comma'),
  z.refine((name) => !name || /\p{L}/u.test(name), 'name-without-letters'),
);

/** An e-mail address as people type and paste it; comes out in the form it is stored in. */
export const emailField = parsedBy(parseEmail, 200, 'email');

/** A telephone number as people type and paste it; comes out as E.164. */
export const phoneField = parsedBy(parsePhone, 60, 'phone');

function parsedBy(
  parse: (typed: string) => { readonly value: string } | { readonly fault: string },
  maximum: number,
  format: string,
): z.ZodMiniType<string, string> {
  return z.string(otherwise('not-a-text')).check(
    z.maxLength(maximum, 'too-long'),
    (typed) => {
      const read = parse(typed.value);
      if ('fault' in read) typed.issues.push({ code: 'custom', message: read.fault, input: typed.value });
      else typed.value = read.value;
    },
    z.meta({ format }),
  );
}

/** A whole number between two others, both included. */
export function wholeNumber(least: number, most: number): z.ZodMiniType<number, number> {
  return z
    .number(otherwise('not-a-number'))
    .check(z.int('not-a-whole-number'), z.minimum(least, 'too-low'), z.maximum(most, 'too-high'));
}

/** The version of what the change was made from; 0 where there may be nothing yet. */
export function versionField(least: 0 | 1 = 1): z.ZodMiniType<number, number> {
  return wholeNumber(least, Number.MAX_SAFE_INTEGER);
}

/** Full time under any rule we carry; which one holds on a day is for the domain to ask. */
export const mostHoursAWeek = Math.max(...fullTime.map((rule) => rule.value));

/** Hours a week, whole or half, from half an hour to full time. */
export const hoursField = hoursFrom(0.5, 'hours-too-few');

/** Paid hours among them: none is a number too. */
export const paidHoursField = hoursFrom(0, 'too-low');

function hoursFrom(least: number, code: FieldErrorCode): z.ZodMiniType<number, number> {
  return z
    .number(otherwise('not-a-number'))
    .check(
      z.minimum(least, code),
      z.maximum(mostHoursAWeek, 'hours-above-full-time'),
      z.multipleOf(0.5, 'hours-not-half'),
    );
}

/** The later of two hours fields may not be less than the first. */
export const hoursInOrder = z.refine<{ hoursFrom: number; hoursTo: number }>(
  (hours) => hours.hoursFrom <= hours.hoursTo,
  { error: 'hours-reversed', path: ['hoursTo'] },
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
  cursor: z.optional(z.string().check(z.maxLength(2000, 'too-long'), z.meta({ format: 'cursor' }))),
  limit: z.optional(limitField),
});
export type PageQuery = z.infer<typeof PageQuery>;
