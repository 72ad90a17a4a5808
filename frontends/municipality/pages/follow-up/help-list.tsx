import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { WorkList, WorkRow } from '#kit/parts/work-list.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { nowMs, today } from '#kit/time/clock.ts';
import { nearDate } from '#kit/time/format-dates.ts';
import { readWaitingHelp, type NamedHelp } from '../../data/waiting-help.ts';
import { hoursPartText } from '../placement/hours/hours.text.ts';

const hourMs = 3_600_000;

/** The calls for help that nobody has closed, each with its clock, the first to be answered first. */
export function HelpList(props: { readonly view: 'mine' | 'all' }): JSX.Element {
  const t = () => hoursPartText().help;
  const calls = createAsync(async () =>
    may('list-waiting-help') ? readWaitingHelp(requiredRole().scope, props.view) : undefined,
  );
  const isLate = ({ dueOn }: NamedHelp): boolean => dueOn < today();
  const hours = ({ askedAt }: NamedHelp): number => Math.floor((nowMs() - Date.parse(askedAt)) / hourMs);
  const who = ({ name }: NamedHelp): string => name ?? t().nameless;
  return (
    <Show when={calls()?.length}>
      {(count) => (
        <WorkList title={t().listTitle} count={count()}>
          <For each={calls()}>
            {(call) => (
              <WorkRow
                when={t().clock(hours(call))}
                late={isLate(call)}
                who={
                  <A href={`/personer/${call.candidateId}/placering`}>
                    {call.side === 'person' ? t().title(who(call)) : t().titleCompany(call.companyName)}
                  </A>
                }
                what={[
                  ...(call.side === 'workplace' ? [who(call)] : [call.companyName]),
                  isLate(call) ? t().late(nearDate(call.dueOn)) : t().by(nearDate(call.dueOn)),
                  ...(call.words ? [`“${call.words}”`] : []),
                ].join(' · ')}
                action={
                  <A class="button button-primary" href={`/personer/${call.candidateId}/placering`}>
                    {t().open}
                    <span class="sr-only">, {who(call)}</span>
                  </A>
                }
              />
            )}
          </For>
        </WorkList>
      )}
    </Show>
  );
}
