import { readWithShape, type FieldWords } from '#kit/forms/read-with-shape.ts';
import type { Reading } from '#kit/forms/create-form.ts';
import { OwnGroupSet, type GroupView } from '#shared/shapes/visitation-group.ts';

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

/** The fields of a group as it is described now, so that a change begins in what is there; days are those of the change. */
export function ownGroupFields(group: GroupView): Omit<OwnGroupFields, 'replaces' | 'validFrom' | 'validTo'> {
  const { name, describes, support, signs, efforts, source } = group;
  const [first] = efforts;
  return {
    ...{ 'name.da': name.da, 'name.en': name.en, 'describes.da': describes.da, 'describes.en': describes.en },
    ...{ support, signs: signs.map(({ text }) => text.da).join('\n') },
    ...{ effort: first?.name.da ?? '', evidence: first?.evidence.da ?? '', effortSource: first?.source ?? '' },
    ...{ 'source.title': source.title, 'source.reference': source.reference },
  };
}

/**
 * Reads the form. A new group is named after its Danish name; signs stand one a line; `dayOf` reads a day as typed. What is
 * written as `before` has it stays whole: its id, its English, and what it contradicts.
 */
export function readOwnGroup(
  fields: OwnGroupFields,
  version: number,
  dayOf: (typed: string) => string,
  words: FieldWords = {},
  before?: GroupView,
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
      signs: signsOf(signs, id, before),
      efforts: effort ? [firstEffort(fields, id, before), ...(before?.efforts.slice(1) ?? [])] : [],
      source: { title: fields['source.title'], reference: fields['source.reference'].trim() },
      validFrom: dayOf(fields.validFrom),
      ...(fields.validTo.trim() && { validTo: dayOf(fields.validTo) }),
    },
    words,
  );
  return 'body' in read ? read : { errors: atFields(read.errors) };
}

const inBothAs = (text: string): { da: string; en: string } => ({ da: text.trim(), en: text.trim() });

function signsOf(lines: readonly string[], id: string, before: GroupView | undefined): GroupView['signs'] {
  const known = new Map(before?.signs.map((sign) => [sign.text.da, sign]));
  const taken = new Set(before?.signs.map((sign) => sign.id));
  const kept = new Set(lines.flatMap((line) => known.get(line.trim())?.id ?? []));
  return lines.map((line, place) => {
    const same = known.get(line.trim());
    if (same) return standing(same, (other) => taken.has(other) && !kept.has(other));
    const named = `${id}-${place + 1}`.slice(-60);
    return { id: taken.has(named) ? `${named}-ny`.slice(-60) : named, text: inBothAs(line) };
  });
}

/** A sign as it was; what it contradicts only while that is there. */
function standing({ contradicts, ...sign }: GroupView['signs'][number], isGone: (id: string) => boolean) {
  return { ...sign, ...(contradicts && !isGone(contradicts) && { contradicts }) };
}

function firstEffort(fields: OwnGroupFields, id: string, before: GroupView | undefined): GroupView['efforts'][number] {
  const [was] = before?.efforts ?? [];
  const isSame = was?.name.da === fields.effort.trim() && was.evidence.da === fields.evidence.trim();
  if (was && isSame) return { ...was, source: fields.effortSource };
  const first = { id: `${id}-first`.slice(-60), name: inBothAs(fields.effort), evidence: inBothAs(fields.evidence) };
  return { ...first, source: fields.effortSource };
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
