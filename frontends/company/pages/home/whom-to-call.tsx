import { createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { readMunicipalities } from '#kit/companies/company-data.ts';
import { formatPhone } from '#shared/kernel/phone.ts';
import { AsideSheet } from '#kit/parts/aside.tsx';
import { Icon } from '#kit/icons/icon.tsx';
import type { BuddyView, CompanyProfile } from '#shared/shapes/company.ts';
import type { MunicipalContactView } from '#shared/shapes/municipal-contact.ts';
import { ownCompany } from '../../data/own-company.ts';
import { contactsToCall } from './contacts-to-call.ts';
import { homeText } from './home.text.ts';
import type { WithUs } from './who-is-with-us.ts';

/** Whom to call: the contact each municipality has named; where it has named nobody, the page says so. */
export function WhomToCall(props: { readonly who: readonly WithUs[]; readonly company: CompanyProfile }): JSX.Element {
  const t = homeText;
  const own = ownCompany();
  const municipalities = createAsync(() => readMunicipalities(own.scope));
  const named = (code: string): string =>
    municipalities()?.find((one) => one.code === code)?.name ?? t().municipalityUnknown;
  const reachable = (): readonly BuddyView[] =>
    props.company.buddies.filter(({ state, phone }) => state === 'named' && phone);
  return (
    <AsideSheet title={t().call}>
      <For each={contactsToCall(props.company)}>
        {(line) => (
          <Show when={line.contact} fallback={<p>{t().callNobodyIn(named(line.municipality))}</p>}>
            {(contact) => <CallBar contact={contact()} municipality={named(line.municipality)} />}
          </Show>
        )}
      </For>
      <Show when={contactsToCall(props.company).some(({ contact }) => !contact)}>
        <p>{t().callMeanwhile}</p>
      </Show>
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

/** One big press to call the contact; the number stands there too, for whoever reads it from another screen. */
function CallBar(props: { readonly contact: MunicipalContactView; readonly municipality: string }): JSX.Element {
  return (
    <a class="ff-call ff-below" href={`tel:${props.contact.phone}`}>
      <Icon name="ff-phone" />
      <b>{homeText().callNow(props.contact.name)}</b>
      <span>
        <span class="ff-num">{formatPhone(props.contact.phone)}</span>
        {', '}
        {[props.municipality, props.contact.answers].filter(Boolean).join(', ')}
      </span>
    </a>
  );
}

function byMunicipality(who: readonly WithUs[]): readonly (readonly [code: string, names: string])[] {
  const codes = [...new Set(who.map(({ municipality }) => municipality))];
  return codes.map((code) => {
    const there = who.filter(({ municipality }) => municipality === code);
    return [code, there.map(({ firstName }) => firstName ?? homeText().someone).join(', ')] as const;
  });
}
