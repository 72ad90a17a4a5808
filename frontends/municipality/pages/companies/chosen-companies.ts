import type { CompanyLine } from '#shared/shapes/company.ts';

/** What is chosen of a list of workplaces; `alle` and an empty town choose all. */
export interface CompaniesChosen {
  readonly slags: CompanyLine['kind'] | 'alle';
  readonly rolle: CompanyLine['roleInNetwork'] | 'alle';
  readonly by: string;
  readonly orden: 'navn' | 'nyeste';
}

/** The workplaces that suit the filters, in the order chosen. */
export function chosenCompanies(
  companies: readonly CompanyLine[],
  { slags, rolle, by, orden }: CompaniesChosen,
): readonly CompanyLine[] {
  const suit = companies.filter(
    ({ kind, roleInNetwork, city }) =>
      (slags === 'alle' || kind === slags) &&
      (rolle === 'alle' || roleInNetwork === rolle) &&
      (by === '' || city === by),
  );
  return suit.toSorted((a, b) =>
    orden === 'nyeste' ? b.joinedOn.localeCompare(a.joinedOn) : a.name.localeCompare(b.name, 'da'),
  );
}

/** The towns there are, in Danish order. */
export function townsOf(companies: readonly CompanyLine[]): readonly string[] {
  return [...new Set(companies.map(({ city }) => city))].toSorted((a, b) => a.localeCompare(b, 'da'));
}
