/**
 * Whose data is it? Every partition key begins with one of these (architecture, section 2).
 */
declare const brand: unique symbol;
/** A municipality's four-digit code (kommunekode): `0265`. */
export type MunicipalityCode = string & { readonly [brand]: 'municipality' };
/** What the members of a partnership share: `P-<id>`. */
export type PartnershipScope = string & { readonly [brand]: 'partnership' };
/** What a citizen owns across municipalities: `C-<id>`. */
export type CitizenScope = string & { readonly [brand]: 'citizen' };
export type Scope = MunicipalityCode | PartnershipScope | CitizenScope;
export type ScopeKind = 'municipality' | 'partnership' | 'citizen';

const patterns: Record<ScopeKind, RegExp> = {
  municipality: /^\d{4}$/,
  partnership: /^P-[a-z0-9-]{2,40}$/,
  citizen: /^C-[0-9a-z]{20}$/,
};

/** The kind of a scope, or undefined where the text is no scope. */
export function scopeKind(text: string): ScopeKind | undefined {
  return (Object.keys(patterns) as ScopeKind[]).find((kind) => patterns[kind].test(text));
}

/** The text as a scope, or undefined. */
export function parseScope(text: string): Scope | undefined {
  return scopeKind(text) ? (text as Scope) : undefined;
}

export function municipalityCode(text: string): MunicipalityCode {
  if (scopeKind(text) !== 'municipality') throw new Error('not a municipality code');
  return text as MunicipalityCode;
}

export function partnershipScope(text: string): PartnershipScope {
  if (scopeKind(text) !== 'partnership') throw new Error('not a partnership scope');
  return text as PartnershipScope;
}

export function citizenScope(text: string): CitizenScope {
  if (scopeKind(text) !== 'citizen') throw new Error('not a citizen scope');
  return text as CitizenScope;
}
