import { houseTemplate, type AgreementTemplate } from '#services/matching/domain/agreement-template.ts';
import type { PersonId } from '#shared/kernel/ids.ts';
import type { Instant } from '#shared/kernel/time.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { Table } from '#shared/runtime/table.ts';

/** A template that a municipality decided, with who, when and why; never changed. */
export type DecidedTemplate = AgreementTemplate & {
  readonly reason: string;
  readonly setAt: Instant;
  readonly setById: PersonId;
};

/** The template in force; none where the municipality has decided nothing. */
export const agreementTemplateItem = defineItem<DecidedTemplate>({
  name: 'agreement-template',
  partition: () => [],
  partitionParts: 0,
});

const digits = 6;
const versionKey = (version: number): string => String(version).padStart(digits, '0');

/** Every version there has been, in order. */
export const templateVersionItem = defineItem<DecidedTemplate>({
  name: 'agreement-template-version',
  partition: () => [],
  partitionParts: 0,
  sort: ({ version }) => [versionKey(version)],
});

/** The template that a new draft is made of. */
export async function templateInForce(table: Pick<Table, 'get'>): Promise<AgreementTemplate> {
  return (await table.get(agreementTemplateItem)) ?? houseTemplate;
}

/** The template that a draft was made of: the house's standard where it was drafted before there were any. */
export async function templateOfVersion(table: Pick<Table, 'get'>, version = 0): Promise<AgreementTemplate> {
  if (version === 0) return houseTemplate;
  const kept = await table.get(templateVersionItem, versionKey(version));
  if (!kept) throw new Error('a version of the agreement template is not there');
  return kept;
}
