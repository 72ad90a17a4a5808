import { createAsync } from '@solidjs/router';
import { createSignal, For, Show, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { WorkList, WorkRow } from '#kit/parts/work-list.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { nowMs } from '#kit/time/clock.ts';
import { civilDateOf } from '#kit/time/copenhagen.ts';
import { clockTime, dayAndTime, shortDate } from '#kit/time/format-dates.ts';
import { formatPhone } from '#shared/kernel/phone.ts';
import type { DutyView } from '#shared/shapes/duty.ts';
import { readRoster } from '../../data/duties.ts';
import { nameOf, readStaff } from '../../data/municipality.ts';
import { CancelDutyDialog, DutyDialog } from './duty-dialogs.tsx';
import { dutyText } from './duty.text.ts';
import { WantedHoursPart } from './wanted-hours.tsx';

/** Who has the lifeline now and next, and where is nobody although somebody should be? */
export function Roster(): JSX.Element {
  const t = dutyText;
  return (
    <Page title={t().title}>
      <h1>{t().title}</h1>
      <p class="font-lead">{t().lead}</p>
      <Loaded says={t().loading} keys={readRoster.key}>
        <Known />
      </Loaded>
    </Page>
  );
}

type Asked = { readonly what: 'plan' | 'change' | 'cancel'; readonly duty?: DutyView };

function Known(): JSX.Element {
  const t = dutyText;
  const scope = requiredRole().scope;
  const roster = createAsync(() => readRoster(scope));
  const staff = createAsync(() => readStaff(scope));
  const [asked, setAsked] = createSignal<Asked>();
  const name = (id: string): string => nameOf(id, staff()) ?? t().somebody;
  const now = (): string => new Date(nowMs()).toISOString();
  const onDuty = (): readonly DutyView[] => (roster()?.watches ?? []).filter(({ from }) => from <= now());
  const close = (): void => void setAsked(undefined);
  return (
    <Show when={roster()}>
      {(known) => (
        <div class="ff-stack">
          <section class="ff-sheet" aria-label={t().nowTitle}>
            <h2>{t().nowTitle}</h2>
            <For each={onDuty()} fallback={<p>{nobodyNow(known().watches)}</p>}>
              {(duty) => <p>{t().onDuty(name(duty.personId), formatPhone(duty.phone), dayAndTime(duty.to))}</p>}
            </For>
          </section>
          <Show when={known().gaps.length > 0}>
            <WorkList title={t().gaps} count={known().gaps.length} lead={t().gapsLead}>
              <For each={known().gaps}>
                {(gap) => (
                  <WorkRow
                    when={shortDate(civilDateOf(gap.from))}
                    late
                    who={t().fromTo(clockTime(gap.from), clockTime(gap.to))}
                    what={t().nobody}
                  />
                )}
              </For>
            </WorkList>
          </Show>
          <Show when={may('plan-duty')}>
            <p>
              <button type="button" class="button button-primary" onClick={() => setAsked({ what: 'plan' })}>
                {t().plan}
              </button>
            </p>
          </Show>
          <Show when={known().watches.length > 0} fallback={<Empty title={t().none} text={t().noneText} />}>
            <WorkList title={t().ahead} count={known().watches.length}>
              <For each={known().watches}>
                {(duty) => (
                  <WorkRow
                    when={shortDate(civilDateOf(duty.from))}
                    who={name(duty.personId)}
                    what={
                      <>
                        {t().fromTo(clockTime(duty.from), untilOf(duty))} · {formatPhone(duty.phone)}{' '}
                        <Show when={duty.changes.at(-1)}>
                          {(change) => (
                            <Flag tone="soon">{t().was(name(change().wasPersonId), t().reasons[change().reason])}</Flag>
                          )}
                        </Show>
                      </>
                    }
                    action={
                      <Show when={may('change-duty')}>
                        <span class="ff-actions">
                          <button
                            type="button"
                            class="button button-secondary"
                            onClick={() => setAsked({ what: 'change', duty })}
                          >
                            {t().change}
                            <span class="sr-only">, {name(duty.personId)}</span>
                          </button>
                          <button
                            type="button"
                            class="function-link"
                            onClick={() => setAsked({ what: 'cancel', duty })}
                          >
                            {t().cancel}
                            <span class="sr-only">, {name(duty.personId)}</span>
                          </button>
                        </span>
                      </Show>
                    }
                  />
                )}
              </For>
            </WorkList>
          </Show>
          <WantedHoursPart roster={known()} />
          <Show when={asked()?.what === 'plan'}>
            <DutyDialog onClose={close} />
          </Show>
          <Show when={asked()?.what === 'change' && asked()?.duty}>
            {(duty) => <DutyDialog duty={duty()} onClose={close} />}
          </Show>
          <Show when={asked()?.what === 'cancel' && asked()?.duty}>
            {(duty) => <CancelDutyDialog duty={duty()} onClose={close} />}
          </Show>
        </div>
      )}
    </Show>
  );
}

/** The time a watch ends, with its day where that is another. */
function untilOf({ from, to }: DutyView): string {
  return civilDateOf(from) === civilDateOf(to) ? clockTime(to) : dayAndTime(to);
}

function nobodyNow([next]: readonly DutyView[]): string {
  const t = dutyText();
  return next ? t.nobodyUntil(dayAndTime(next.from)) : t.nobodyPlanned;
}
