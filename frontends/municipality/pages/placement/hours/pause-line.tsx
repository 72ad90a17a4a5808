import { createSignal, For, Show, type JSX } from 'solid-js';
import { Flag } from '#kit/parts/flag.tsx';
import { may } from '#kit/session/may.ts';
import { today } from '#kit/time/clock.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import type { PauseView } from '#shared/shapes/hours-plan.ts';
import { hoursPartText } from './hours.text.ts';
import { PauseDialog, ResumeDialog } from './pause-dialog.tsx';
import type { HoursProps } from './placement-hours.tsx';

/** That the place waits, now or soon, and what that means. */
export function PauseLine(props: HoursProps): JSX.Element {
  const t = hoursPartText;
  const [asked, setAsked] = createSignal<'pause' | 'resume'>();
  const ahead = (): readonly PauseView[] => props.hours.pauses.filter(({ until }) => !until || until >= today());
  return (
    <>
      <For each={ahead()}>
        {(pause) => (
          <div class="ff-below">
            <p>
              <Flag tone="soon" icon="hourglass">
                {inWords(pause)}
              </Flag>{' '}
              <span class="ff-muted">{t().pauseReasons[pause.reason]}</span>
            </p>
            <p class="ff-muted">{t().pauseStays}</p>
          </div>
        )}
      </For>
      <Show when={may('pause-placement')}>
        <div class="ff-actions ff-screen-only">
          <Show
            when={ahead().length > 0}
            fallback={
              <button type="button" class="function-link ff-link" onClick={() => setAsked('pause')}>
                {t().pauseThis}
              </button>
            }
          >
            <button type="button" class="button button-secondary" onClick={() => setAsked('resume')}>
              {t().resume}
            </button>
          </Show>
        </div>
      </Show>
      <Show when={asked() === 'pause'}>
        <PauseDialog {...props} onClose={() => setAsked(undefined)} />
      </Show>
      <Show when={asked() === 'resume'}>
        <ResumeDialog {...props} onClose={() => setAsked(undefined)} />
      </Show>
    </>
  );
}

function inWords({ from, until }: PauseView): string {
  const t = hoursPartText();
  if (from > today()) return t.pausedFrom(dayDate(from));
  return until ? t.pausedNow(dayDate(until)) : t.pausedOpen;
}
