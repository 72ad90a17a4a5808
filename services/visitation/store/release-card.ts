import { candidateTable, stateAfter } from '#services/visitation/domain/candidate-states.ts';
import type { Candidate } from '#services/visitation/domain/candidate.ts';
import type { CandidateFile } from '#services/visitation/domain/candidate-file.ts';
import { yesUntil } from '#services/visitation/domain/consent-days.ts';
import { consentAfter } from '#services/visitation/domain/purpose-consent.ts';
import { wordingOn } from '#services/visitation/domain/consent-wording.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { DomainEvent } from '#shared/runtime/commit.ts';
import type { Table } from '#shared/runtime/table.ts';
import { put, replace, type Write } from '#shared/runtime/write.ts';
import { localRulesOf } from './local-rules.ts';
import { consentTo, keepConsent } from './purpose-consents.ts';
import { tellProfile } from './tell-profile.ts';
import { candidateFileItem, candidateItem } from './visitation-store.ts';

/** What is saved, and what is told, where nothing else stands beside it. */
export type Saved = { readonly writes: readonly Write[]; readonly events: readonly DomainEvent[] };
const nothing: Saved = { writes: [], events: [] };

type Known = { readonly candidate: Candidate; readonly file: CandidateFile };

/** Whether a yes can bring the card to companies now: the person was met, and the effort goes on. */
export function canReleaseCard({ candidate, file }: Known): boolean {
  return file.profile !== undefined && stateAfter('change-card', candidate).ok;
}

/** The card follows a yes or no to companies, and all who see the person are told; nothing where it is so already. */
export function cardFollows(known: Known, released: boolean): Saved {
  const { candidate, file } = known;
  if (!file.profile || file.profile.cardReleased === released || !canReleaseCard(known)) return nothing;
  const after = asNextVersion(candidate);
  const shown = { ...file, profile: { ...file.profile, cardReleased: released } };
  return {
    writes: [
      replace(candidateItem, candidate, after, priorStates(candidateTable, 'change-card')),
      put(candidateFileItem, shown),
    ],
    events: tellProfile(after, shown),
  };
}

/** The yes or no to companies follows what the staff wrote of the card; nothing where that is what holds. `file`: before. */
export async function consentFollows(
  call: Call,
  table: Pick<Table, 'fresh' | 'get'>,
  file: CandidateFile,
  { released, on }: { readonly released: boolean; readonly on: CivilDate },
): Promise<Saved> {
  const about = { candidateId: file.candidateId, purpose: 'company-card' } as const;
  const before = await consentTo(table, about.purpose, file);
  if ((before?.state === 'given') === released) return nothing;
  const move = released ? 'say-yes' : 'say-no';
  const after = consentAfter(about, before, move, {
    ...{ on, how: 'spoken', by: 'staff', wording: wordingOn(about.purpose, on).version },
    ...{ saidAt: call.now, saidById: call.caller.personId },
    ...(released && { until: yesUntil({ on }, before, await localRulesOf(table)) }),
  });
  return after ? keepConsent(call, before, after, move) : nothing;
}
