import { Show, type JSX } from 'solid-js';
import { formatNumber } from '../numbers/danish-numbers.ts';
import { Facts } from '../parts/facts.tsx';
import { dayDate } from '../time/format-dates.ts';
import { danishText } from '../words/danish.text.ts';
import { vocabularyText } from '../words/vocabulary.text.ts';
import type { TailoredNeed } from '#shared/shapes/tailored-request.ts';
import { tailoredWords } from './tailored-words.text.ts';

/** What is needed, as both sides read it; nothing of whose need it is. */
export function NeedFacts(props: {
  readonly need: TailoredNeed;
  readonly companyWords?: string | undefined;
}): JSX.Element {
  const t = tailoredWords;
  const need = (): TailoredNeed => props.need;
  const level = (): string => t().levelChange(t().levels[need().levelNow], t().levels[need().levelWanted]);
  const danish = (): string => danishText().spoken[need().danish];
  const help = (): string =>
    need()
      .helpLanguages.map((language) => vocabularyText().languages[language])
      .join(', ');
  return (
    <>
      <Facts
        form="two"
        facts={[
          { term: t().tasks, value: need().tasks },
          { term: t().level, value: level() },
          { term: t().danish, value: help() ? `${danish()}. ${t().help(help())}` : danish() },
          {
            term: t().time,
            value: t().hoursAndWeeks(formatNumber(need().hoursPerWeek), formatNumber(need().weeks)),
          },
          { term: t().where, value: t().places[need().place] },
          { term: t().firstDay, value: dayDate(need().startsOn) },
          { term: t().purpose, value: t().purposes[need().purpose] },
        ]}
      />
      <Show when={need().personWords}>{(words) => <Quote title={t().personWords} words={words()} />}</Show>
      <Show when={props.companyWords}>{(words) => <Quote title={t().companyWords} words={words()} />}</Show>
    </>
  );
}

function Quote(props: { readonly title: string; readonly words: string }): JSX.Element {
  return (
    <div class="ff-above">
      <p class="ff-strong">{props.title}</p>
      <blockquote class="ff-own-words">{props.words}</blockquote>
    </div>
  );
}
