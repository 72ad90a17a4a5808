import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { hasSameColumns, type ReportSettings } from '#services/insight/domain/settings.ts';
import { figureItem, reportSettingsItem, type InsightStore } from '#services/insight/store/insight-store.ts';
import { keepNewer } from '#services/insight/store/settings-writes.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
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
    if (!(await keep(insight, settings))) return;
    if (known && hasSameColumns(known, settings)) return;
  }
  await countAll(insight);
}

/** Gives false where newer settings came meanwhile: their own event counts the cases. */
async function keep(insight: InsightStore, settings: ReportSettings): Promise<boolean> {
  try {
    await insight.table.transact([keepNewer(settings)]);
    return true;
  } catch (fault) {
    if (fault instanceof TransactionCanceledException) return false;
    throw fault;
  }
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
