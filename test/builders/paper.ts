import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Scope } from '#shared/kernel/scope.ts';

/** A paper as a reader program opens it, from the link that was given. */
export async function readPaper(
  { files }: Pick<MatchingStore, 'files'>,
  scope: Scope,
  given: Result<{ readonly link: string }, string>,
) {
  if (!given.ok) throw new Error(given.refusal.code);
  const bytes = await files().load(scope, given.value.link.replace('memory:', ''));
  const document = await getDocument({ data: new Uint8Array(bytes) }).promise;
  const pages = await Promise.all(Array.from({ length: document.numPages }, (_, place) => document.getPage(place + 1)));
  const contents = await Promise.all(pages.map((page) => page.getTextContent()));
  const { info } = (await document.getMetadata()) as { info: { Title?: string; Language?: string } };
  const marked = new Map((await document.getMarkInfo()) as never).get('Marked') === true;
  const text = contents.flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : ''))).join(' ');
  return { info, marked, text };
}
