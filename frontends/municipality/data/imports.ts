import { query } from '@solidjs/router';
import { answerOf, once, visitation } from '#kit/network/services.ts';
import { postFile } from '#kit/network/post-file.ts';
import type { ImportConfirmation, ImportView, LineState, ListReading } from '#shared/shapes/referral-import.ts';

const one = visitation.imports[':importId'];

/** One page of the lists that were sent, newest first. */
export const readImports = query(
  (scope: string, cursor?: string) => answerOf(visitation.imports.$get({ param: { scope }, query: { cursor } })),
  'imports',
);

/** How far a list is, asked anew each time: it goes on by itself. */
export function askImport(scope: string, importId: string): Promise<ImportView> {
  return answerOf(one.$get({ param: { scope, importId } }));
}

/** How far a list is. */
export const readImport = query(askImport, 'import');

/** One page of the lines of a list in one state; of the version that is shown, so that what changed is read anew. */
export const readImportLines = query(
  (scope: string, importId: string, state: LineState, _version: number, cursor?: string) =>
    answerOf(one.lines.$get({ param: { scope, importId }, query: { state, cursor } })),
  'import-lines',
);

/**
 * Sends a file straight into storage. Gives the import it belongs to, also where storage did not take it: asked to read it, the service
 * says so.
 */
export async function sendList(scope: string, file: File, key: string) {
  const json = { name: file.name, bytes: file.size };
  const { url, fields, ...list } = await answerOf(visitation.imports.$post({ param: { scope }, json }, once(key)));
  await postFile(url, fields, file);
  return list;
}

/** Has a list read that was sent, or read again. */
export function readList(scope: string, { importId, ...json }: ListReading & { readonly importId: string }) {
  return answerOf(one.reading.$post({ param: { scope, importId }, json }));
}

export function confirmList(scope: string, importId: string, json: ImportConfirmation, key: string) {
  return answerOf(one.confirmed.$post({ param: { scope, importId }, json }, once(key)));
}

export function putListAway(scope: string, { importId, version }: Pick<ImportView, 'importId' | 'version'>) {
  return answerOf(one.cancelled.$post({ param: { scope, importId }, json: { version } }));
}

/** The address of a spreadsheet with what did not go in; good for some minutes. */
export async function resultLink(scope: string, importId: string): Promise<string> {
  return (await answerOf(one.result.$post({ param: { scope, importId } }))).link;
}
