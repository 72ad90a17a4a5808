import * as z from 'zod/mini';
import type { FieldErrors } from '#kit/forms/field-errors.ts';
import { language } from '#kit/language/language.ts';
import {
  mostOpenings,
  TemplateContent,
  TemplateToSet,
  type TemplateClause,
  type TemplateOpening,
} from '#shared/shapes/agreement-template.ts';
import { fieldErrorCode, fieldErrorText } from '#shared/shapes/field-error.text.ts';
import { mostClauses } from '#shared/shapes/own-words.ts';
import { placeholderFault } from '#shared/shapes/template-faults.ts';
import { placeholders } from '#shared/shapes/template-words.ts';
import { agreementTemplateText } from './agreement-template.text.ts';

export const openingPlaces = Array.from({ length: mostOpenings }, (_each, place) => place);
export const clausePlaces = Array.from({ length: mostClauses }, (_each, place) => place);

/** The fields of a template: so many beginnings and clauses as there can be, each named by its place. */
export type TemplateFields = {
  readonly [Name in `openings.${number}.text` | `clauses.${number}.${'title' | 'text'}`]: string;
} & {
  readonly [Name in `openings.${number}.kinds` | `clauses.${number}.${'kinds' | 'leave'}`]: readonly string[];
} & { readonly contact: string; readonly reason: string };

/** How a template stands in the fields; the reason is written anew each time. */
export function valuesOf({ openings, clauses, contact = '' }: TemplateContent): TemplateFields {
  const of = (place: number): [string, string | readonly string[]][] => clauseFields(place, clauses[place]);
  return Object.fromEntries([
    ...openingPlaces.flatMap((place) => openingFields(place, openings[place])),
    ...clausePlaces.flatMap(of),
    ['contact', contact],
    ['reason', ''],
  ]) as TemplateFields;
}

export function openingFields(place: number, opening?: TemplateOpening): [string, string | readonly string[]][] {
  return [
    [`openings.${place}.text`, opening?.text ?? ''],
    [`openings.${place}.kinds`, opening?.kinds ?? []],
  ];
}

export function clauseFields(place: number, clause?: TemplateClause): [string, string | readonly string[]][] {
  return [
    [`clauses.${place}.title`, clause?.title ?? ''],
    [`clauses.${place}.text`, clause?.text ?? ''],
    [`clauses.${place}.kinds`, clause?.kinds ?? []],
    [`clauses.${place}.leave`, clause?.mayLeaveOut ? ['may'] : []],
  ];
}

/** How many places hold something. */
export function placesUsed(fields: TemplateFields, of: 'openings' | 'clauses'): number {
  const places = of === 'openings' ? openingPlaces : clausePlaces;
  return places.findLastIndex((place) => isUsed(fields, of, place)) + 1;
}

function isUsed(fields: TemplateFields, of: 'openings' | 'clauses', place: number): boolean {
  const texts = [fields[`${of}.${place}.text`], of === 'clauses' ? fields[`clauses.${place}.title`] : ''];
  return texts.some((text) => text?.trim());
}

type Read<Body> = { readonly body: Body } | { readonly errors: FieldErrors<string> };

/** The words as they can be tried. */
export function readContent(fields: TemplateFields): Read<TemplateContent> {
  return read(TemplateContent, contentOf(fields), fields);
}

/** The request that decides, or what is wrong in which field. */
export function readToSet(fields: TemplateFields, version: number): Read<TemplateToSet> {
  return read(TemplateToSet, { ...contentOf(fields), version, reason: fields.reason }, fields);
}

function contentOf(fields: TemplateFields): object {
  const contact = fields.contact.trim();
  return {
    openings: usedPlaces(fields, 'openings').map((place) => ({
      kinds: fields[`openings.${place}.kinds`],
      text: fields[`openings.${place}.text`],
    })),
    clauses: usedPlaces(fields, 'clauses').map((place) => ({
      ...{ title: fields[`clauses.${place}.title`], text: fields[`clauses.${place}.text`] },
      kinds: fields[`clauses.${place}.kinds`],
      mayLeaveOut: fields[`clauses.${place}.leave`]?.includes('may') ?? false,
    })),
    ...(contact && { contact }),
  };
}

function usedPlaces(fields: TemplateFields, of: 'openings' | 'clauses'): number[] {
  return (of === 'openings' ? openingPlaces : clausePlaces).filter((place) => isUsed(fields, of, place));
}

/** Reads with the service's own shape; what is wrong is told at the field where it was typed, with the word that is meant. */
function read<Body>(shape: z.ZodMiniType<Body>, candidate: object, fields: TemplateFields): Read<Body> {
  const parsed = z.safeParse(shape, candidate);
  if (parsed.success) return { body: parsed.data };
  const errors: Record<string, string> = {};
  for (const { path, message } of parsed.error.issues) {
    const name = fieldOf(path.map(String), fields);
    errors[name] ??= said(fieldErrorCode(message), fields[name as 'contact']);
  }
  return { errors };
}

/** Empty places are not sent, so the second that is sent can be the third that is typed. */
function fieldOf([first = '', sent, rest = 'text']: readonly string[], fields: TemplateFields): string {
  if (first !== 'openings' && first !== 'clauses') return first;
  return `${first}.${usedPlaces(fields, first)[Number(sent)] ?? 0}.${rest}`;
}

function said(code: ReturnType<typeof fieldErrorCode>, typed: unknown): string {
  const t = agreementTemplateText().form;
  const fault = typeof typed === 'string' ? placeholderFault(typed) : undefined;
  if (fault?.code !== code) return fieldErrorText[code][language()];
  if (code === 'placeholder-not-closed') return t.notClosed(fault.said);
  return t.unknown(fault.said, placeholders.map((word) => `{${word}}`).join(' '));
}
