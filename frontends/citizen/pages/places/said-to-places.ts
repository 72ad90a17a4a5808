import type { MyPlace, OwnNoReason, ProposalSays, SaidToPlace } from '#shared/shapes/shown-proposals.ts';

/** What is said while it is being chosen: one line a place, `opening:says` or `opening:no:reason`, those with a yes in order. */
export type SaidLines = readonly string[];

/** What stands already: those with a yes by their rank, then the rest. */
export function saidBefore(places: readonly MyPlace[]): SaidLines {
  const said = places.filter(({ says }) => says !== undefined);
  const byRank = said.toSorted((one, other) => (one.rank ?? said.length) - (other.rank ?? said.length));
  return byRank.map(({ openingId, says, reason }) => lineOf(openingId, says ?? 'tell-me-more', reason));
}

/** What was sent and has not arrived yet, as it was said. */
export function saidInAnswer(answers: readonly SaidToPlace[]): SaidLines {
  return answers.map(({ openingId, says, reason }) => lineOf(openingId, says, reason));
}

/** Those about places that can still be answered: a draft may be older than what is shown. */
export function among(lines: SaidLines, places: readonly Pick<MyPlace, 'openingId' | 'open'>[]): SaidLines {
  const open = new Set<string>(places.filter(({ open: isOpen }) => isOpen).map(({ openingId }) => openingId));
  return lines.filter((line) => open.has(line.split(':')[0] ?? ''));
}

/** The lines as they are sent. */
export function answersIn(lines: SaidLines): SaidToPlace[] {
  return lines.map((line) => {
    const [openingId, says, reason] = line.split(':');
    return { openingId, says, ...(reason && { reason }) } as SaidToPlace;
  });
}

/** What is said to one place, or nothing yet. */
export function saidTo(lines: SaidLines, openingId: string): SaidToPlace | undefined {
  return answersIn(lines).find((answer) => answer.openingId === openingId);
}

/** Says something to a place; said again, it is taken back. A place that was said yes to keeps its rank until then. */
export function saying(lines: SaidLines, openingId: string, says: ProposalSays): SaidLines {
  const others = lines.filter((line) => !line.startsWith(`${openingId}:`));
  return saidTo(lines, openingId)?.says === says ? others : [...others, lineOf(openingId, says)];
}

/** Why not: pressed again, the reason is taken back and the no stays. */
export function reasoning(lines: SaidLines, openingId: string, reason: OwnNoReason): SaidLines {
  const isTakenBack = saidTo(lines, openingId)?.reason === reason;
  return lines.map((line) =>
    line.startsWith(`${openingId}:no`) ? lineOf(openingId, 'no', isTakenBack ? undefined : reason) : line,
  );
}

/** Which of those with a yes a place is, 1 for the dearest; 0 where it has none. */
export function rankOf(lines: SaidLines, openingId: string): number {
  return yesesIn(lines).indexOf(`${openingId}:yes`) + 1;
}

/** Puts a place with a yes before the one it stands after. */
export function putHigher(lines: SaidLines, openingId: string): SaidLines {
  const yeses = yesesIn(lines);
  const place = yeses.indexOf(`${openingId}:yes`);
  if (place <= 0) return lines;
  const moved = yeses.filter((_, at) => at !== place);
  moved.splice(place - 1, 0, `${openingId}:yes`);
  return [...moved, ...lines.filter((line) => !line.endsWith(':yes'))];
}

function yesesIn(lines: SaidLines): string[] {
  return lines.filter((line) => line.endsWith(':yes'));
}

function lineOf(openingId: string, says: ProposalSays, reason?: OwnNoReason): string {
  return [openingId, says, ...(reason ? [reason] : [])].join(':');
}
