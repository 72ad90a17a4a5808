import { createSignal, For, Show, type JSX } from 'solid-js';
import { sentence } from '#kit/language/texts.ts';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { Flag } from '#kit/parts/flag.tsx';
import { may } from '#kit/session/may.ts';
import { nearDate } from '#kit/time/format-dates.ts';
import type { AttendanceDayView, SaidOfDay } from '#shared/shapes/attendance.ts';
import type { HoursProps } from './placement-hours.tsx';
import { hoursPartText } from './hours.text.ts';
import { RegisterDialog } from './register-dialog.tsx';

const shownAtFirst = 5;

/** The last days, each side's word beside the other's; those that differ first, since they wait for somebody. */
export function LastDays(props: HoursProps): JSX.Element {
  const t = hoursPartText;
  const [asked, setAsked] = createSignal<AttendanceDayView | 'new'>();
  const [all, setAll] = createSignal(false);
  const days = (): readonly AttendanceDayView[] => {
    const differing = props.hours.days.filter(({ standing }) => standing === 'differs');
    const others = props.hours.days.filter(({ standing }) => standing !== 'differs' && standing !== 'nothing');
    return all() ? [...differing, ...others] : [...differing, ...others.slice(0, shownAtFirst)];
  };
  return (
    <>
      <Show when={days().length > 0}>
        <h4 class="ff-h-small ff-above">{t().days}</h4>
        <ul class="ff-list ff-days">
          <For each={days()}>
            {(day) => (
              <li>
                <div>
                  <p class="ff-strong">
                    {sentence(nearDate(day.on))}{' '}
                    <Show when={day.standing === 'differs'}>
                      <Flag tone="soon" icon="warning">
                        {t().standing.differs}
                      </Flag>
                    </Show>
                  </p>
                  <For each={linesOf(props.name, day)}>{(line) => <p class="ff-muted">{line}</p>}</For>
                </div>
                <Show when={may('register-attendance')}>
                  <button type="button" class="function-link ff-link" onClick={() => setAsked(day)}>
                    {day.standing === 'differs' ? t().settle : t().correct}
                    <span class="sr-only">: {nearDate(day.on)}</span>
                  </button>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <div class="ff-actions">
        <Show when={may('register-attendance')}>
          <button type="button" class="button button-secondary" onClick={() => setAsked('new')}>
            {t().register}
          </button>
        </Show>
        <Show when={!all() && props.hours.days.length > days().length}>
          <button type="button" class="function-link ff-link" onClick={() => setAll(true)}>
            {t().allDays}
          </button>
        </Show>
      </div>
      <Show when={asked()}>
        {(of) => (
          <RegisterDialog
            {...props}
            day={of() === 'new' ? undefined : (of() as AttendanceDayView)}
            onClose={() => setAsked(undefined)}
          />
        )}
      </Show>
    </>
  );
}

function linesOf(name: string, { workplace, person, municipality, standing }: AttendanceDayView): readonly string[] {
  const t = hoursPartText();
  if (standing === 'agreed' && workplace) return [`${t.standing.agreed}: ${inWords(workplace)}`];
  const line = (who: string, said: SaidOfDay | undefined): readonly string[] =>
    said ? [`${who}: ${inWords(said)}`, ...(said.reason ? [t.because(said.reason)] : [])] : [];
  return [
    ...line(t.sides.municipality, municipality),
    ...line(t.sides.workplace, workplace),
    ...line(t.sides.person(name), person),
  ];
}

function inWords({ mark, hours, told }: SaidOfDay): string {
  const t = hoursPartText();
  if (mark === 'away') return told ? t.awayTold : t.awayNotTold;
  return t.markHours(t.mark[mark], t.week(formatNumber(hours)));
}
