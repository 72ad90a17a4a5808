import { A, createAsync } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { sentence } from '#kit/language/texts.ts';
import { Notice } from '#kit/parts/states.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { civilDateOf } from '#kit/time/copenhagen.ts';
import { clockTime, dayDate } from '#kit/time/format-dates.ts';
import { readRoster } from '../../data/duties.ts';
import { dutyText } from './duty.text.ts';

/** Beforehand: that nobody is on duty at a time when somebody should be; else the way to the roster. */
export function GapNotice(): JSX.Element {
  const t = dutyText;
  const roster = createAsync(async () => (may('show-duty-roster') ? readRoster(requiredRole().scope) : undefined));
  return (
    <Show
      when={roster()?.gaps[0]}
      fallback={
        <Show when={roster()}>
          <p>
            <A href="/vagt">{t().see}</A>
          </p>
        </Show>
      }
    >
      {(gap) => (
        <div class="ff-below">
          <Notice title={t().gapNotice(roster()?.gaps.length ?? 1)}>
            <p>
              {sentence(dayDate(civilDateOf(gap().from)))}: {t().fromTo(clockTime(gap().from), clockTime(gap().to))}.{' '}
              <A href="/vagt">{t().see}</A>
            </p>
          </Notice>
        </div>
      )}
    </Show>
  );
}
