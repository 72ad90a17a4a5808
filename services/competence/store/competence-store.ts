import type { Institution } from '#services/competence/domain/institution.ts';
import type { KnownCandidate } from '#services/competence/domain/known-candidate.ts';
import type { Call } from '#shared/runtime/call.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { CompanyRegister } from '#shared/runtime/ports/company-register.ts';
import type { FieldKeys } from '#shared/runtime/ports/field-keys.ts';
import type { Files } from '#shared/runtime/ports/files.ts';
import type { Messages } from '#shared/runtime/ports/messages.ts';
import type { SigningKey } from '#shared/runtime/ports/signing-key.ts';
import type { Uploads } from '#shared/runtime/ports/uploads.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { CatalogueInMemory } from './catalogue-in-memory.ts';

/** Competence uplift's data of one scope. */
export type CompetenceStore = {
  readonly table: Table;
  readonly keys: () => Promise<FieldKeys>;
  /** What the partnership shares: institutions, courses, ledgers. Read by its municipalities; they write only ledgers. */
  readonly shared: () => Table;
  readonly files: () => Files;
  /** Every course that can be found in the partnership, in memory. */
  readonly catalogue: CatalogueInMemory;
  /** Files that a person sends themself, and that may be taken away again. */
  readonly uploads: () => Uploads;
  readonly register: CompanyRegister;
  /** Written to: the contact an institution has named. */
  readonly messages: Messages;
  /** Where the house stands, for links in messages. */
  readonly publicOrigin: string;
  readonly signingKey: SigningKey;
};

/** Opens the service's data for the scope of a call. */
export type OpenCompetence = (call: Call) => CompetenceStore;

/** In its own partition; and in the partnership's list, in order of name. */
export const institutionItem = defineItem<Institution, 'institutions'>({
  name: 'institution',
  partition: (institution) => [institution.institutionId],
  indexes: {
    institutions: {
      on: 'gsi1',
      place: ({ name, institutionId }) => ({ of: [], sort: `${name.toLocaleLowerCase('da')}#${institutionId}` }),
    },
  },
});

/** By the candidate, and by the citizen it is. */
export const knownCandidateItem = defineItem<KnownCandidate, 'known-citizens'>({
  name: 'known-candidate',
  partition: (candidate) => [candidate.candidateId],
  indexes: {
    'known-citizens': { on: 'gsi1', place: ({ citizen, candidateId }) => ({ of: [citizen], sort: candidateId }) },
  },
});
