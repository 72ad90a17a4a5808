import { createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { AsideSheet } from '#kit/parts/aside.tsx';
import { DreamParts } from '#kit/preparation/dream-parts.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { dayAndTime } from '#kit/time/format-dates.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import { nameOf, readStaff } from '../../data/municipality.ts';
import { readDream } from '../../data/preparation.ts';
import { firstName } from '../person/first-name.ts';
import { DreamCommentForm } from './dream-comment-form.tsx';
import { preparationText } from './preparation.text.ts';

/** Min drøm beside the answers: the person's own, with what we say to it. */
export function DreamSheet(props: { readonly person: CandidateView }): JSX.Element {
  const t = preparationText;
  const scope = requiredRole().scope;
  const dream = createAsync(() => readDream(scope, props.person.candidateId));
  const staff = createAsync(() => readStaff(scope));
  const name = (): string => firstName(props.person);
  return (
    <Show when={dream()}>
      {(known) => (
        <aside class="ff-stack">
          <AsideSheet title={t().dream}>
            <Show when={known().version > 0} fallback={<p>{t().noDream(name())}</p>}>
              <p class="ff-muted">
                {t().dreamText(name())} {t().savedOn(dayAndTime(known().savedAt ?? ''))}.
              </p>
              <DreamParts content={known()} />
            </Show>
          </AsideSheet>
          <Show when={known().version > 0}>
            <AsideSheet title={t().comments}>
              <For each={known().comments}>
                {({ byId, at, words }) => (
                  <div class="ff-answer">
                    <p class="mb-0">{words}</p>
                    <p class="ff-muted mb-0">{t().by(nameOf(byId, staff()) ?? t().somebody, dayAndTime(at))}</p>
                  </div>
                )}
              </For>
              <Show when={may('comment-dream')}>
                <DreamCommentForm person={props.person} />
              </Show>
            </AsideSheet>
          </Show>
        </aside>
      )}
    </Show>
  );
}
