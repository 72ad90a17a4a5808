import { A, createAsync, revalidate, useSearchParams } from '@solidjs/router';
import { createEffect, createSignal, on, Show, untrack, type JSX } from 'solid-js';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm, type RunningForm } from '#kit/forms/create-form.ts';
import { discardDraft, draftKey, readDraft } from '#kit/forms/drafts.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { DateField, SelectField, TextArea, TextField, TimeField } from '#kit/forms/text-fields.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { activeRole, personId, requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { addDays } from '#kit/time/copenhagen.ts';
import { clockTime, typedDate } from '#kit/time/format-dates.ts';
import { readDate, readTime } from '#kit/time/read-dates.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import { NoteContent, noteReaders, type NoteChanged, type NoteDraftView } from '#shared/shapes/journal.ts';
import { noteKinds } from '#shared/shapes/note-kinds.ts';
import { readNoteDraft, readNoteDrafts, readNotes } from '../../data/journal.ts';
import { readPerson } from '../../data/person.ts';
import { journalWords } from '../../words/journal-words.text.ts';
import { firstName } from '../person/first-name.ts';
import { AttachFile, DraftFiles } from './attachments.tsx';
import { journalText } from './journal.text.ts';
import { keepNoteDraft, type KeptDraft, type WrittenSoFar } from './keep-note-draft.ts';

type NoteFields = {
  readonly kind: string;
  readonly on: string;
  readonly at: string;
  readonly withWhom: string;
  readonly text: string;
  readonly readers: string;
  /** The conversation it is taken at; empty where it is at none. */
  readonly conversationId: string;
};

/** Writing without a year means the last such day: what is noted has happened. */
const earliest = (): string => addDays(today(), -364);

/** A new note: what is written so far is kept at the municipality, and is in the journal when it is signed. */
export function WriteNote(props: { readonly person: CandidateView }): JSX.Element {
  const found = createAsync(() => readNoteDraft(requiredRole().scope, props.person.candidateId));
  const [search] = useSearchParams<{ samtale?: string }>();
  const [wanted, setWanted] = createSignal(Boolean(untrack(() => search.samtale)));
  return (
    <Show when={found()}>
      {(mine) => (
        <Show
          when={wanted() || mine().draft}
          fallback={
            <div class="ff-actions ff-noprint">
              <button type="button" class="button button-primary" onClick={() => setWanted(true)}>
                {journalText().write}
              </button>
            </div>
          }
        >
          <NoteForm person={props.person} draft={mine().draft} conversationId={search.samtale} />
        </Show>
      )}
    </Show>
  );
}

function NoteForm(props: {
  readonly person: CandidateView;
  readonly draft: NoteDraftView | null;
  readonly conversationId: string | undefined;
}): JSX.Element {
  const t = journalText;
  const { scope } = requiredRole();
  const { person, draft, conversationId: at = '' } = untrack(() => props);
  const { candidateId } = person;
  const kept = keepNoteDraft(scope, candidateId, draft);
  const name = `note-${candidateId}`;
  forgetOlder(name, draft);
  const form: RunningForm<NoteFields> = createForm<NoteFields, NoteContent, NoteChanged>({
    name,
    start: draft ? fieldsOf(draft, at) : emptyNote(at),
    read: (fields) => readWithShape(NoteContent, contentOf(fields), t().fieldWords),
    send: (note, key) => kept.sign(note, key),
    done: () => {
      tellDone(t().signed(firstName(person)));
      startOver(form, kept);
      void revalidate([readNotes.key, readNoteDraft.key, readNoteDrafts.key, readPerson.key]);
    },
  });
  createEffect(
    on(
      () => writtenIn({ ...form.values }),
      (written) => kept.later(written),
      { defer: true },
    ),
  );
  const noteId = (): Promise<string> => kept.noteId(writtenIn(form.values));
  const throwAway = async (): Promise<void> => {
    await kept.discard();
    startOver(form, kept);
    void revalidate([readNoteDraft.key, readNoteDrafts.key]);
  };
  return (
    <section class="ff-sheet ff-noprint" aria-labelledby="new-note">
      <h2 id="new-note">{t().newNote}</h2>
      <p class="ff-muted">{t().rightOfAccess(firstName(props.person))}</p>
      <Show when={form.values.conversationId}>
        {(id) => (
          <p>
            {t().atConversation} <A href={`/personer/${candidateId}/samtaler/${id()}`}>{t().theConversation}</A>.
          </p>
        )}
      </Show>
      <Form of={form} submit={t().sign} saved={<KeptNote kept={kept} onDiscard={() => void throwAway()} />}>
        <div class="ff-note-when">
          <SelectField
            field={form.field('kind')}
            label={t().how}
            options={noteKinds.map((value) => ({ value, label: journalWords().kind[value] }))}
          />
          <DateField field={form.field('on')} label={t().on} from={earliest()} />
          <TimeField field={form.field('at')} label={t().at} optional help={t().timeHelp} />
        </div>
        <TextField field={form.field('withWhom')} label={t().withWhom} optional width="full" help={t().whomHelp} />
        <TextArea field={form.field('text')} label={t().text} help={t().textHelp} rows={7} />
        <RadioCards
          field={form.field('readers')}
          label={t().readers}
          choices={noteReaders.map((value) => ({
            value,
            label: journalWords().readers[value],
            text: t().readersExplained[value],
          }))}
        />
        <DraftFiles candidateId={candidateId} draft={props.draft} />
        <AttachFile candidateId={candidateId} of={() => noteId().then((id) => ({ candidateId, noteId: id }))} />
      </Form>
    </section>
  );
}

