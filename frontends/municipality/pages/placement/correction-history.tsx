import { createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { requiredRole } from '#kit/session/session.ts';
import { civilDateOf } from '#kit/time/copenhagen.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import type { PlacementView } from '#shared/shapes/placement.ts';
import { nameOf, readStaff } from '../../data/municipality.ts';
import { correctionText } from './correction.text.ts';
import { stretchLine } from './terms-shown.ts';
import { correctionsShown, type StoodBefore } from './what-stood-before.ts';

/** What was put right: when, by whom, why, and what stood there before. Nothing where nothing was. */
export function CorrectionHistory(props: { readonly placement: PlacementView }): JSX.Element {
  const t = correctionText;
  return (
    <Show when={props.placement.corrections.length > 0}>
      <details class="ff-fold">
        <summary>{t().historyTitle(props.placement.corrections.length)}</summary>
        <div class="ff-stack">
          <For each={correctionsShown(props.placement)}>
            {({ correction, before }) => (
              <section>
                <CorrectedBy at={correction.at} by={correction.by} />
                <p>{correction.reason ?? t().sameDay}</p>
                <For each={linesOf(before)}>{(line) => <p class="ff-muted">{line}</p>}</For>
              </section>
            )}
          </For>
        </div>
      </details>
    </Show>
  );
}

/** "Rettet tirsdag den 24. november af Jens Holm", as a heading over the reason. */
export function CorrectedBy(props: { readonly at: string; readonly by: string }): JSX.Element {
  const staff = createAsync(() => readStaff(requiredRole().scope));
  const by = (): string => nameOf(props.by, staff()) ?? correctionText().unknownColleague;
  return <h3 class="ff-h-small">{correctionText().corrected(dayDate(civilDateOf(props.at)), by())}</h3>;
}

function linesOf(before: StoodBefore): readonly string[] {
  const t = correctionText();
  return [
    before.startsOn ? t.stoodStart(dayDate(before.startsOn)) : undefined,
    before.endsOn ? t.stoodEnd(dayDate(before.endsOn)) : undefined,
    before.endedOn ? t.stoodEnded(dayDate(before.endedOn)) : undefined,
    ...before.terms.map((terms) => t.stoodTerms(stretchLine(terms))),
  ].filter((line) => line !== undefined);
}
