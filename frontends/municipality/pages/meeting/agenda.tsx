import { For, Show, type JSX } from 'solid-js';
import { AsideSheet } from '#kit/parts/aside.tsx';
import type { Agenda } from '#shared/shapes/alignment-talk.ts';
import { talkText } from './talk.text.ts';

/** What to talk about at the meeting, from both sides' data, and a short guide to the conversation. */
export function MeetingAgenda(props: { readonly agenda: Agenda | undefined }): JSX.Element {
  const t = talkText;
  return (
    <>
      <AsideSheet title={t().agenda} icon="checklist">
        <Show when={props.agenda} fallback={<p class="ff-muted">{t().agendaNone}</p>}>
          {(agenda) => (
            <>
              <p class="ff-muted">{t().agendaLead}</p>
              <Show when={agenda().talkAbout.length > 0} fallback={<p>{t().allFits}</p>}>
                <Points title={t().talkAbout} points={agenda().talkAbout} />
              </Show>
              <Points title={t().ask} points={agenda().ask} />
              <Points title={t().fits} points={agenda().fits} />
            </>
          )}
        </Show>
      </AsideSheet>
      <AsideSheet title={t().guide} icon="chat">
        <ol class="ff-guide">
          <For each={t().guideSteps}>{(step) => <li>{step}</li>}</For>
        </ol>
      </AsideSheet>
    </>
  );
}

function Points(props: { readonly title: string; readonly points: readonly string[] }): JSX.Element {
  return (
    <Show when={props.points.length > 0}>
      <h3 class="ff-h-small">{props.title}</h3>
      <ul class="ff-guide">
        <For each={props.points}>{(point) => <li>{point}</li>}</For>
      </ul>
    </Show>
  );
}
