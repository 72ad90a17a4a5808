import { inSentence } from '#kit/language/words-in-line.ts';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { longDate } from '#kit/time/format-dates.ts';
import { today } from '#kit/time/clock.ts';
import type { ResultsView } from '#shared/shapes/results.ts';
import { resultsText } from './results.text.ts';
import type { Verdict } from './verdict.ts';

/** The page's heading and lead: the answer, then the figure it rests on. */
export function verdictWords(verdict: Verdict, asOf: string): { readonly heading: string; readonly lead: string } {
  const t = resultsText();
  switch (verdict.kind) {
    case 'nobody':
      return { heading: t.nobody, lead: asOf === today() ? t.nobodyLead : t.nobodyAsOf(longDate(asOf)) };
    case 'no-targets':
      return { heading: t.noTargets(whole(verdict.referred), whole(verdict.employed)), lead: t.noTargetsLead };
    case 'reached':
      return { heading: t.reached, lead: t.reachedLead };
    case 'short':
      return shortWords(verdict);
  }
}

/** "31 of the 44 in a job among … have a wage subsidy", for each column where anybody has; then how to read the table. */
export function notesUnderTable(results: ResultsView): string {
  const t = resultsText();
  const cellsOf = (measure: 'employed' | 'wageSubsidy') => results.rows.find((row) => row.measure === measure)?.cells;
  const notes = results.columns.flatMap(({ id, name }) => {
    const employed = cellsOf('employed')?.find(({ column }) => column === id)?.achieved ?? 0;
    const subsidised = cellsOf('wageSubsidy')?.find(({ column }) => column === id)?.achieved ?? 0;
    return subsidised > 0 ? [t.subsidyNote(whole(subsidised), whole(employed), inSentence(name))] : [];
  });
  return [...notes, t.readingNote].join(' ');
}

function shortWords(verdict: Extract<Verdict, { kind: 'short' }>): { heading: string; lead: string } {
  const t = resultsText();
  const { measure, columns, wellBegun } = verdict;
  const [only] = columns.length === 1 ? columns : [];
  const missed = t.short[measure](only ? t.among(inSentence(only.name)) : '');
  return {
    heading: wellBegun ? `${t.wellBegun} ${missed}` : missed,
    lead: only
      ? t.shortLead[measure](whole(only.achieved), whole(only.target))
      : columns.map(({ name, achieved, target }) => t.shortColumn(name, whole(achieved), whole(target))).join(' '),
  };
}

const whole = (figure: number): string => formatNumber(figure, 0);
