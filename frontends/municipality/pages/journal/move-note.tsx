import { revalidate } from '@solidjs/router';
import { createResource, createSignal, For, Show, untrack, type JSX } from 'solid-js';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { TextArea } from '#kit/forms/text-fields.tsx';
import { answerOf, once, visitation } from '#kit/network/services.ts';
import { Loaded } from '#kit/parts/loaded.tsx';
import { SearchForm } from '#kit/parts/search-form.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { NoteMoving, type NoteChanged } from '#shared/shapes/journal.ts';
import { searchPeople, type Work } from '../../data/candidates.ts';
import { readNotes } from '../../data/journal.ts';
import type { CorrectProps } from './correct-note.tsx';
import { journalText } from './journal.text.ts';

/** Moves a note to the person it is about: searched for first, then with the reason. */
export function MoveNote(props: CorrectProps): JSX.Element {
  const t = journalText;
  const [searched, setSearched] = createSignal('');
  const [chosen, setChosen] = createSignal<Work>();
  return (
    <Show
      when={chosen()}
      fallback={<ChoosePerson {...props} searched={searched()} onSearch={setSearched} onChoose={setChosen} />}
    >
      {(to) => (
        <>
          <p>{t().moveTo(to().name)}</p>
          <MoveForm {...props} to={to()} />
        </>
      )}
    </Show>
  );
}

function ChoosePerson(
  props: CorrectProps & {
    readonly searched: string;
    readonly onSearch: (text: string) => void;
    readonly onChoose: (person: Work) => void;
  },
): JSX.Element {
  const t = journalText;
  return (
    <>
      <p>{t().moveText}</p>
      <SearchForm id="move-to" words={t().whose} searched={props.searched} onSearch={props.onSearch} />
      <Show when={props.searched} keyed>
        {(text) => (
          <Loaded says={t().loading}>
            <People {...props} text={text} />
          </Loaded>
        )}
      </Show>
    </>
  );
}

function People(
  props: CorrectProps & { readonly text: string; readonly onChoose: (person: Work) => void },
): JSX.Element {
  const t = journalText;
  const [found] = createResource(async () => await searchPeople(requiredRole().scope, props.text));
  const others = (): readonly Work[] =>
    found()?.items.filter(({ candidateId }) => candidateId !== props.person.candidateId) ?? [];
  return (
    <Show when={found()}>
      <Show when={others().length > 0} fallback={<p>{t().nobodyFound}</p>}>
        <ul class="ff-list">
          <For each={others()}>
            {(person) => (
              <li class="ff-choose-row">
                <span class="ff-strong">{person.name}</span>
                <button type="button" class="button button-secondary" onClick={() => props.onChoose(person)}>
                  {t().choose}
                  <span class="sr-only"> {person.name}</span>
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </Show>
  );
}

function MoveForm(props: CorrectProps & { readonly to: Work }): JSX.Element {
  const t = journalText;
  const { noteId } = untrack(() => props.note);
  const { candidateId } = untrack(() => props.person);
  const { candidateId: toCandidateId, name } = untrack(() => props.to);
  const form = createForm<{ readonly reason: string }, NoteMoving, NoteChanged>({
    name: `move-${noteId}`,
    start: { reason: '' },
    newest: () => ({ version: props.note.version, values: {} }),
    read: (fields, version) => readWithShape(NoteMoving, { version, toCandidateId, ...fields }),
    send: (json, key) => {
      const param = { scope: requiredRole().scope, candidateId, noteId };
      return answerOf(visitation.candidates[':candidateId'].notes[':noteId'].moved.$post({ param, json }, once(key)));
    },
    done: () => {
      tellDone(t().movedDone(name));
      props.onClose();
      void revalidate(readNotes.key);
    },
  });
  return (
    <Form of={form} submit={t().moveNow}>
      <TextArea field={form.field('reason')} label={t().why} help={t().moveReasonHelp} rows={2} />
    </Form>
  );
}
