import { createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { Facts } from '#kit/parts/facts.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { kroner } from '#kit/tailored/kroner.ts';
import { shortDate } from '#kit/time/format-dates.ts';
import { compensationWords } from '#kit/work-capacity/compensation-words.text.ts';
import { HelpMonths } from '#kit/work-capacity/help-months.tsx';
import type { CompensationView } from '#shared/shapes/compensation.ts';
import { nameOf, readStaff } from '../../data/municipality.ts';
import { CompensationActs } from './compensation-acts.tsx';
import { compensationText } from './compensation.text.ts';

const tones: Readonly<Record<CompensationView['state'], 'soon' | 'good' | 'quiet' | 'late'>> = {
  draft: 'quiet',
  'to-be-decided': 'soon',
  granted: 'good',
  refused: 'late',
  stopped: 'quiet',
  replaced: 'quiet',
  ended: 'quiet',
  withdrawn: 'quiet',
};

/** One grant: what for, what it costs, what the rules say, and what may be done with it. */
export function OneCompensation(props: {
  readonly of: CompensationView;
  readonly write: ((of: CompensationView) => void) | undefined;
}): JSX.Element {
  const t = compensationText;
  const staff = createAsync(() => readStaff(requiredRole().scope));
  const name = (id: string): string => nameOf(id, staff()) ?? t().colleague;
  const terms = () => props.of.terms;
  const most = ({ rule, most: value }: CompensationView['findings'][number]): string =>
    rule === 'hourly-rate' ? kroner(value) : formatNumber(value);
  return (
    <article class="ff-sheet">
      <div class="ff-place__head">
        <div>
          <h2 class="h3">{compensationWords().kinds[terms().kind]}</h2>
          <p class="ff-muted">
            {compensationWords().hours(formatNumber(terms().hoursPerWeek), kroner(terms().hourlyRateOre))}
          </p>
          <p class="ff-muted">{compensationWords().period(shortDate(terms().from), shortDate(props.of.lastDay))}</p>
        </div>
        <Flag tone={tones[props.of.state]}>{compensationWords().states[props.of.state]}</Flag>
      </div>
      <p class="ff-strong">
        {compensationWords().total}: {kroner(props.of.totalOre)}
      </p>
      <Facts
        form="two"
        facts={[
          { term: t().purpose, value: terms().purpose },
          { term: t().tasks, value: terms().tasks },
        ]}
      />
      <For each={props.of.findings.filter(({ exceeded }) => exceeded)}>
        {(finding) => (
          <p>
            <Flag tone="soon" icon="info">
              {t().above}
            </Flag>{' '}
            {t().rules[finding.rule](most(finding))}. {terms().aboveRules}
            <Show when={finding.confidence === 'verify'}>
              <span class="ff-muted"> {t().verify}</span>
            </Show>
          </p>
        )}
      </For>
      <Show when={props.of.months.length > 0}>
        <details class="ff-ruled">
          <summary>{t().months}</summary>
          <HelpMonths caption={t().months} of={props.of} />
        </details>
      </Show>
      <p class="ff-muted">
        {t().by(name(props.of.draftedById))}
        <Show when={props.of.decided}>{(decided) => <>. {t().decidedBy(name(decided().byId))}</>}</Show>
      </p>
      <Show when={props.of.stopped?.reason ?? props.of.decided?.reason}>{(why) => <p>{t().why(why())}</p>}</Show>
      <CompensationActs of={props.of} write={props.write} />
    </article>
  );
}
