import { A } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { AsideSheet } from '#kit/parts/aside.tsx';
import { may } from '#kit/session/may.ts';
import { nearDate } from '#kit/time/format-dates.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import { firstName } from '../person/first-name.ts';
import { preparationText } from './preparation.text.ts';

/** On the overview: that there is a preparation and a dream, and the way to them. Reading is a step of its own, and logged. */
export function PreparationSheet(props: { readonly person: CandidateView }): JSX.Element {
  const t = preparationText;
  const sentOn = (): string | undefined => props.person.history.find(({ kind }) => kind === 'preparation-received')?.on;
  return (
    <Show when={may('show-preparation')}>
      <AsideSheet title={t().link} screenOnly>
        <Show when={sentOn()}>{(day) => <p class="ff-strong mb-0">{t().sentOn(nearDate(day()))}</p>}</Show>
        <p class="ff-muted">{t().linkText(firstName(props.person))}</p>
        <A href={`/personer/${props.person.candidateId}/forberedelse`}>{t().read}</A>
      </AsideSheet>
    </Show>
  );
}
