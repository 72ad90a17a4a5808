import { substituteCprOf } from '#infra/local/seed/cpr.ts';

/** A part of a request as the description of the API has it (JSON Schema); of that, what our requests use. */
export type Schema = {
  readonly type?: string;
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly multipleOf?: number;
  readonly uniqueItems?: boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
};

/** A field of a request: where it stands, and what may stand there. */
export type Field = {
  readonly path: readonly (string | number)[];
  readonly schema: Schema;
  readonly required: boolean;
};

/** Every field of a request, with the lists and the groups of fields themselves; of a list the first item. */
export function fieldsOf(schema: Schema, path: Field['path'] = [], required = true): Field[] {
  const { properties = {}, items, additionalProperties: named } = schema;
  const within = (name: string | number, part: Schema, must: boolean) => fieldsOf(part, [...path, name], must);
  return [
    ...(path.length > 0 ? [{ path, schema, required }] : []),
    ...Object.entries(properties).flatMap(([name, part]) =>
      within(name, part, schema.required?.includes(name) ?? false),
    ),
    ...(items ? within(0, items, true) : []),
    ...(typeof named === 'object' ? within(anyName, named, false) : []),
  ];
}

const anyName = 'unge';

/** A request that is right in every field, the optional ones too. */
export function sampleOf(schema: Schema, name = ''): unknown {
  const { properties, items, additionalProperties: named } = schema;
  if (properties)
    return Object.fromEntries(Object.entries(properties).map(([each, part]) => [each, sampleOf(part, each)]));
  if (items) return [sampleOf(items)];
  if (typeof named === 'object') return { [anyName]: sampleOf(named) };
  if (schema.type === 'boolean') return true;
  if (schema.type === 'number' || schema.type === 'integer') return schema.minimum ?? 1;
  return textOf(schema, name);
}

const byFormat: Readonly<Record<string, string>> = {
  line: 'Ord',
  text: 'Ord',
  name: 'Amina',
  email: 'amina@borger.example',
  phone: '22334455',
  cpr: substituteCprOf(7),
  date: '2026-11-23',
  'date-time': '2026-12-01T09:30:00Z',
  'clock-time': '08:00',
  'postal-code': '4000',
  cvr: '41000007',
  cursor: '',
};
const byName: Readonly<Record<string, string>> = { endsAt: '13:00' };
const byPattern: readonly string[] = [
  '10',
  '0265',
  '45818',
  '41000007',
  '026500000000',
  'partnership',
  'person',
  'unge',
  'opn-00000000000000000000',
];

function textOf({ const: only, enum: choices, format = '', pattern = '' }: Schema, name: string): string {
  const prefix = /^\^(\w{3}-)\[/.exec(pattern)?.[1];
  const fitting = prefix ? `${prefix}${'0'.repeat(20)}` : byPattern.find((text) => new RegExp(pattern).test(text));
  const sample = only ?? choices?.[0] ?? byName[name] ?? byFormat[format] ?? (pattern ? fitting : undefined);
  if (sample === undefined) throw new Error(`${name} is a text of no kind: give it one of shared/shapes/fields.ts`);
  return sample;
}

/** The request with another value in one field; without the field where the value is undefined. */
export function withValue(request: unknown, [first, ...rest]: Field['path'], value: unknown): unknown {
  if (first === undefined) return value;
  if (Array.isArray(request))
    return request.map((item, place) => (place === first ? withValue(item, rest, value) : item));
  const all = request as Readonly<Record<string, unknown>>;
  return { ...all, [first]: withValue(all[first], rest, value) };
}
