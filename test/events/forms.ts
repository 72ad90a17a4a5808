import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { events, type EventName } from '#shared/events/catalogue.ts';
import { schemaOf } from '#shared/events/read-facts.ts';

/** What a form of facts looks like, as JSON Schema; of that, only what our events use. */
export type Shape = {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly additionalProperties?: Shape | boolean;
  readonly [other: string]: unknown;
};

/** A form as it was recorded: how it looks, and samples as they lie in an outbox, with and without what may be absent. */
export type RecordedForm = { readonly shape: Shape; readonly samples: readonly unknown[] };
export type RecordedForms = Record<string, RecordedForm>;

const file = join(import.meta.dirname, 'recorded-forms.json');

export function recordedForms(): RecordedForms {
  return JSON.parse(readFileSync(file, 'utf8')) as RecordedForms;
}

export function keepForms(forms: RecordedForms): void {
  const sorted = Object.fromEntries(Object.entries(forms).sort(([one], [other]) => one.localeCompare(other)));
  writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`);
}

export function formName(name: EventName, schema: number = schemaOf(name)): string {
  return `${name} ${schema}`;
}

/** Today's form of an event's facts. */
export function formOf(name: EventName): RecordedForm {
  const { $schema: _dialect, ...shape } = z.toJSONSchema(events[name], { io: 'input' }) as Shape;
  return { shape, samples: [sampleOf(shape, true), sampleOf(shape, false)] };
}

/** Whether everything that was told in the older shape can be read in the newer: nothing lost, nothing asked for anew. */
export function stillReads(newer: Shape | undefined, older: Shape): boolean {
  if (!newer || ['type', 'const', 'anyOf', 'oneOf'].some((word) => !same(newer[word], older[word]))) return false;
  const { properties = {}, required = [], enum: choices } = newer;
  const parts = Object.entries(older.properties ?? {});
  return (
    parts.every(([name, shape]) => stillReads(properties[name], shape)) &&
    required.every((name) => older.required?.includes(name)) &&
    (!choices || (older.enum ?? []).length > 0) &&
    (older.enum ?? []).every((choice) => !choices || choices.includes(choice)) &&
    (!older.items || stillReads(newer.items, older.items)) &&
    (!isShape(older.additionalProperties) ||
      (isShape(newer.additionalProperties) && stillReads(newer.additionalProperties, older.additionalProperties)))
  );
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isShape(part: Shape | boolean | undefined): part is Shape {
  return typeof part === 'object';
}

function sampleOf(shape: Shape, whole: boolean): unknown {
  if (shape.enum) return shape.enum[0];
  if (shape.properties) {
    const present = Object.entries(shape.properties).filter(([name]) => whole || shape.required?.includes(name));
    return Object.fromEntries(present.map(([name, part]) => [name, sampleOf(part, whole)]));
  }
  if (shape.items) return whole ? (shape.items.enum ?? [sampleOf(shape.items, whole)]) : [];
  if (isShape(shape.additionalProperties)) return whole ? { one: sampleOf(shape.additionalProperties, whole) } : {};
  if (shape.type === 'string') return 'text';
  if (shape.type === 'number' || shape.type === 'integer') return 1;
  if (shape.type === 'boolean') return true;
  throw new Error(`a part of an event that no sample is known for: ${JSON.stringify(shape)}`);
}
