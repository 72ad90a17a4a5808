import { candidateWithFile } from '#services/visitation/store/candidate-at-version.ts';
import { writeToCitizen } from '#services/visitation/store/held-by-citizen.ts';
import { consentsOf, endUndatedConsents, myConsentsItem } from '#services/visitation/store/purpose-consents.ts';
import type { OpenVisitation } from '#services/visitation/store/visitation-store.ts';
import { toldId } from '#shared/kernel/ids.ts';
import type { Call } from '#shared/runtime/call.ts';
import { writeUnlessNewer } from '#shared/runtime/conditions.ts';

/**
 * Writes a person's consents where the person reads them: read anew from the municipality's own rows, so that events in any
 * order end in the same. Nothing where nobody ever asked.
 */
export async function showConsentsToCitizen(call: Call, open: OpenVisitation, told: string): Promise<void> {
  const candidateId = toldId('candidate', told);
  await writeToCitizen(call, open, candidateId, async ({ table }) => {
    const municipality = open(call);
    const known = await candidateWithFile(municipality, candidateId);
    if (!known) throw new Error('a candidate that something happened to is not there');
    await endUndatedConsents(call, municipality.table, known.file);
    const consents = await consentsOf(municipality.table, known.file);
    if (consents.length === 0) return;
    const version = consents.reduce((sum, consent) => sum + consent.version, known.candidate.version);
    const row = {
      ...{ candidateId, version, municipality: call.scope, effortEnded: known.candidate.state === 'closed' },
      ...(call.partnership && { partnership: call.partnership }),
      consents: consents.map(({ candidateId: _id, saidAt: _at, saidById: _by, ...consent }) => consent),
    };
    await writeUnlessNewer(table, myConsentsItem, row, 'version');
  });
}
