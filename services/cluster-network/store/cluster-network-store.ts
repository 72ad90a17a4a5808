import type { Buddy } from '#services/cluster-network/domain/buddy.ts';
import { plainName, searchPlace } from '#services/cluster-network/domain/company-name.ts';
import type { Company } from '#services/cluster-network/domain/company.ts';
import type { MunicipalContact, MunicipalStaff } from '#services/cluster-network/domain/municipal-contact.ts';
import type { Opening } from '#services/cluster-network/domain/opening.ts';
import type { CompanyRegister } from '#shared/runtime/ports/company-register.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { FieldKeys } from '#shared/runtime/ports/field-keys.ts';
import type { Messages } from '#shared/runtime/ports/messages.ts';
import type { Table } from '#shared/runtime/table.ts';
import { put, remove, type Write } from '#shared/runtime/write.ts';
import type { CompanyLine } from '#shared/shapes/company.ts';

/** The network of one partnership. */
export type ClusterNetworkStore = {
  readonly table: Table;
  readonly keys: () => Promise<FieldKeys>;
  readonly register: CompanyRegister;
  readonly messages: Messages;
  /** Where the house is reached, for links in what is written. */
  readonly publicOrigin: string;
};

/** Searched by the start of its name. */
export const companyItem = defineItem<Company, 'company-name'>({
  name: 'company',
  partition: (company) => [company.companyId],
  indexes: {
    'company-name': {
      on: 'gsi1',
      place: ({ name, companyId }) => {
        const searched = searchPlace(name);
        return { of: [searched.start], sort: `${searched.name}#${companyId}` };
      },
    },
  },
});

/** A company as a line in the list of one of its municipalities, in order of name. */
export type CompanyInMunicipality = CompanyLine & { readonly municipality: string };
export const companyInMunicipalityItem = defineItem<CompanyInMunicipality>({
  name: 'company-in',
  partition: (line) => [line.municipality],
  sort: (line) => [plainName(line.name), line.companyId],
});

export const buddyItem = defineItem<Buddy>({
  name: 'buddy',
  partition: (buddy) => [buddy.companyId],
  sort: (buddy) => [buddy.buddyId],
});

/** Whom a company calls in each of its municipalities. */
export const municipalContactItem = defineItem<MunicipalContact>({
  name: 'municipal-contact',
  partition: (contact) => [contact.companyId],
  partitionParts: 1,
  sort: (contact) => [contact.municipality],
});

/** A municipality's staff by id, as access tells of them. */
export const municipalStaffItem = defineItem<MunicipalStaff>({
  name: 'municipal-staff',
  partition: (staff) => [staff.municipality, staff.personId],
});

/** In its company's list, the latest first; and, while open, in the list of those it is offered to. */
export const openingItem = defineItem<Opening, 'openings-of' | 'offered-to'>({
  name: 'opening',
  partition: (opening) => [opening.openingId],
  indexes: {
    'openings-of': {
      on: 'gsi1',
      place: ({ companyId, registeredOn, openingId }) => ({ of: [companyId], sort: `${registeredOn}#${openingId}` }),
    },
    'offered-to': {
      on: 'gsi2',
      place: ({ state, opening, registeredOn, openingId }) =>
        state === 'open' ? { of: [opening.offeredTo], sort: `${registeredOn}#${openingId}` } : undefined,
    },
  },
});

/** A municipality of the partnership; `version` is that of the event it was told in. */
export type Member = { readonly code: string; readonly version: number };
export const memberItem = defineItem<Member>({
  name: 'member',
  partition: () => [],
  partitionParts: 0,
  sort: (member) => [member.code],
});

/** Denmark has 98 municipalities: one page holds every member. */
const mostMembers = 100;

/** The codes of the municipalities in the partnership. */
export async function membersOf({ table }: ClusterNetworkStore): Promise<ReadonlySet<string>> {
  const page = await table.list({ kind: memberItem, of: [], limit: mostMembers });
  return new Set(page.items.map((member) => member.code));
}

/** A company as a line in a list: no contact, no agreement. */
export function companyLine({ companyId, name, kind, roleInNetwork, address, joinedOn }: Company): CompanyLine {
  return { companyId, name, kind, roleInNetwork, city: address.city, joinedOn };
}

/** Brings the lists of the municipalities in line with a company: put where it is, removed where it was. */
export function listedIn(after: Company, before?: Company): Write[] {
  const left = (before?.municipalities ?? []).filter((code) => !after.municipalities.includes(code));
  return [
    ...after.municipalities.map((municipality) =>
      put(companyInMunicipalityItem, { ...companyLine(after), municipality }),
    ),
    ...left.map((code) => remove(companyInMunicipalityItem, code, plainName(after.name), after.companyId)),
  ];
}

/** Lets a transaction pass only while the buddy is one of the company's. */
export function whileNamed(buddy: Buddy): Write<'buddy-already-withdrawn'> {
  return {
    refusedAs: 'buddy-already-withdrawn',
    toTransactItem: (TableName, scope) => ({
      ConditionCheck: {
        TableName,
        Key: buddyItem.key(scope, buddy.companyId, buddy.buddyId),
        ConditionExpression: '#state = :named',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: { ':named': 'named' },
      },
    }),
  };
}
