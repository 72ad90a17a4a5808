import { describe, expect, test } from 'vitest';
import { events, type EventName } from '#shared/events/catalogue.ts';
import { readFacts, schemaOf } from '#shared/events/read-facts.ts';
import { upcasters } from '#shared/events/upcasters.ts';
import { formName, formOf, recordedForms, stillReads, type Shape } from './forms.ts';

const recorded = recordedForms();
const names = Object.keys(events) as EventName[];
const numbersOf = (name: EventName) => Array.from({ length: schemaOf(name) }, (_, place) => place + 1);

describe('forms of events', () => {
  test('there are events, and every upcaster belongs to one', () => {
    expect(names.length).toBeGreaterThan(15);
    expect(Object.keys(upcasters).filter((name) => !(name in events))).toEqual([]);
  });

  test.each(names)('%s: every form there has been is recorded, and today’s is the recorded one', (name) => {
    const missing = numbersOf(name).filter((schema) => !recorded[formName(name, schema)]);
    expect(missing, 'a form is not recorded: npm run record-events').toEqual([]);
    expect(
      formOf(name).shape,
      'the form changed: run npm run record-events, which says whether it needs an upcaster',
    ).toEqual(recorded[formName(name)]?.shape);
  });

  test.each(names)('%s: what was told in any form is still read', (name) => {
    for (const schema of numbersOf(name)) {
      const samples = recorded[formName(name, schema)]?.samples ?? [];
      expect(samples.length).toBeGreaterThan(1);
      for (const sample of samples) expect(() => readFacts(name, schema, sample)).not.toThrow();
    }
  });

  test('nothing is recorded that no event is: what was once told is read for good', () => {
    const known = new Set(names.flatMap((name) => numbersOf(name).map((schema) => formName(name, schema))));
    expect(Object.keys(recorded).filter((form) => !known.has(form))).toEqual([]);
  });
});

describe('whether a new form still reads the old one', () => {
  const old: Shape = {
    type: 'object',
    properties: { kind: { type: 'string', enum: ['a', 'b'] }, list: { type: 'array', items: { type: 'string' } } },
    required: ['kind'],
  };
  const changed = (properties: Record<string, Shape>, required = ['kind']): Shape => ({
    type: 'object',
    properties: { ...old.properties, ...properties },
    required,
  });

  test.each([
    ['the same', old],
    ['a new field that may be absent', changed({ note: { type: 'string' } })],
    ['one more choice', changed({ kind: { type: 'string', enum: ['a', 'b', 'c'] } })],
    ['a field that need not be there any more', changed({}, [])],
  ])('yes: %s', (_what, newer) => expect(stillReads(newer, old)).toBe(true));

  test.each<[string, Shape]>([
    ['a field gone', { type: 'object', properties: { kind: { type: 'string' } }, required: ['kind'] }],
    ['a new field that must be there', changed({ note: { type: 'string' } }, ['kind', 'note'])],
    ['a field that must be there now', changed({}, ['kind', 'list'])],
    ['one choice less', changed({ kind: { type: 'string', enum: ['a'] } })],
    ['a choice instead of a text', changed({ list: { type: 'array', items: { type: 'string', enum: ['a'] } } })],
    ['another type', changed({ list: { type: 'string' } })],
  ])('no: %s', (_what, newer) => expect(stillReads(newer, old)).toBe(false));
});
