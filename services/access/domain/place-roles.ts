import type { CitizenScope, MunicipalityCode, PartnershipScope, Scope } from '#shared/kernel/scope.ts';
import type { SessionRole } from '#shared/shapes/session.ts';
import type { Identity, RoleOffer } from './identity.ts';

type PlacePartnership = { readonly id: PartnershipScope; readonly name: string };

/** What the directory knows of the places somebody's roles may belong to. */
export type Places = {
  /** The municipality of the offers, where it has joined a partnership. */
  readonly municipality?: {
    readonly code: MunicipalityCode;
    readonly name: string;
    readonly partnership: PartnershipScope;
  };
  /** The secretariat's own. */
  readonly partnership?: PlacePartnership;
  /** Those where the person may act for their company, and for their institution. */
  readonly company?: readonly PlacePartnership[];
  readonly institution?: readonly PlacePartnership[];
  /** The citizen's own scope, where MitID said who it is. */
  readonly citizen?: CitizenScope;
};

/**
 * The roles somebody can act in, each at its place. A municipality that has not joined gives none. The people of
 * a company or an institution may act for their own in the partnerships it belongs to.
 */
export function placeRoles(identity: Identity, places: Places): readonly SessionRole[] {
  return identity.offers.flatMap((offer) => placed(offer, identity.name, places));
}

function placed(offer: RoleOffer, name: string, places: Places): SessionRole[] {
  switch (offer.kind) {
    case 'municipality': {
      const { municipality } = places;
      if (municipality?.code !== offer.municipality) return [];
      const { code, partnership } = municipality;
      return [roleAt(offer.role, code, municipality.name, { partnership })];
    }
    case 'company': {
      const { role, companyId } = offer;
      return inEach(places.company, role, { companyId });
    }
    case 'institution': {
      const { role, institutionId } = offer;
      return inEach(places.institution, role, { institutionId });
    }
    case 'citizen':
      return places.citizen ? [roleAt(offer.role, places.citizen, name)] : [];
    case 'partnership': {
      const { partnership } = offer;
      const { name = partnership } = places.partnership ?? {};
      return [roleAt(offer.role, partnership, name, { partnership })];
    }
  }
}

function inEach(
  partnerships: readonly PlacePartnership[] = [],
  role: SessionRole['role'],
  own: Pick<SessionRole, 'companyId' | 'institutionId'>,
): SessionRole[] {
  return partnerships.map(({ id, name }) => roleAt(role, id, name, { partnership: id, ...own }));
}

function roleAt(
  role: SessionRole['role'],
  scope: Scope,
  scopeName: string,
  more: Pick<SessionRole, 'partnership' | 'companyId' | 'institutionId'> = {},
): SessionRole {
  const organisation = more.companyId ?? more.institutionId;
  const key = [role, scope, ...(organisation ? [organisation] : [])].join('@');
  return { key, role, scope, scopeName, ...more };
}
