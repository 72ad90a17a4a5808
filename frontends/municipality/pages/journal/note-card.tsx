import { createSignal, For, Match, Show, Switch, type JSX } from 'solid-js';
import { Icon } from '#kit/icons/icon.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { may } from '#kit/session/may.ts';
import { dayAndTime, dayDate } from '#kit/time/format-dates.ts';
import type { Colleague } from '#kit/staff/who-works-here.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import type { NoteView } from '#shared/shapes/journal.ts';
import { nameOf } from '../../data/municipality.ts';
import { journalWords } from '../../words/journal-words.text.ts';
import { AddAddendum } from './add-addendum.tsx';
import { AttachFile, FileList } from './attachments.tsx';
import { CorrectNote } from './correct-note.tsx';
import { journalText } from './journal.text.ts';

interface CardProps {
  readonly note: NoteView;
  readonly person: CandidateView;
  readonly staff: readonly Colleague[];
}

/** A note as it was signed, with what came later beside it. */
export function NoteCard(props: CardProps): JSX.Element {
  const t = journalText;
  const who = (personId: string): string => nameOf(personId, props.staff) ?? t().formerColleague;
  const isGone = (): boolean => props.note.text === undefined;
  return (
    <article class="ff-sheet ff-note" aria-label={`${journalWords().kind[props.note.kind]} ${dayDate(props.note.on)}`}>
      <header class="ff-note__head">
        <h3 class="h3">
          {journalWords().kind[props.note.kind]}{' '}
          <span class="ff-note__when">{t().when(props.note.on, props.note.at)}</span>
        </h3>
        <Show when={props.note.readers === 'authority'}>
          <Flag tone="quiet" icon="lock">
            {journalWords().shortReaders.authority}
          </Flag>
        </Show>
      </header>
      <p class="ff-muted">
        {props.note.withWhom && !isGone() ? `${t().with(props.note.withWhom)} ` : ''}
        {t().signedBy(who(props.note.authorId), dayAndTime(props.note.signedAt))}
      </p>
      <Corrections note={props.note} who={who} />
      <Show when={props.note.text}>
        {(text) => <p class={props.note.state === 'struck' ? 'ff-note__text ff-struck' : 'ff-note__text'}>{text()}</p>}
      </Show>
      <For each={props.note.addenda}>
        {(addendum) => (
          <div class="ff-note__addendum">
            <p class="ff-muted">{t().addedBy(who(addendum.authorId), dayAndTime(addendum.at))}</p>
            <p class="ff-note__text">{addendum.text}</p>
          </div>
        )}
      </For>
      <FileList
        files={props.note.attachments}
        place={{ candidateId: props.person.candidateId, noteId: props.note.noteId }}
        mayRemove={props.note.mayCorrect}
      />
      <Show when={props.note.state === 'signed' && may('add-addendum')}>
        <Acts {...props} />
      </Show>
    </article>
  );
}

/** Struck, moved or shown to others since: who did it, when and why. */
function Corrections(props: { readonly note: NoteView; readonly who: (personId: string) => string }): JSX.Element {
  const t = journalText;
  return (
    <>
      <Show when={props.note.struck}>
        {(struck) => (
          <p class="ff-note__correction">
            <Icon name="warning" />
            {t().struck(t().because[struck().because], props.who(struck().byId), dayAndTime(struck().at))}{' '}
            {t().reasonIs(struck().reason)}
          </p>
        )}
      </Show>
      <Show when={props.note.movedAway}>
        {(moved) => (
          <p class="ff-note__correction">
            <Icon name="info" />
            {t().movedAway(props.who(moved().byId), dayAndTime(moved().at))} {t().reasonIs(moved().reason)}
          </p>
        )}
      </Show>
      <Show when={props.note.movedHere}>
        {(moved) => (
          <p class="ff-note__correction">
            <Icon name="info" />
            {t().movedHere(props.who(moved().byId), dayAndTime(moved().at))}
          </p>
        )}
      </Show>
      <For each={props.note.readersChanged}>
        {(changed) => (
          <p class="ff-muted">
            {t().readersWere(
              journalWords().shortReaders[changed.from],
              props.who(changed.byId),
              dayAndTime(changed.at),
            )}
          </p>
        )}
      </For>
    </>
  );
}

type Open = 'addendum' | 'file' | 'correct' | undefined;

/** What can be done with a signed note: add to it, attach to it, and correct what is wrong. */
function Acts(props: CardProps): JSX.Element {
  const t = journalText;
  const [open, setOpen] = createSignal<Open>();
  const toggle = (what: Open): void => void setOpen(open() === what ? undefined : what);
  const button = (what: Open, label: string): JSX.Element => (
    <button type="button" class="function-link" aria-expanded={open() === what} onClick={() => toggle(what)}>
      {label}
    </button>
  );
  return (
    <div class="ff-noprint">
      <div class="ff-note__acts">
        {button('addendum', t().add)}
        {button('file', t().attach)}
        <Show when={props.note.mayCorrect}>{button('correct', t().correct)}</Show>
      </div>
      <Switch>
        <Match when={open() === 'addendum'}>
          <AddAddendum note={props.note} person={props.person} done={() => setOpen(undefined)} />
        </Match>
        <Match when={open() === 'file'}>
          <AttachFile
            candidateId={props.person.candidateId}
            of={() =>
              Promise.resolve({
                candidateId: props.person.candidateId,
                noteId: props.note.noteId,
                version: props.note.version,
              })
            }
          />
        </Match>
        <Match when={open() === 'correct'}>
          <CorrectNote note={props.note} person={props.person} onClose={() => setOpen(undefined)} />
        </Match>
      </Switch>
    </div>
  );
}
