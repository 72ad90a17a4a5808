import { createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { AsideSheet } from '#kit/parts/aside.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { dreamParts } from '#shared/shapes/dream.ts';
import { readWishes } from '../../data/plan.ts';
import type { PlanProps } from './plan-names.ts';
import { planText } from './plan.text.ts';

/** Where the plan begins: what the person wrote themselves, or said in the conversation where they have not written. */
export function OwnWishes(props: PlanProps): JSX.Element {
  const t = planText;
  const dream = createAsync(async () =>
    may('show-dream') ? readWishes(requiredRole().scope, props.plan.candidateId) : undefined,
  );
  const written = (): readonly { readonly part: string; readonly words: string }[] =>
    dreamParts.flatMap((part) => {
      const words = dream()?.[part].words.trim() ?? '';
      return words ? [{ part: t().dreamPart[part], words }] : [];
    });
  return (
    <AsideSheet title={t().dream(props.name)}>
      <For
        each={written()}
        fallback={
          <Show when={props.plan.words?.dream} fallback={<p>{t().noDream}</p>}>
            {(said) => <blockquote class="ff-quote">{said()}</blockquote>}
          </Show>
        }
      >
        {({ part, words }) => (
          <>
            <p class="ff-muted">{part}</p>
            <blockquote class="ff-quote">{words}</blockquote>
          </>
        )}
      </For>
    </AsideSheet>
  );
}
