import { hasSameColumns } from '#services/insight/domain/settings.ts';
import { figureItem, reportSettingsItem, type InsightStore } from '#services/insight/store/insight-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { writeIfNewer } from '#shared/runtime/conditions.ts';
import { figures, totalColumn } from '#shared/shapes/results.ts';
import { countCase } from './count-case.ts';

const casesAtOnce = 100;

/**
 * Keeps how a municipality reports, as access tells it; the newest version stands. Where its columns changed, every
 * case is counted anew, which is long work in a large municipality (README).
 */
export async function takeInMunicipality(insight: InsightStore, event: EventOf<'MunicipalityJoined'>): Promise<void> {
  const settings = { version: event.version, groups: event.facts.targetGroups };
  const known = await insight.table.fresh(reportSettingsItem);
  if (known && known.version > settings.version) return;
  if (!known || known.version < settings.version) {
    // Newer settings that came meanwhile count the cases by their own event.
    if (!(await writeIfNewer(insight.table, reportSettingsItem, settings))) return;
    if (known && hasSameColumns(known, settings)) return;
  }
  await countAll(insight);
}

/** Everybody who counts anywhere counts in a total, so those lists name all cases. */
async function countAll(insight: InsightStore): Promise<void> {
  const done = new Set<CandidateId>();
  for (const figure of figures) {
    let after: Record<string, unknown> | undefined;
    do {
      const page = await insight.table.list({
        kind: figureItem,
        of: [figure, totalColumn],
        limit: casesAtOnce,
        ...(after && { after }),
      });
      for (const { candidateId } of page.items) {
        if (!done.has(candidateId)) await countCase(insight, candidateId, []);
        done.add(candidateId);
      }
      after = page.last;
    } while (after);
  }
}
