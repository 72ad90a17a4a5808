import type { OwnTimesAnswer, TimesSaid } from '#shared/shapes/meeting-times.ts';
import type { Reading } from '../forms/create-form.ts';

/** What stands in the fields: an answer to each of at most three times, in their order. */
export type TimesFields = {
  readonly first: string;
  readonly second: string;
  readonly third: string;
  readonly note: string;
  readonly brings: string;
};
export const timeFields = ['first', 'second', 'third'] as const;

type Own = Pick<TimesSaid, 'answers'> & Partial<Pick<TimesSaid, 'note' | 'brings'>>;

/** The fields as the side answered last. */
export function fieldsOf(times: readonly string[], own: Own | undefined): TimesFields {
  const said = (place: number): string => own?.answers.find(({ startsAt }) => startsAt === times[place])?.says ?? '';
  return { first: said(0), second: said(1), third: said(2), note: own?.note ?? '', brings: own?.brings ?? '' };
}

/** Reads an answer to the times that are still to come; one without an answer is told at its field. */
export function readTimes(
  fields: TimesFields,
  of: { readonly edition: number; readonly times: readonly string[] },
  { seen, nowMs, chooseOne, bringing }: ReadBy,
): Reading<TimesFields, OwnTimesAnswer> {
  const errors: Partial<Record<keyof TimesFields, string>> = {};
  const answers = of.times.flatMap((startsAt, place) => {
    const field = timeFields[place];
    if (!field || Date.parse(startsAt) <= nowMs) return [];
    const says = fields[field];
    if (!says) errors[field] = chooseOne;
    return says ? [{ startsAt, says }] : [];
  });
  if (Object.keys(errors).length > 0) return { errors };
  const [note, brings] = [fields.note.trim(), fields.brings.trim()];
  const brought = bringing === 'always' || (bringing === 'if-said' && brings) ? { brings } : {};
  const body = { edition: of.edition, seen, answers, ...(note && { note }), ...brought };
  return { body: body as unknown as OwnTimesAnswer };
}

type ReadBy = {
  /** How often the side had answered when it read the times. */
  readonly seen: number;
  readonly nowMs: number;
  readonly chooseOne: string;
  /** By a link one does not see whom one said to bring: an empty field leaves it as it was. */
  readonly bringing: 'always' | 'if-said' | 'never';
};
