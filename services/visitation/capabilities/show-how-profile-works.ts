import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import type { ProfileCount } from '#services/visitation/domain/person-profile.ts';
import { choicesIn } from '#services/visitation/domain/score.ts';
import { basisNow, everybody, profileCountItem } from '#services/visitation/store/profile-items.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { withoutSmallCells, type ShownRow } from '#shared/kernel/small-cells.ts';
import { dateOf, type CivilDate } from '#shared/kernel/time.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { scoreCards } from '#shared/rules/profile-rules.ts';
import { smallestCell } from '#shared/rules/small-cell-rules.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { HowProfileWorks } from '#shared/shapes/person-profile.ts';

/** More rows than a municipality has target groups, and the one for everybody. */
const mostRows = 100;

/**
 * How the profile works, for everybody who works with it: whether it is in use and by which law, the card with all its
 * points, and how often judgements departed from it, by target group where the figures are large enough. Nobody is shown.
 */
export async function showHowProfileWorks(
  call: Call,
  visitation: VisitationStore,
): Promise<Result<HowProfileWorks, VisitationRefusal>> {
  const today = dateOf(call.now);
  const [{ version, state, bases }, counts] = await Promise.all([
    basisNow(visitation),
    visitation.table.list({ kind: profileCountItem, of: [], limit: mostRows }),
  ]);
  return ok({
    ...{ inUse: state === 'on', version, bases: [...bases] },
    card: shownCard(today),
    departures: departuresOf(counts.items, today),
  });
}

function shownCard(on: CivilDate): HowProfileWorks['card'] {
  const { value: card, version, source } = ruleOn(scoreCards, on);
  const { riskFrom, readyFrom, answersNeeded, nearBy } = card;
  return {
    ...{ version, source, riskFrom, readyFrom, answersNeeded, nearBy },
    questions: card.questions.map((question) => ({
      question: question.text,
      answers: choicesIn(question).map(({ text, risk, ready }) => ({ answer: text, risk, ready })),
    })),
  };
}

function departuresOf(counts: readonly ProfileCount[], on: CivilDate): HowProfileWorks['departures'] {
  const smallestShown = ruleOn(smallestCell, on).value;
  const rows = counts
    .filter(({ group }) => group !== everybody)
    .map(({ group, settled, departed }) => ({ name: group, whole: settled, part: departed }));
  const all = counts.find(({ group }) => group === everybody);
  const total = { whole: all?.settled ?? 0, part: all?.departed ?? 0 };
  const shown = withoutSmallCells(rows, total, smallestShown);
  return {
    all: departed(shown.total),
    groups: shown.rows.map((row) => ({ group: row.name, ...departed(row) })),
    smallestShown,
  };
}

function departed({ whole, part }: Omit<ShownRow, 'name'>): HowProfileWorks['departures']['all'] {
  return { ...(whole !== undefined && { settled: whole }), ...(part !== undefined && { departed: part }) };
}
