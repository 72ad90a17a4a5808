import type { FieldErrorCode } from '#shared/shapes/field-error.text.ts';

/**
 * Expected refusals are values; faults throw. A capability gives a Result, the edge turns a refusal into a problem.
 */

/** One field that cannot be accepted: a JSON pointer into the request body and a code with a text in every language. */
export type FieldError = { readonly pointer: string; readonly code: FieldErrorCode };

export function fieldError(pointer: string, code: FieldErrorCode): FieldError {
  return { pointer, code };
}

/** Why something was not done: the core of a sentence, the fields concerned, and the values the sentence names. */
export type Refusal<Code extends string = string> = {
  readonly code: Code;
  readonly errors?: readonly FieldError[];
  readonly values?: Readonly<Record<string, string | number>>;
};

/** A value, or why there is none: the codes are a union, so that each one has a sentence where it is answered. */
export type Result<Value, Code extends string> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: Refusal<Code> };

export function ok<Value>(value: Value): Result<Value, never> {
  return { ok: true, value };
}

export function refuse<Code extends string>(code: Code, more: Omit<Refusal<Code>, 'code'> = {}): Result<never, Code> {
  return { ok: false, refusal: { code, ...more } };
}
