import { protectedMark } from '#services/visitation/domain/protected-address.ts';
import type { ListLine } from '#shared/shapes/referral-import.ts';
import { candidateItem, type VisitationStore } from './visitation-store.ts';

/** So many people are read at the same time. */
const atOnce = 25;

/** The lines with the mark beside each person whom the municipality knows and whose address is protected. */
export async function withMarks({ table }: VisitationStore, lines: readonly ListLine[]): Promise<ListLine[]> {
  const marked: ListLine[] = [];
  for (let from = 0; from < lines.length; from += atOnce) {
    const part = lines.slice(from, from + atOnce);
    const people = await Promise.all(
      part.map(({ candidateId }) => candidateId && table.get(candidateItem, candidateId)),
    );
    marked.push(...part.map((line, place) => ({ ...line, ...protectedMark(people[place] || {}) })));
  }
  return marked;
}
