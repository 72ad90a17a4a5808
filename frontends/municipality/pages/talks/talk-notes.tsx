import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Loaded } from '#kit/parts/loaded.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import type { ConversationView } from '#shared/shapes/planned-conversation.ts';
import { readNotes } from '../../data/journal.ts';
import { readStaff } from '../../data/municipality.ts';
import { NoteCard } from '../journal/note-card.tsx';
import { talksText } from './talks.text.ts';

interface NotesProps {
  readonly person: CandidateView;
  readonly talk: ConversationView;
}

/** What was noted at a conversation, and the way to write more of it. */
export function TalkNotes(props: NotesProps): JSX.Element {
  const t = talksText;
  const journal = (): string => `/personer/${props.person.candidateId}/journal`;
  return (
    <section class="ff-above" aria-labelledby="talk-notes">
      <h2 id="talk-notes">{t().notes}</h2>
      <Loaded says={t().loadingNotes} keys={readNotes.key}>
        <Found {...props} />
      </Loaded>
      <div class="ff-actions ff-above ff-noprint">
        <Show when={may('sign-note')}>
          <A class="button button-secondary" href={`${journal()}?samtale=${props.talk.conversationId}`}>
            {t().writeNote}
          </A>
        </Show>
        <A href={journal()}>{t().toJournal}</A>
      </div>
    </section>
  );
}

function Found(props: NotesProps): JSX.Element {
  const { scope } = requiredRole();
  const notes = createAsync(() => {
    const { candidateId, conversationId } = props.talk;
    return readNotes(scope, candidateId, { conversationId });
  });
  const staff = createAsync(() => readStaff(scope));
  return (
    <Show when={notes()}>
      {(known) => (
        <Show when={known().items.length > 0} fallback={<p class="ff-muted">{talksText().noNotes}</p>}>
          <ol class="ff-list ff-stack">
            <For each={known().items}>
              {(note) => (
                <li>
                  <NoteCard note={note} person={props.person} staff={staff() ?? []} />
                </li>
              )}
            </For>
          </ol>
        </Show>
      )}
    </Show>
  );
}
