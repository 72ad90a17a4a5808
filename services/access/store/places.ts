import type { Cvr } from '#shared/kernel/cvr.ts';
import { toldCompany } from '#shared/kernel/ids.ts';
import type { MunicipalityCode, PartnershipScope, Scope } from '#shared/kernel/scope.ts';
import { scopeKind } from '#shared/kernel/scope.ts';
import { defineItem, type ItemKind } from '#shared/runtime/item.ts';
import { insert, put, type Write } from '#shared/runtime/write.ts';
import type { MunicipalityView } from '#services/access/domain/place-shapes.ts';
import { beforeScopes, inScope, type AccessStore } from './access-store.ts';

export type Partnership = { readonly id: PartnershipScope; readonly name: string };
const partnershipItem = defineItem<Partnership>({ name: 'partnership', partition: () => [] });

export type Municipality = Omit<MunicipalityView, 'code' | 'partnership'> & {
  readonly code: MunicipalityCode;
  readonly partnership: PartnershipScope;
};
const municipalityItem = defineItem<Municipality>({ name: 'municipality', partition: () => [] });

/** A place as the lists of places name it: which scopes there are, and a partnership's municipalities. */
export type KnownPlace = { readonly scope: Scope; readonly name: string; readonly partnership: PartnershipScope };
const knownPlaceItem = defineItem<KnownPlace>({
  name: 'place',
  partition: () => [],
  partitionParts: 0,
  sort: (place) => [place.scope],
});

/** What an organisation is in a partnership: the same CVR number may be both. */
export type OrganisationKind = 'company' | 'institution';

/** That an organisation works in a partnership. */
type OrganisationPlace = { readonly cvr: Cvr; readonly partnership: PartnershipScope };
const placeItemOf = (name: OrganisationKind): ItemKind<OrganisationPlace> =>
  defineItem<OrganisationPlace>({
    name,
    partition: (place) => [place.cvr],
    sort: (place) => [place.partnership],
  });
const organisationPlaceItems: Readonly<Record<OrganisationKind, ItemKind<OrganisationPlace>>> = {
  company: placeItemOf('company'),
  institution: placeItemOf('institution'),
};

/** More than all municipalities of the country with a partnership each. */
const mostPlaces = 300;

/** The writes that found a partnership. Refused where it exists. */
export function foundPartnership(partnership: Partnership): Write<'partnership-already-formed'>[] {
  const { id, name } = partnership;
  return [
    inScope(id, insert(partnershipItem, partnership, 'partnership-already-formed')),
    inScope(beforeScopes, put(knownPlaceItem, { scope: id, name, partnership: id })),
  ];
}

/** The writes that make a municipality a member. Refused where it is one already, of this partnership or another. */
export function addMunicipality(municipality: Municipality): Write<'municipality-already-joined'>[] {
  const { code, name, partnership } = municipality;
  const place: KnownPlace = { scope: code, name, partnership };
  return [
    inScope(code, insert(municipalityItem, municipality, 'municipality-already-joined')),
    inScope(partnership, put(knownPlaceItem, place)),
    inScope(beforeScopes, put(knownPlaceItem, place)),
  ];
}

export async function partnershipAt(access: AccessStore, id: PartnershipScope): Promise<Partnership | undefined> {
  return access.open(id).get(partnershipItem);
}

export async function municipalityAt(access: AccessStore, code: MunicipalityCode): Promise<Municipality | undefined> {
  return access.open(code).get(municipalityItem);
}

/** Every scope of the installation where time passes: municipalities and partnerships. */
export async function knownPlaces(access: AccessStore): Promise<readonly KnownPlace[]> {
  return placesUnder(access, beforeScopes);
}

/** The municipalities of a partnership, in the order of their codes. */
export async function municipalitiesOf(access: AccessStore, id: PartnershipScope): Promise<readonly KnownPlace[]> {
  return placesUnder(access, id);
}

/** The partnerships of the installation. */
async function partnerships(access: AccessStore): Promise<readonly Partnership[]> {
  const places = await knownPlaces(access);
  return places
    .filter(({ scope }) => scopeKind(scope) === 'partnership')
    .map(({ partnership, name }) => ({ id: partnership, name }));
}

async function placesUnder(access: AccessStore, scope: Scope): Promise<readonly KnownPlace[]> {
  const table = access.open(scope);
  const places: KnownPlace[] = [];
  let after: Record<string, unknown> | undefined;
  do {
    const page = await table.list({
      kind: knownPlaceItem,
      of: [],
      limit: mostPlaces,
      ...(after && { after }),
    });
    places.push(...page.items);
    after = page.last;
  } while (after);
  return places;
}

export async function noteOrganisationIn(
  access: AccessStore,
  kind: OrganisationKind,
  cvr: string,
  partnership: PartnershipScope,
): Promise<void> {
  const place: OrganisationPlace = { cvr: toldCompany(cvr), partnership };
  await access.open(beforeScopes).transact([put(organisationPlaceItems[kind], place)]);
}

/** The partnerships where an organisation's people may act: those it joined; before that, any it may join. */
export async function partnershipsFor(
  access: AccessStore,
  kind: OrganisationKind,
  cvr: Cvr,
): Promise<readonly Partnership[]> {
  const [all, joined] = await Promise.all([
    partnerships(access),
    access.open(beforeScopes).list({ kind: organisationPlaceItems[kind], of: [cvr], limit: mostPlaces }),
  ]);
  const its = new Set(joined.items.map(({ partnership }) => partnership));
  return its.size > 0 ? all.filter(({ id }) => its.has(id)) : all;
}
