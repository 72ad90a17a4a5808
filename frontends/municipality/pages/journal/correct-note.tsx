import { revalidate } from '@solidjs/router';
import { createSignal, Match, Switch, untrack, type JSX } from 'solid-js';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { TextArea } from '#kit/forms/text-fields.tsx';
import { answerOf, once, visitation } from '#kit/network/services.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { BusyButton } from '#kit/parts/busy-button.tsx';
import { Dialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import { NoteStriking, strikeReasons, type NoteChanged, type NoteView } from '#shared/shapes/journal.ts';
import { readNotes } from '../../data/journal.ts';
import { journalWords } from '../../words/journal-words.text.ts';
import { journalText } from './journal.text.ts';
import { MoveNote } from './move-note.tsx';

export interface CorrectProps {
  readonly note: NoteView;
  readonly person: CandidateView;
  readonly onClose: () => void;
}

/** What is wrong with a note: its content, whose journal it stands in, or who reads it. Nothing disappears. */
export function CorrectNote(props: CorrectProps): JSX.Element {
  const t = journalText;
  const [how, setHow] = createSignal<'strike' | 'move' | 'readers'>();
  return (
    <Dialog open title={t().correctTitle} onClose={() => props.onClose()}>
      <Switch
        fallback={
          <>
            <p>{t().correctText}</p>
            <div class="ff-actions">
              <button type="button" class="button button-secondary" onClick={() => setHow('strike')}>
                {t().strike}
              </button>
              <button type="button" class="button button-secondary" onClick={() => setHow('move')}>
                {t().move}
              </button>
              <button type="button" class="button button-secondary" onClick={() => setHow('readers')}>
                {t().changeReaders}
              </button>
            </div>
          </>
        }
      >
        <Match when={how() === 'strike'}>
          <StrikeNote {...props} />
        </Match>
        <Match when={how() === 'move'}>
          <MoveNote {...props} />
        </Match>
        <Match when={how() === 'readers'}>
          <ChangeReaders {...props} />
        </Match>
      </Switch>
    </Dialog>
  );
}

function StrikeNote(props: CorrectProps): JSX.Element {
  const t = journalText;
  const { noteId } = untrack(() => props.note);
  const { candidateId } = untrack(() => props.person);
  const form = createForm<{ readonly because: string; readonly reason: string }, NoteStriking, NoteChanged>({
    name: `strike-${noteId}`,
    start: { because: '', reason: '' },
    newest: () => ({ version: props.note.version, values: {} }),
    read: (fields, version) =>
      readWithShape(NoteStriking, { version, ...fields }, { because: { 'not-valid': t().askBecause } }),
    send: (json, key) => {
      const param = { scope: requiredRole().scope, candidateId, noteId };
      return answerOf(visitation.candidates[':candidateId'].notes[':noteId'].struck.$post({ param, json }, once(key)));
    },
    done: () => {
      tellDone(t().struckDone);
      props.onClose();
      void revalidate(readNotes.key);
    },
  });
  return (
    <Form of={form} submit={t().strikeNow}>
      <p>{t().strikeText}</p>
      <RadioCards
        field={form.field('because')}
        label={t().whatIsWrong}
        choices={strikeReasons.map((value) => ({ value, label: t().because[value] }))}
      />
      <TextArea field={form.field('reason')} label={t().why} rows={2} />
    </Form>
  );
}

function ChangeReaders(props: CorrectProps): JSX.Element {
  const t = journalText;
  const action = createAction();
  const other = (): NoteView['readers'] => (props.note.readers === 'team' ? 'authority' : 'team');
  const change = (): void =>
    void action.run(async () => {
      const { noteId, version } = props.note;
      const param = { scope: requiredRole().scope, candidateId: props.person.candidateId, noteId };
      const json = { version, readers: other() };
      await answerOf(visitation.candidates[':candidateId'].notes[':noteId'].readers.$post({ param, json }));
      tellDone(t().readersDone);
      props.onClose();
      await revalidate(readNotes.key);
    });
  return (
    <>
      <p>{t().readersNow(journalWords().shortReaders[props.note.readers])}</p>
      <ActionProblem of={action} />
      <BusyButton kind="primary" busy={action.busy()} onClick={change}>
        {t().readersTo(journalWords().shortReaders[other()])}
      </BusyButton>
    </>
  );
}