/** Where the draft stands: kept, or not, and what to do then. */
function KeptNote(props: { readonly kept: KeptDraft; readonly onDiscard: () => void }): JSX.Element {
  const t = journalText;
  const isElsewhere = (): boolean => props.kept.problem()?.code === 'stale-version';
  return (
    <div class="ff-form__saved" role="status">
      <Show
        when={props.kept.problem()}
        fallback={
          <Show when={props.kept.savedAt()}>
            {(savedAt) => (
              <p class="ff-saved">
                {t().kept(clockTime(savedAt()))}{' '}
                <button type="button" class="function-link" onClick={() => props.onDiscard()}>
                  {t().discard}
                </button>
              </p>
            )}
          </Show>
        }
      >
        <p class="ff-saved">
          {isElsewhere() ? t().keptElsewhere : t().notKept}{' '}
          <Show when={isElsewhere()}>
            <button type="button" class="function-link" onClick={() => location.reload()}>
              {t().showNewest}
            </button>
          </Show>
        </p>
      </Show>
    </div>
  );
}

/** What this device kept is for a lost connection: where the municipality has something newer, that is what is shown. */
function forgetOlder(name: string, draft: NoteDraftView | null): void {
  const key = draftKey(name, personId() ?? '', activeRole()?.scope ?? '');
  const here = readDraft(key);
  if (draft && here && here.savedAt <= draft.savedAt) discardDraft(key);
}

function startOver(form: RunningForm<NoteFields>, kept: KeptDraft): void {
  form.discard();
  for (const [name, value] of Object.entries(emptyNote())) form.field(name as keyof NoteFields).set(value);
  kept.gone();
}

function emptyNote(conversationId = ''): NoteFields {
  return { kind: '', on: typedDate(today()), at: '', withWhom: '', text: '', readers: '', conversationId };
}

function fieldsOf(draft: NoteDraftView, asked: string): NoteFields {
  const { kind = '', readers = '', on: day, at, withWhom, text, conversationId = asked } = draft;
  return { kind, readers, on: day, at, withWhom, text, conversationId };
}

function writtenIn({ kind, readers, on: day, at, withWhom, text, conversationId }: NoteFields): WrittenSoFar {
  const chosenKind = noteKinds.find((each) => each === kind);
  const chosenReaders = noteReaders.find((each) => each === readers);
  return {
    ...{ on: day, at, withWhom, text },
    ...(chosenKind && { kind: chosenKind }),
    ...(chosenReaders && { readers: chosenReaders }),
    ...(conversationId && { conversationId: conversationId as NonNullable<WrittenSoFar['conversationId']> }),
  };
}

function contentOf({ kind, on: day, at, withWhom, text, readers, conversationId }: NoteFields): object {
  return {
    ...{ kind, text, readers, on: readDate(day, earliest()) ?? day },
    ...(at.trim() && { at: readTime(at) ?? at }),
    ...(withWhom.trim() && { withWhom }),
    ...(conversationId && { conversationId }),
  };
}
