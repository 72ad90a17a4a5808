import * as z from 'zod/mini';
import { fieldErrorCode, fieldErrorText, type FieldErrorCode } from '#shared/shapes/field-error.text.ts';
import { language, sentenceInThird } from '../language/language.ts';
import type { FieldErrors } from './field-errors.ts';

// Compiled checks would need `eval`, which the content security policy refuses.
z.config({ jitless: true });

/** Better words for one field's codes: `{ name: { missing: 'Skriv navnet' } }`. */
export type FieldWords = Readonly<Record<string, Readonly<Partial<Record<FieldErrorCode, string>>>>>;

/**
 * Reads a request with the shape that the service itself reads it with. Gives the body, or one text per wrong field,
 * named by the path in the request (`profile.hoursTo`).
 */
export function readWithShape<Body>(
  shape: z.ZodMiniType<Body>,
  candidate: unknown,
  words: FieldWords = {},
): { readonly body: Body } | { readonly errors: FieldErrors<string> } {
  const read = z.safeParse(shape, candidate);
  if (read.success) return { body: read.data };
  const errors: Record<string, string> = {};
  for (const issue of read.error.issues) {
    // `wishes.0` belongs to the field `wishes`: numbers are places in a list, not fields.
    const name = issue.path.filter((part) => typeof part !== 'number').join('.');
    const code = fieldErrorCode(issue.message);
    errors[name] ??= words[name]?.[code] ?? sentenceInThird('fieldErrors', code) ?? fieldErrorText[code][language()];
  }
  return { errors };
}
