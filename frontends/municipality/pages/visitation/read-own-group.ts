import { readWithShape, type FieldWords } from '#kit/forms/read-with-shape.ts';
import type { Reading } from '#kit/forms/create-form.ts';
import { OwnGroupSet } from '#shared/shapes/visitation-group.ts';

/** An own group as it is written; the English may be left out. */
export type OwnGroupFields = {
  readonly replaces: string;
  readonly 'name.da': string;
  readonly 'name.en': string;
  readonly 'describes.da': string;
  readonly 'describes.en': string;
  readonly support: string;
  readonly signs: string;
  readonly effort: string;
  readonly evidence: string;
  readonly effortSource: string;
  readonly 'source.title': string;
  readonly 'source.reference': string;
  readonly validFrom: string;
  readonly validTo: string;
};

/** Reads the form. A new group is named after its Danish name; signs stand one a line; `dayOf` reads a day as typed. */
export function readOwnGroup(
  fields: OwnGroupFields,
  version: number,
  dayOf: (typed: string) => string,
  words: FieldWords = {},
): Reading<OwnGroupFields, OwnGroupSet> {
  const id = fields.replaces || idFrom(fields['name.da']);
  const inBoth = (da: string, en: string): { da: string; en: string } => ({
    da: da.trim(),
    en: en.trim() || da.trim(),
  });
  const signs = fields.signs.split('\n').filter((line) => line.trim() !== '');
  const effort = fields.effort.trim();
  const read = readWithShape(
    OwnGroupSet,
    {
      ...{ version, id, support: fields.support },
      name: inBoth(fields['name.da'], fields['name.en']),
      describes: inBoth(fields['describes.da'], fields['describes.en']),
      signs: signs.map((text, place) => ({ id: `${id}-${place + 1}`.slice(-60), text: inBoth(text, '') })),
      efforts: effort
        ? [
            {
              id: `${id}-first`.slice(-60),
              name: inBoth(effort, ''),
              evidence: inBoth(fields.evidence, ''),
              source: fields.effortSource,
            },
          ]
        : [],
      source: { title: fields['source.title'], reference: fields['source.reference'].trim() },
      validFrom: dayOf(fields.validFrom),
      ...(fields.validTo.trim() && { validTo: dayOf(fields.validTo) }),
    },
    words,
  );
  return 'body' in read ? read : { errors: atFields(read.errors) };
}

/** What the shape says of the parts of a list is said at the field they were written in. */
function atFields(errors: Readonly<Record<string, string | undefined>>): Record<string, string | undefined> {
  const places: Readonly<Record<string, string>> = {
    'efforts.name.da': 'effort',
    'efforts.evidence.da': 'evidence',
    'efforts.source': 'effortSource',
    'signs.text.da': 'signs',
    id: 'name.da',
  };
  return Object.fromEntries(
    Object.entries(errors)
      .filter(([name]) => !name.endsWith('.en'))
      .map(([name, text]) => [places[name] ?? name, text]),
  );
}

/** A name for keys from a Danish name: small letters, digits and hyphens. */
function idFrom(name: string): string {
  const plain = name.toLocaleLowerCase('da').replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50);
}
