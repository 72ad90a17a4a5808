import { createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { requiredRole } from '#kit/session/session.ts';
import { longDate } from '#kit/time/format-dates.ts';
import type { TemplateContent, TemplateVersion } from '#shared/shapes/agreement-template.ts';
import { nameOf, readStaff } from '../../data/municipality.ts';
import { agreementTemplateText } from './agreement-template.text.ts';
import { kindsInWords } from './kinds-in-words.ts';

/** A template as it was written, with what holds for which kinds. */
export function TemplateInWords(props: { readonly of: TemplateContent }): JSX.Element {
  const t = agreementTemplateText;
  const isEmpty = (): boolean => props.of.openings.length === 0 && props.of.clauses.length === 0 && !props.of.contact;
  return (
    <Show when={!isEmpty()} fallback={<p>{t().none}</p>}>
      <For each={props.of.openings}>
        {({ kinds, text }) => (
          <>
            <h3 class="ff-h-small">{t().opening}</h3>
            <p class="ff-own-words mb-0" lang="da">
              {text}
            </p>
            <p class="ff-muted">{kindsInWords(kinds)}</p>
          </>
        )}
      </For>
      <For each={props.of.clauses}>
        {({ title, text, kinds, mayLeaveOut }) => (
          <>
            <h3 class="ff-h-small" lang="da">
              {title}
            </h3>
            <p class="ff-own-words mb-0" lang="da">
              {text}
            </p>
            <p class="ff-muted">
              {kindsInWords(kinds)}. <Show when={mayLeaveOut}>{t().leftOut}</Show>
            </p>
          </>
        )}
      </For>
      <Show when={props.of.contact}>
        {(contact) => (
          <>
            <h3 class="ff-h-small">{t().contact}</h3>
            <p class="ff-own-words" lang="da">
              {contact()}
            </p>
          </>
        )}
      </Show>
    </Show>
  );
}

/** Who decided a version, when and why. */
export function DecidedWhy(props: { readonly of: TemplateVersion }): JSX.Element {
  const t = agreementTemplateText;
  const staff = createAsync(() => readStaff(requiredRole().scope));
  return (
    <Show when={props.of.setOn}>
      {(day) => (
        <p class="ff-muted">
          {t().decidedBy(nameOf(props.of.setById, staff()) ?? t().someone, longDate(day()))}{' '}
          <Show when={props.of.reason}>{(reason) => t().why(reason())}</Show>
        </p>
      )}
    </Show>
  );
}
