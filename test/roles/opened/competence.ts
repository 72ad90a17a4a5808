import { competenceApi } from '#services/competence/api.ts';
import { catalogueInMemory } from '#services/competence/store/catalogue-in-memory.ts';
import { refuse } from '#shared/kernel/result.ts';
import { nobodyIsWrittenTo } from '#shared/runtime/ports/messages.ts';
import { aPartnership } from '#test/builders/call.ts';
import { aSigningKey } from '#test/builders/a-signing-key.ts';
import type { TestTable } from '#test/database.ts';
import { noFiles, noUploads, opening, type OpenedApi } from './house.ts';

export function opened(table: TestTable): OpenedApi {
  const open = opening(table, 'competence');
  const shared = open(aPartnership).table;
  const signingKey = aSigningKey();
  return competenceApi(({ scope }) => ({
    ...open(scope),
    shared: () => shared,
    files: () => noFiles,
    catalogue: catalogueInMemory(() => noFiles),
    uploads: () => noUploads,
    register: async () => refuse('company-not-in-register'),
    messages: nobodyIsWrittenTo,
    publicOrigin: 'https://fodfaeste.example',
    signingKey,
  }));
}
