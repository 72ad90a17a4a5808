import { createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { nameOfMunicipality } from '#shared/kernel/municipality-name.ts';
import type { SixMonthCheckItem } from '#shared/shapes/six-month-check.ts';
import { readCarriedChecks } from '../../data/placements.ts';
import { checkText } from './check.text.ts';
import { CheckLine, CheckQuestion, isAsked } from './six-month-check.tsx';

/** Checks that came along when the person moved here: asked for the municipality they came from. Nothing else of the place is known. */
export function CarriedChecks(props: { readonly name: string; readonly candidateId: string }): JSX.Element {
  return (
    <Show when={may('list-carried-checks')}>
      <Known {...props} />
    </Show>
  );
}

function Known(props: { readonly name: string; readonly candidateId: string }): JSX.Element {
  const checks = createAsync(() => readCarriedChecks(requiredRole().scope, props.candidateId));
  return <For each={checks()?.items}>{(check) => <One name={props.name} check={check} />}</For>;
}

function One(props: { readonly name: string; readonly check: SixMonthCheckItem }): JSX.Element {
  const t = checkText;
  const from = (): string => nameOfMunicipality(props.check.carriedFrom ?? '');
  return (
    <Show when={!isAsked(props.check)} fallback={<CheckQuestion name={props.name} check={props.check} />}>
      <section class="ff-sheet ff-below" aria-label={t().carriedTitle(props.check.companyName)}>
        <h2>{t().carriedTitle(props.check.companyName)}</h2>
        <p>{t().carriedFrom(from(), props.name)}</p>
        <CheckLine name={props.name} check={props.check} />
      </section>
    </Show>
  );
}
