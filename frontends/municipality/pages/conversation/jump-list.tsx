import { For, Show, type JSX } from 'solid-js';
import { Icon } from '#kit/icons/icon.tsx';
import { clockTime, dayDate } from '#kit/time/format-dates.ts';
import type { RunningForm } from '#kit/forms/create-form.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import { conversationParts, headingOf, isLeftOut, missingOf, type ConversationPartName } from './conversation-parts.ts';
import { conversationText } from './conversation.text.ts';
import type { ConversationFields } from './read-conversation.ts';

/** The parts of the page, each a jump away and with what is missing in it; and what is saved where. */
export function JumpList(props: {
  readonly form: RunningForm<ConversationFields>;
  readonly person: CandidateView;
}): JSX.Element {
  const t = conversationText;
  return (
    <nav class="ff-jump" aria-label={t().jump}>
      <ol class="ff-list">
        <For each={conversationParts}>
          {(part) => (
            <li>
              <a href={`#${headingOf(part.name)}`} target="_self" onClick={(event) => goTo(event, part.name)}>
                {t().parts[part.name]}
              </a>{' '}
              <Readiness
                missing={missingOf(props.form.values, part.needs)}
                isEmpty={isLeftOut(props.form.values, part)}
              />
            </li>
          )}
        </For>
      </ol>
      <p class="ff-muted">
        <Show when={props.person.conversations[0]} fallback={t().savedNothing}>
          {(last) => t().savedOn(dayDate(last().heldOn))}
        </Show>{' '}
        <Show when={props.form.savedAt()}>{(at) => <>{t().savedDraft(clockTime(at()))} </>}</Show>
        {t().savedWhat}
      </p>
    </nav>
  );
}

function Readiness(props: { readonly missing: number; readonly isEmpty: boolean }): JSX.Element {
  const t = conversationText;
  return (
    <Show
      when={!props.isEmpty && props.missing === 0}
      fallback={<span class="ff-muted">{props.isEmpty ? t().optionalPart : t().missing(props.missing)}</span>}
    >
      <span class="ff-jump__ready">
        <Icon name="check" />
        {t().ready}
      </span>
    </Show>
  );
}

function goTo(event: MouseEvent, part: ConversationPartName): void {
  event.preventDefault();
  const heading = document.getElementById(headingOf(part));
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}
