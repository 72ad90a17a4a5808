import { emptyOf, notNumbers } from '#kit/forms/ask-for.ts';
import type { Reading } from '#kit/forms/create-form.ts';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { formatNumber, numberAsTyped, readNumber } from '#kit/numbers/danish-numbers.ts';
import { typedDate } from '#kit/time/format-dates.ts';
import { readDate } from '#kit/time/read-dates.ts';
import { PackageProposing, type SitePackageLine } from '#shared/shapes/training-package.ts';
import { packagesText } from './packages.text.ts';

/** What stands in the fields of a package; the price in kroner. */
export type PackageFields = {
  readonly municipality: string;
  readonly name: string;
  readonly contents: string;
  readonly weeks: string;
  readonly hoursPerWeek: string;
  readonly pricePerWeekOre: string;
  readonly chargedInPauses: string;
  readonly validFrom: string;
  readonly validTo: string;
};

/** An empty package, or the newest version of one that is proposed anew. */
export function packageFields(before: SitePackageLine | undefined): PackageFields {
  if (!before)
    return {
      ...{ municipality: '', name: '', contents: '', weeks: '', hoursPerWeek: '', pricePerWeekOre: '' },
      ...{ chargedInPauses: 'no', validFrom: '', validTo: '' },
    };
  const { municipality, terms } = before;
  return {
    ...{ municipality, name: terms.name, contents: terms.contents },
    weeks: formatNumber(terms.weeks),
    hoursPerWeek: formatNumber(terms.hoursPerWeek),
    pricePerWeekOre: formatNumber(terms.pricePerWeekOre / 100, 2),
    chargedInPauses: terms.chargedInPauses ? 'yes' : 'no',
    validFrom: typedDate(terms.validFrom),
    validTo: terms.validTo ? typedDate(terms.validTo) : '',
  };
}

/** Reads the fields as a proposal; kroner become øre, to the last of them. */
export function readPackage(
  fields: PackageFields,
  packageId: string | undefined,
  today: string,
): Reading<PackageFields, PackageProposing> {
  const t = packagesText();
  const kroner = readNumber(fields.pricePerWeekOre);
  const date = (typed: string): string | undefined => (typed.trim() ? (readDate(typed, today) ?? typed) : undefined);
  const read = readWithShape(PackageProposing, {
    ...(packageId && { packageId }),
    municipality: fields.municipality,
    name: fields.name,
    contents: fields.contents,
    weeks: numberAsTyped(fields.weeks),
    hoursPerWeek: numberAsTyped(fields.hoursPerWeek),
    pricePerWeekOre: kroner === undefined ? numberAsTyped(fields.pricePerWeekOre) : Math.round(kroner * 100),
    chargedInPauses: fields.chargedInPauses === 'yes',
    validFrom: date(fields.validFrom),
    validTo: date(fields.validTo),
  });
  const own = {
    ...emptyOf(fields, t.asks),
    ...notNumbers(fields, ['weeks', 'hoursPerWeek', 'pricePerWeekOre'], t.notANumber),
  };
  if ('body' in read && Object.keys(own).length === 0) return read;
  return { errors: { ...('errors' in read ? read.errors : {}), ...own } };
}
