import { createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Icon } from '#kit/icons/icon.tsx';
import { AsideSheet } from '#kit/parts/aside.tsx';
import { readBridgeBuilding, type OfCourse } from '../../data/running.ts';
import { bridgeText } from './bridge.text.ts';
import { runText } from './run.text.ts';

/** The five core elements, each visibly met or not; and who of the municipality is at the school, when. */
export function BridgeSheet(props: { readonly of: OfCourse }): JSX.Element {
  const t = bridgeText;
  const bridge = createAsync(() => readBridgeBuilding(props.of));
  const clock = (time: string): string => time.replace(':', '.');
  return (
    <Show when={bridge()}>
      {(seen) => (
        <AsideSheet title={runText().bridge}>
          <ul class="ff-list">
            <For each={seen().elements}>
              {({ element, met, of }) => (
                <li class="ff-aside__item">
                  <p class="ff-strong">
                    <Icon name={met ? 'success' : 'hourglass'} /> {t().elements[element]}
                  </p>
                  <p class="ff-muted">
                    {met ? t().met : t().notMet} {of && t().of(of.have, of.need)}
                  </p>
                </li>
              )}
            </For>
          </ul>
          <h3>{t().contacts}</h3>
          <Show when={seen().contacts.length > 0} fallback={<p class="ff-muted">{t().noContact}</p>}>
            <ul class="ff-list">
              <For each={seen().contacts}>
                {({ name, phone, times }) => (
                  <li class="ff-aside__item">
                    <p class="ff-strong">{name}</p>
                    <p>
                      <a href={`tel:${phone}`}>{phone}</a>
                    </p>
                    <p class="ff-muted">
                      {times
                        .map(({ day, startsAt, endsAt }) => t().at(t().days[day], clock(startsAt), clock(endsAt)))
                        .join(', ')}
                    </p>
                  </li>
                )}
              </For>
            </ul>
          </Show>
        </AsideSheet>
      )}
    </Show>
  );
}
