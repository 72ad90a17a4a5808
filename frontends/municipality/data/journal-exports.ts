import { query } from '@solidjs/router';
import { answerOf, once, visitation } from '#kit/network/services.ts';
import type { JournalHandOver } from '#shared/shapes/journal-request.ts';
import type { JournalExportAsk, JournalExportPage, JournalFormat } from '#shared/shapes/journal-export.ts';

const exportsOf = visitation.candidates[':candidateId']['journal-exports'];

/** The newest times a person's journal was made files, asked anew each time: making them goes on by itself. */
export function askJournalExports(scope: string, candidateId: string, cursor?: string): Promise<JournalExportPage> {
  return answerOf(exportsOf.$get({ param: { scope, candidateId }, query: { cursor } }));
}

/** One page of the times a person's journal was made files, newest first. */
export const readJournalExports = query(askJournalExports, 'journal-exports');

/** Who asked for everything and waits for it. */
export const readJournalRequests = query(
  (scope: string) => answerOf(visitation['journal-requests'].$get({ param: { scope }, query: {} })),
  'journal-requests',
);

/** Writes down that the person was given the journal. */
export function giveJournal(scope: string, candidateId: string, exportId: string, json: JournalHandOver) {
  return answerOf(exportsOf[':exportId']['handed-over'].$post({ param: { scope, candidateId, exportId }, json }));
}

/** Begins to make the files. */
export function beginJournalExport(scope: string, candidateId: string, json: JournalExportAsk, key: string) {
  return answerOf(exportsOf.$post({ param: { scope, candidateId }, json }, once(key)));
}

/** The address of one of the files; good for some minutes. */
export async function journalFileLink(
  scope: string,
  { candidateId, exportId }: { readonly candidateId: string; readonly exportId: string },
  format: JournalFormat,
): Promise<string> {
  const param = { scope, candidateId, exportId };
  return (await answerOf(exportsOf[':exportId'].file.$post({ param, json: { format } }))).link;
}
