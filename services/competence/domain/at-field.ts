import { fieldError, refuse, type Result } from '#shared/kernel/result.ts';
import type { FieldErrorCode } from '#shared/shapes/field-error.text.ts';

/** One field that is not accepted. */
export function atField(pointer: string, code: FieldErrorCode): Result<never, 'fields-not-accepted'> {
  return refuse('fields-not-accepted', { errors: [fieldError(pointer, code)] });
}
