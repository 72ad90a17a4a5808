import { createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { readMunicipalities } from '#kit/companies/company-data.ts';
import { formatPhone } from '#shared/kernel/phone.ts';
import { AsideSheet } from '#kit/parts/aside.tsx';
import type { BuddyView } from '#shared/shapes/company.ts';
import { ownCompany } from '../../data/own-company.ts';
import { homeText } from './home.text.ts';
import type { WithUs } from './who-is-with-us.ts';

/** Whom to call. The municipality's contact is nowhere in the platform yet, and the page says so. */
export function WhomToCall(props: {
  readonly who: readonly WithUs[];
  readonly buddies: readonly BuddyView[];
}): JSX.Element {
  const t = homeText;
  const own = ownCompany();
  const municipalities = createAsync(() => readMunicipalities(own.scope));
  const named = (code: string): string => municipalities()?.find((one) => one.code === code)?.name ?? '';
  const reachable = (): readonly BuddyView[] => props.buddies.filter(({ state, phone }) => state === 'named' && phone);
  return (
    <AsideSheet title={t().call}>
      <p>{t().callNobody}</p>
      <p>{t().callMeanwhile}</p>
      <Show when={props.who.length > 0}>
        <ul class="ff-list">
          <For each={byMunicipality(props.who)}>
            {([code, names]) => <li class="ff-muted">{t().callPeople(names, named(code))}</li>}
          </For>
        </ul>
      </Show>
      <Show when={reachable().length > 0}>
        <div class="ff-aside__item">
          <p class="ff-strong">{t().ownBuddies}</p>
          <For each={reachable()}>
            {(buddy) => (
              <p>
                {buddy.name},{' '}
                <a class="ff-num" href={`tel:${(buddy.phone ?? '').replace(/\s/g, '')}`}>
                  {formatPhone((buddy.phone ?? '').replace(/\s/g, ''))}
                </a>
              </p>
            )}
          </For>
        </div>
      </Show>
      <p class="ff-muted ff-ruled">{t().emergency}</p>
    </AsideSheet>
  );
}

function byMunicipality(who: readonly WithUs[]): readonly (readonly [code: string, names: string])[] {
  const codes = [...new Set(who.map(({ municipality }) => municipality))];
  return codes.map((code) => {
    const there = who.filter(({ municipality }) => municipality === code);
    return [code, there.map(({ firstName }) => firstName ?? homeText().someone).join(', ')] as const;
  });
}
