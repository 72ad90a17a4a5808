import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { PackPaperAsk, PackPaperLink } from '#shared/shapes/evidence-pack.ts';
import type { PackOnPaper } from './evidence-pack-paper.ts';

type OfPack = Omit<PackOnPaper, 'document' | 'names' | 'madeAt'> & {
  readonly number: number;
  readonly document?: PackOnPaper['document'] | undefined;
};

/**
 * A description as a paper behind a link that is good for some minutes; the file goes after two days. No name is in the
 * file's. Refusal: evidence-pack-not-sent.
 */
export async function packFile(
  call: Call,
  matching: MatchingStore,
  pack: OfPack,
  names: PackPaperAsk,
): Promise<Result<PackPaperLink, MatchingRefusal>> {
  const { document, number } = pack;
  if (!document) return refuse('evidence-pack-not-sent');
  // What sets a paper is large, and read only where one is made.
  const { evidencePackPaper } = await import('./evidence-pack-paper.ts');
  const content = await evidencePackPaper({ ...pack, document, names, madeAt: call.now });
  const name = `exports/work-${call.requestId}.pdf`;
  const files = matching.files();
  await files.store(call.scope, name, content, 'application/pdf');
  return ok({ link: await files.downloadLink(call.scope, name, `Beskrivelse ${number} ${dateOf(call.now)}.pdf`) });
}
