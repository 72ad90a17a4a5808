import { createAsync, useParams } from '@solidjs/router';
import { createSignal, For, Show, type JSX } from 'solid-js';
import { SelectFilter } from '#kit/filters/select-filter.tsx';
import { Icon } from '#kit/icons/icon.tsx';
import { pagesOf } from '#kit/network/pages-of.ts';
import { FilterBar } from '#kit/parts/filter-bar.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Pager } from '#kit/parts/pager.tsx';
import { SearchForm } from '#kit/parts/search-form.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import { noteReaders, type NoteReaders } from '#shared/shapes/journal.ts';
import { noteKinds, type NoteKind } from '#shared/shapes/note-kinds.ts';
import { readNoteDraft, readNotes, type NoteLook } from '../../data/journal.ts';
import { readStaff } from '../../data/municipality.ts';
import { readPerson } from '../../data/person.ts';
import { journalWords } from '../../words/journal-words.text.ts';
import { firstName } from '../person/first-name.ts';
import { JournalExports } from './journal-export.tsx';
import { journalText } from './journal.text.ts';
import { NoteCard } from './note-card.tsx';
import { WriteNote } from './note-form.tsx';

/** What has been noted about a person, and a new note. */
export function Journal(): JSX.Element {
  const t = journalText;
  const params = useParams<{ id: string }>();
  const person = createAsync(() => readPerson(requiredRole().scope, params.id));
  return (
    <Show when={person()}>
      {(known) => (
        <div class="ff-journal">
          <h1>{t().title(known().name)}</h1>
          <div class="ff-stack">
            <Show when={may('sign-note')}>
              <Loaded says={t().loadingDraft} keys={readNoteDraft.key}>
                <WriteNote person={known()} />
              </Loaded>
            </Show>
            <Notes person={known()} />
            <Show when={may('export-journal')}>
              <JournalExports person={known()} />
            </Show>
          </div>
        </div>
      )}
    </Show>
  );
}

function Notes(props: { readonly person: CandidateView }): JSX.Element {
  const t = journalText;
  const [kind, setKind] = createSignal<NoteKind | ''>('');
  const [readers, setReaders] = createSignal<NoteReaders | ''>('');
  const [text, setText] = createSignal('');
  const look = (): NoteLook => {
    const [chosenKind, chosenReaders] = [kind(), readers()];
    return {
      ...(chosenKind && { kind: chosenKind }),
      ...(chosenReaders && { readers: chosenReaders }),
      ...(text() && { text: text() }),
    };
  };
  return (
    <section aria-labelledby="notes">
      <div class="ff-head">
        <h2 id="notes">{t().notes}</h2>
        <button type="button" class="function-link ff-noprint" onClick={() => print()}>
          <Icon name="print" />
          {t().print}
        </button>
      </div>
      <div class="ff-noprint">
        <SearchForm id="journal-search" words={t()} searched={text()} onSearch={setText} />
        <FilterBar label={t().filters}>
          <SelectFilter
            label={t().kindFilter}
            value={kind()}
            options={[
              { value: '' as NoteKind | '', label: t().all },
              ...noteKinds.map((value) => ({ value, label: journalWords().kind[value] })),
            ]}
            onChoose={(value) => setKind(value)}
          />
          <SelectFilter
            label={t().readersFilter}
            value={readers()}
            options={[
              { value: '' as NoteReaders | '', label: t().all },
              ...noteReaders.map((value) => ({ value, label: journalWords().shortReaders[value] })),
            ]}
            onChoose={(value) => setReaders(value)}
          />
        </FilterBar>
      </div>
      <Loaded says={t().loading} keys={readNotes.key}>
        <Found person={props.person} look={look()} />
      </Loaded>
    </section>
  );
}

function Found(props: { readonly person: CandidateView; readonly look: NoteLook }): JSX.Element {
  const t = journalText;
  const { scope } = requiredRole();
  const staff = createAsync(() => readStaff(scope));
  const first = createAsync(() => readNotes(scope, props.person.candidateId, props.look));
  const list = pagesOf(first, (cursor) => readNotes(scope, props.person.candidateId, props.look, cursor));
  const isNarrowed = (): boolean => Object.keys(props.look).length > 0;
  return (
    <Show when={first()}>
      <Show
        when={list.items().length > 0 || list.hasMore()}
        fallback={
          <Empty
            title={isNarrowed() ? t().noneFound : t().none(firstName(props.person))}
            text={isNarrowed() ? t().noneFoundText : t().noneText}
          />
        }
      >
        <ol class="ff-list ff-stack">
          <For each={list.items()}>
            {(note) => (
              <li>
                <NoteCard note={note} person={props.person} staff={staff() ?? []} />
              </li>
            )}
          </For>
        </ol>
        <div class="ff-noprint">
          <Pager of={list} shown={t().shown(list.items().length)} />
        </div>
      </Show>
    </Show>
  );
}
