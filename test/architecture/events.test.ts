import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { events } from '#shared/events/catalogue.ts';
import { root, sourcesIn } from './sources.ts';

const personal = /name|cpr|email|phone|address|street/i;
/** Names that belong to workplaces and groups, not to people. */
const ofNoPerson = new Set(['name', 'companyName', 'institutionName']);
const eventsAboutNoPerson = new Set(['PartnershipFormed', 'MunicipalityJoined', 'CompanyJoined', 'CompanyChanged']);

describe('events', () => {
  test('carry no name, CPR number or address of a person', () => {
    const names = Object.entries(events);
    expect(names.length).toBeGreaterThan(15);
    const found = names.flatMap(([type, facts]) =>
      fieldsOf(facts)
        .filter((field) => personal.test(field))
        .map((field) => `${type}.${field}`),
    );
    const unexplained = found.filter((place) => {
      const [type = '', field = ''] = place.split('.');
      return !(ofNoPerson.has(field) && (eventsAboutNoPerson.has(type) || field !== 'name'));
    });
    expect(unexplained).toEqual([]);
  });

  test('each is published somewhere and named in the past tense', () => {
    const code = sourcesIn('services')
      .map((file) => readFileSync(join(root, file), 'utf8'))
      .join('\n');
    const shared = readFileSync(join(root, 'shared/runtime/commit.ts'), 'utf8');
    const names = Object.keys(events);
    const unused = names.filter((name) => !code.includes(`'${name}'`) && !shared.includes(`'${name}'`));
    expect(unused).toEqual([]);
    expect(names.filter((name) => !/(ed|Held|Kept|Set|Withdrawn|Due|Overdue)$/.test(name))).toEqual([]);
  });
});

type Described = {
  readonly _zod?: {
    readonly def: {
      readonly type: string;
      readonly shape?: Record<string, Described>;
      readonly element?: Described;
      readonly innerType?: Described;
    };
  };
};

function fieldsOf(shape: unknown): string[] {
  const def = (shape as Described | undefined)?._zod?.def;
  if (!def) return [];
  if (def.shape) return Object.entries(def.shape).flatMap(([name, inner]) => [name, ...fieldsOf(inner)]);
  return [...fieldsOf(def.element), ...fieldsOf(def.innerType)];
}
