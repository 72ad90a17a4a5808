import type { GatheredPart } from '#services/visitation/domain/journal-entry.ts';
import { wordedPart } from '#services/visitation/ports/journal-document.ts';
import { elsewhereWords } from '#services/visitation/ports/journal-words.text.ts';
import { fullName } from '#shared/kernel/names.ts';
import { nameOfMunicipality } from '#shared/kernel/municipality-name.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { journalFormat, journalFormatVersion, type JournalDocument } from '#shared/shapes/journal-export.ts';
import { journalFile, journalFileTypes, loadNames, type JournalExport } from './journal-export-items.ts';
import { leftOutOfJournal } from './journal-parts.ts';
import { groupsIn } from './visitation-items.ts';
import { candidateItem, type VisitationStore } from './visitation-store.ts';

/** Makes the two files of an export of what was gathered: the document for machines, and the paper for people. */
export async function writeJournalFiles(
  call: Call,
  visitation: VisitationStore,
  made: JournalExport,
  parts: readonly GatheredPart[],
): Promise<void> {
  const { exportId } = made;
  const journal = await journalDocument(call, visitation, made, parts);
  // Loaded when it is first asked for: the paper's library is larger than all else that hears events.
  const { journalPaper } = await import('#services/visitation/ports/journal-paper.ts');
  const files = { json: JSON.stringify(journal, null, 2), pdf: await journalPaper(journal) };
  for (const format of ['json', 'pdf'] as const)
    await visitation.files().store(call.scope, journalFile(exportId, format), files[format], journalFileTypes[format]);
}

async function journalDocument(
  { scope, now }: Call,
  visitation: VisitationStore,
  { exportId, candidateId, reason, askedAt }: JournalExport,
  parts: readonly GatheredPart[],
): Promise<JournalDocument> {
  const [names, groups, candidate] = await Promise.all([
    loadNames(visitation, exportId),
    groupsIn(visitation, dateOf(now)),
    visitation.table.fresh(candidateItem, candidateId),
  ]);
  if (!candidate) throw new Error('a person whose journal was gathered is not there');
  const named = {
    staff: new Map(names.staff.map(({ id, name }) => [id, name])),
    targetGroups: new Map(names.groups.map(({ id, name }) => [id, name])),
    visitationGroups: groups ?? [],
  };
  return {
    ...{ format: journalFormat, version: journalFormatVersion, madeAt: askedAt, madeBy: names.madeBy },
    municipality: { code: scope, name: nameOfMunicipality(scope) },
    reason,
    person: { candidateId, name: fullName(candidate) },
    parts: parts.map((part) => wordedPart(part, named)),
    elsewhere: [...elsewhereWords],
    leftOut: Object.entries(leftOutOfJournal).map(([what, because]) => ({ what, because })),
  };
}
