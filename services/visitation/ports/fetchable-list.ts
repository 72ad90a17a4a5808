import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { Files } from '#shared/runtime/ports/files.ts';
import { spreadsheetType } from '#shared/runtime/ports/spreadsheet-type.ts';
import type { FileLink } from '#shared/shapes/referral-import.ts';
import { workFileText } from './work-file.text.ts';

/** Stores a list that was made to be fetched once, and gives its link; the file goes after two days. */
export async function fetchable(
  call: Pick<Call, 'scope' | 'requestId' | 'language' | 'now'>,
  { files }: { readonly files: () => Files },
  content: Uint8Array,
): Promise<FileLink> {
  const name = `exports/work-${call.requestId}.xlsx`;
  await files().store(call.scope, name, content, spreadsheetType);
  const shownAs = `${workFileText[call.language].title} ${dateOf(call.now)}.xlsx`;
  return { link: await files().downloadLink(call.scope, name, shownAs) };
}
