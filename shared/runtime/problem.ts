import type { FieldError, Refusal } from '#shared/kernel/result.ts';
import type { Problem } from '#shared/shapes/problem.ts';
import type { Language } from './call.ts';
import { fieldErrorText } from '#shared/shapes/field-error.text.ts';
import { houseRefusals, type HouseRefusal } from './house-refusals.ts';

/** What a refusal is as a problem: its status and its sentence in each language; `{name}` stands for a value. */
export type RefusalText = { readonly status: number; readonly da: string; readonly en: string };
export type RefusalTable = Readonly<Record<string, RefusalText>>;

/** What a service with this table may refuse: each code has a sentence, in its own table or the house's. */
export type RefusalIn<Table extends RefusalTable> = HouseRefusal | (keyof Table & string);

/** Carries a refusal from inside a route to the one place that answers it. */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.name = 'Refused';
    this.refusal = refusal;
  }
}

/** The problem body (RFC 9457) of a refusal, in the reader's language. */
export function problemOf(refusal: Refusal, service: RefusalTable, language: Language, requestId: string): Problem {
  const text = service[refusal.code] ?? (houseRefusals as RefusalTable)[refusal.code];
  if (!text) throw new Error(`the refusal ${refusal.code} has no text`);
  return {
    type: `urn:fodfaeste:problem:${refusal.code}`,
    code: refusal.code,
    title: fill(text[language], refusal.values),
    status: text.status,
    ...(refusal.values && { values: refusal.values }),
    ...(refusal.errors && { errors: refusal.errors.map((error) => worded(error, language)) }),
    requestId,
  };
}

function worded(error: FieldError, language: Language): { pointer: string; code: string; detail: string } {
  return { ...error, detail: fieldErrorText[error.code][language] };
}

function fill(sentence: string, values: Refusal['values']): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values?.[name] ?? whole));
}
