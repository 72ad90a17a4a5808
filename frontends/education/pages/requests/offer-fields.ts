import { emptyOf, notNumbers } from '#kit/forms/ask-for.ts';
import type { Reading } from '#kit/forms/create-form.ts';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { formatNumber, numberAsTyped } from '#kit/numbers/danish-numbers.ts';
import { oreAsTyped, typedKroner } from '#kit/tailored/kroner.ts';
import { typedDate } from '#kit/time/format-dates.ts';
import { readDate } from '#kit/time/read-dates.ts';
import type { AskedRequestView } from '#shared/shapes/asked-request.ts';
import { TailoredOffer } from '#shared/shapes/tailored-exchange.ts';
import { requestsText } from './requests.text.ts';

/** What stands in the fields of an offer; their names are the paths of the request. */
export type OfferFields = {
  readonly content: string;
  readonly place: string;
  readonly lessons: string;
  readonly hoursPerWeek: string;
  readonly lessonOre: string;
  readonly extraOre: string;
  readonly teacherName: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly conditions: string;
};

/** The offer as it stood last, or one that begins from what is wished. */
export function fieldsOfOffer({ need, offers }: AskedRequestView): OfferFields {
  const latest = offers.at(-1);
  if (!latest)
    return {
      ...{ content: '', lessons: '', lessonOre: '', extraOre: '', teacherName: '', endsOn: '', conditions: '' },
      place: need.place,
      hoursPerWeek: formatNumber(need.hoursPerWeek),
      startsOn: typedDate(need.startsOn),
    };
  const { content, place, lessons, hoursPerWeek, lessonOre, extraOre, teacherName, startsOn, endsOn } = latest;
  return {
    ...{ content, place, teacherName, conditions: latest.conditions ?? '' },
    lessons: formatNumber(lessons),
    hoursPerWeek: formatNumber(hoursPerWeek),
    lessonOre: typedKroner(lessonOre),
    extraOre: typedKroner(extraOre),
    startsOn: typedDate(startsOn),
    endsOn: typedDate(endsOn),
  };
}

/** What the offer comes to, in øre, as far as it can be reckoned. */
export function sumOf({ lessons, lessonOre, extraOre }: OfferFields): number | undefined {
  const [count, each, extra] = [numberAsTyped(lessons), oreAsTyped(lessonOre), oreAsTyped(extraOre)];
  if (typeof count !== 'number' || typeof each !== 'number') return undefined;
  return count * each + (typeof extra === 'number' ? extra : 0);
}

/** Reads the fields as an answer to the step that was seen. */
export function readOffer(fields: OfferFields, seen: number, today: string): Reading<OfferFields, TailoredOffer> {
  const t = requestsText();
  const { content, place, teacherName, conditions } = fields;
  const read = readWithShape(TailoredOffer, {
    ...{ seen, content, place, teacherName },
    lessons: numberAsTyped(fields.lessons),
    hoursPerWeek: numberAsTyped(fields.hoursPerWeek),
    lessonOre: oreAsTyped(fields.lessonOre),
    extraOre: oreAsTyped(fields.extraOre),
    startsOn: readDate(fields.startsOn, today) ?? fields.startsOn,
    endsOn: readDate(fields.endsOn, readDate(fields.startsOn, today) ?? today) ?? fields.endsOn,
    ...(conditions.trim() && { conditions }),
  });
  if ('body' in read) return read;
  const { reason: _other, ...asks } = t.asks;
  return {
    errors: {
      ...read.errors,
      ...emptyOf(fields, asks),
      ...notNumbers(fields, ['lessons', 'hoursPerWeek', 'lessonOre', 'extraOre'], t.notANumber),
    },
  };
}
