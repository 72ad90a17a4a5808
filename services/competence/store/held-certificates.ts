import { certificateForms } from '#shared/shapes/certificate.ts';
import type { OwnedCertificate } from '#services/competence/domain/portfolio.ts';
import { removeUnchanged, writeIfNewer } from '#shared/runtime/conditions.ts';
import type { Holding, Move } from './carry.ts';
import { certificatesOf, contentTypeOf, fileOf, ownedItem, resealOwned } from './portfolio-items.ts';

/** The person's certificates with their files. The row goes last: while it stands, what belongs to it is looked for. */
export const heldCertificates: Holding = {
  kinds: [ownedItem],
  follow: async (move) => {
    for (const certificate of await certificatesOf(move.from.table, move.candidateId))
      await followCertificate(move, certificate);
  },
};

async function followCertificate(move: Move, owned: OwnedCertificate): Promise<void> {
  const { from, to } = move;
  // Files lie there before the row that shows them: where the row stands already, they do too.
  const isThere = await to.table.fresh(ownedItem, owned.certificateId);
  if (!isThere) await copyFiles(move, owned);
  await writeIfNewer(to.table, ownedItem, resealOwned(await from.keys(), await to.keys(), owned));
  for (const form of certificateForms) await from.uploads().remove(from.table.scope, fileOf(owned.certificateId, form));
  await from.table.transact([removeUnchanged(ownedItem, owned)]);
}

async function copyFiles({ from, to }: Move, { certificateId }: OwnedCertificate): Promise<void> {
  for (const form of certificateForms) {
    const name = fileOf(certificateId, form);
    const content = await from.files().load(from.table.scope, name);
    await to.files().store(to.table.scope, name, content, contentTypeOf[form]);
  }
}
