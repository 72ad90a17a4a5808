import type { CitizenScope, MunicipalityCode, PartnershipScope, Scope } from '#shared/kernel/scope.ts';
import type { SessionRole } from '#shared/shapes/session.ts';
import type { Identity, RoleOffer } from './identity.ts';

/** What the directory knows of the places somebody's roles may belong to. */
export type Places = {
  /** The municipality of the offers, where it has joined a partnership. */
  readonly municipality?: {
    readonly code: MunicipalityCode;
    readonly name: string;
    readonly partnership: PartnershipScope;
  };
  /** The secretariat's own, or those where the company may act. */
  readonly partnerships: readonly { readonly id: PartnershipScope; readonly name: string }[];
  /** The citizen's own scope, where MitID said who it is. */
  readonly citizen?: CitizenScope;
};

/**
 * The roles somebody can act in, each at its place. A municipality that has not joined gives none. A company's people
 * may act for their own company in the partnerships it belongs to.
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
      return places.partnerships.map((partnership) =>
        roleAt(role, partnership.id, partnership.name, { partnership: partnership.id, companyId }),
      );
    }
    case 'citizen':
      return places.citizen ? [roleAt(offer.role, places.citizen, name)] : [];
    case 'partnership': {
      const { partnership } = offer;
      const known = places.partnerships.find(({ id }) => id === partnership);
      return [roleAt(offer.role, partnership, known?.name ?? partnership, { partnership })];
    }
  }
}

function roleAt(
  role: SessionRole['role'],
  scope: Scope,
  scopeName: string,
  more: Pick<SessionRole, 'partnership' | 'companyId'> = {},
): SessionRole {
  const key = [role, scope, ...(more.companyId ? [more.companyId] : [])].join('@');
  return { key, role, scope, scopeName, ...more };
}
