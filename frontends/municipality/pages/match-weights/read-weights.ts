import { readWithShape, type FieldWords } from '#kit/forms/read-with-shape.ts';
import type { FieldErrors } from '#kit/forms/field-errors.ts';
import { language } from '#kit/language/language.ts';
import { numberAsTyped, readNumber } from '#kit/numbers/danish-numbers.ts';
import { fieldErrorText } from '#shared/shapes/field-error.text.ts';
import { partNames, type PartName } from '#shared/shapes/match.ts';
import { needNames, partsTogether, WeightsChoice, WeightsToSet, type NeedName } from '#shared/shapes/match-weights.ts';

/** The weights as they are typed, each field by its path in the request. */
export type WeightFields = { readonly [Name in `parts.${PartName}` | `needs.${NeedName}`]: string } & {
  readonly reason: string;
  readonly whyNotWishes: string;
};

/** The fields that weights stand in. */
export function valuesOf({ parts, needs }: WeightsChoice): Omit<WeightFields, 'reason' | 'whyNotWishes'> {
  return Object.fromEntries([
    ...partNames.map((name) => [`parts.${name}`, String(parts[name])]),
    ...needNames.map((need) => [`needs.${need}`, needs[need] === 1 ? '' : String(needs[need])]),
  ]) as Omit<WeightFields, 'reason' | 'whyNotWishes'>;
}

/** What they are together; what is no number counts nothing. */
export function sumOf(fields: WeightFields): number {
  return partNames.reduce((sum, name) => sum + partOf(fields, name), 0);
}

/** Whether the wishes count more than every other part, as it is typed. */
export function wishesAreMost(fields: WeightFields): boolean {
  const others = partNames.filter((name) => name !== 'wishes').map((name) => partOf(fields, name));
  return Math.max(...others) < partOf(fields, 'wishes');
}

/** The weights that can be tried; nothing where they are not whole numbers that are 100 together. */
export function readChoice(fields: WeightFields): WeightsChoice | undefined {
  const read = readWithShape(WeightsChoice, asChoice(fields));
  return 'body' in read && sumOf(fields) === partsTogether ? read.body : undefined;
}

/** The request that decides, or what is wrong in which field. */
export function readToSet(
  fields: WeightFields,
  version: number,
  words: FieldWords,
): { readonly body: WeightsToSet } | { readonly errors: FieldErrors<string> } {
  const whyNotWishes = wishesAreMost(fields) ? undefined : fields.whyNotWishes;
  const choice = asChoice(fields);
  if (!readChoice(fields)) {
    const numbers = readWithShape(WeightsChoice, choice, words);
    if ('errors' in numbers) return numbers;
    const code = sumOf(fields) === 0 ? 'weights-all-zero' : 'weights-not-100';
    return { errors: { 'parts.wishes': fieldErrorText[code][language()] } };
  }
  const read = readWithShape(WeightsToSet, { ...choice, version, reason: fields.reason, whyNotWishes }, words);
  const unsaid = whyNotWishes !== undefined && whyNotWishes.trim() === '';
  const fault = unsaid ? { whyNotWishes: fieldErrorText['wishes-not-most'][language()] } : {};
  if ('errors' in read) return { errors: { ...read.errors, ...fault } };
  return unsaid ? { errors: fault } : read;
}

function asChoice(fields: WeightFields): object {
  return {
    parts: Object.fromEntries(partNames.map((name) => [name, numberAsTyped(fields[`parts.${name}`])])),
    needs: Object.fromEntries(needNames.map((need) => [need, Number(fields[`needs.${need}`]) || 1])),
  };
}

function partOf(fields: WeightFields, name: PartName): number {
  return readNumber(fields[`parts.${name}`]) ?? 0;
}
