import { createAsync } from '@solidjs/router';
import { For, Show, type JSX, type ParentProps } from 'solid-js';
import { formatPhone } from '#shared/kernel/phone.ts';
import type { BridgeBuildingView, BridgeElementView, SchoolContact } from '#shared/shapes/bridge-building.ts';
import { readMunicipalities } from '../companies/company-data.ts';
import { Icon } from '../icons/icon.tsx';
import { AsideSheet } from '../parts/aside.tsx';
import { Flag } from '../parts/flag.tsx';
import { shortDate } from '../time/format-dates.ts';
import { vocabularyText } from '../words/vocabulary.text.ts';
import { bridgeText } from './bridge.text.ts';

/** The five core elements, each visibly met or not and by what; who of the municipality is at the school; and what to do. */
export function BridgeChecklist(
  props: ParentProps<{ readonly of: BridgeBuildingView; readonly partnership: string }>,
): JSX.Element {
  const t = bridgeText;
  const met = (): number => props.of.elements.filter((each) => each.met).length;
  return (
    <AsideSheet title={t().title}>
      <p>{t().metCount(met())}</p>
      <ul class="ff-list">
        <For each={props.of.elements}>
          {(each) => (
            <li class="ff-aside__item">
              <p class="ff-strong">{t().elements[each.element]}</p>
              <p>
                <Flag tone={each.met ? 'good' : 'soon'} icon={each.met ? 'check' : 'hourglass'}>
                  {each.met ? t().met : t().notMet}
                </Flag>
              </p>
              <Show when={!each.met}>
                <p>{t().missing[each.element]}</p>
              </Show>
              <For each={beside(each, props.of)}>{(words) => <p class="ff-muted">{words}</p>}</For>
            </li>
          )}
        </For>
      </ul>
      <h3 class="ff-h-small ff-above">{t().contacts}</h3>
      <Show when={props.of.contacts.length > 0} fallback={<p class="ff-muted">{t().noContact}</p>}>
        <ul class="ff-list">
          <For each={props.of.contacts}>
            {(contact) => <Contact of={contact} municipality={contact.municipality} partnership={props.partnership} />}
          </For>
        </ul>
      </Show>
      {props.children}
    </AsideSheet>
  );
}

function Contact(props: {
  readonly of: SchoolContact;
  readonly municipality: string;
  readonly partnership: string;
}): JSX.Element {
  const municipalities = createAsync(() => readMunicipalities(props.partnership));
  const name = (): string | undefined => municipalities()?.find(({ code }) => code === props.municipality)?.name;
  return (
    <li class="ff-aside__item">
      <p class="ff-strong">{props.of.name}</p>
      <Show when={name()}>{(known) => <p class="ff-muted">{bridgeText().from(known())}</p>}</Show>
      <p class="ff-muted">{timesInWords(props.of)}</p>
      <p>
        <a href={`tel:${props.of.phone}`}>
          <Icon name="ff-phone" /> {formatPhone(props.of.phone)}
        </a>
      </p>
    </li>
  );
}

/** When a contact is at the school: `tirsdag kl. 9.00–12.00, torsdag …`. */
export function timesInWords({ times }: SchoolContact): string {
  const clock = (time: string): string => time.replace(/^0/, '').replace(':', '.');
  return times
    .map(({ day, startsAt, endsAt }) => bridgeText().at(vocabularyText().weekdays[day], clock(startsAt), clock(endsAt)))
    .join(', ');
}

/** What an element stands on: minutes, weeks, or who has taken the task. */
function beside({ element, of }: BridgeElementView, bridge: BridgeBuildingView): readonly string[] {
  const t = bridgeText();
  if (element === 'danish-and-maths')
    return [
      ...(bridge.danishMinutes > 0 ? [t.danish(bridge.danishMinutes)] : []),
      ...(bridge.mathsMinutes > 0 ? [t.maths(bridge.mathsMinutes)] : []),
    ];
  if (element === 'sniff-internships')
    return bridge.sniffInternships.map(({ from, to }) => t.period(shortDate(from), shortDate(to)));
  if (!of) return [];
  const names = bridge.mentors.filter(({ role }) => role === element).map((each) => t.mentor(each.name, each.of));
  return [of.need === 0 ? t.nobody : t.of(of.have, of.need), ...(names.length > 0 ? [names.join(', ')] : [])];
}
