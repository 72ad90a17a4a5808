import { A, createAsync, useParams } from '@solidjs/router';
import { createResource, createSignal, For, Show, type JSX } from 'solid-js';
import { readCourse } from '#kit/courses/course-data.ts';
import { Page } from '#kit/frame/page.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { SearchForm } from '#kit/parts/search-form.tsx';
import { Empty, Refused } from '#kit/parts/states.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { readWork, searchPeople, type Work } from '../../data/candidates.ts';
import { networkScope } from '../../data/network-scope.ts';
import { enrolmentPage } from '../uplift/learner.ts';
import { choosePersonText } from './choose-person.text.ts';

type Params = { readonly institutionId: string; readonly courseId: string };

/** A list longer than this is narrowed by writing. */
const shortList = 8;

/** Whom is the course for? One of the own people, or anybody who is searched for. */
export function ChoosePerson(): JSX.Element {
  const t = choosePersonText;
  const params = useParams<Params>();
  return (
    <Page title={t().title} form="tight">
      <BackLink href={`/kurser/${params.institutionId}/${params.courseId}`}>{t().back}</BackLink>
      <Show
        when={may('enrol-candidate') && may('list-work')}
        fallback={<Refused page title={t().onlySome} text={t().onlySomeText} />}
      >
        <Loaded page says={t().loading} keys={[readCourse.key, readWork.key]}>
          <Choice />
        </Loaded>
      </Show>
    </Page>
  );
}

function Choice(): JSX.Element {
  const t = choosePersonText;
  const params = useParams<Params>();
  const course = createAsync(() => readCourse(networkScope(), params.institutionId, params.courseId));
  const mine = createAsync(() => readWork(requiredRole().scope, { view: 'mine' }));
  const open = (): readonly Work[] => mine()?.items.filter(({ state }) => state !== 'closed') ?? [];
  return (
    <Show when={course()}>
      {(seen) => (
        <div class="ff-narrow">
          <h1>{t().heading(seen().course.title)}</h1>
          <Show when={mine()}>
            <OwnPeople people={open()} goesOn={mine()?.cursor !== null} />
          </Show>
          <Show when={may('search-candidates')}>
            <Everybody />
          </Show>
        </div>
      )}
    </Show>
  );
}

function OwnPeople(props: { readonly people: readonly Work[]; readonly goesOn: boolean }): JSX.Element {
  const t = choosePersonText;
  const [written, setWritten] = createSignal('');
  const like = (): readonly Work[] => {
    const part = written().trim().toLocaleLowerCase('da');
    return props.people.filter(({ name }) => name.toLocaleLowerCase('da').includes(part));
  };
  return (
    <Show when={props.people.length > 0} fallback={<Empty title={t().noneMine} text={t().noneMineText} />}>
      <Show when={props.people.length > shortList}>
        <div class="form-group">
          <label class="form-label" for="narrow">
            {t().narrow}
          </label>
          <span class="form-hint" id="narrow-help">
            {t().narrowHelp}
          </span>
          <input
            class="form-input"
            id="narrow"
            type="search"
            autocomplete="off"
            aria-describedby="narrow-help"
            onInput={(event) => setWritten(event.currentTarget.value)}
          />
        </div>
      </Show>
      <Show when={like().length > 0} fallback={<Empty title={t().noneLike} text={t().noneLikeText} />}>
        <People title={t().mine} people={like()} goesOn={props.goesOn} />
      </Show>
    </Show>
  );
}

/** Searches when told to, never at every key: a search is written down as a reading of people. */
function Everybody(): JSX.Element {
  const t = choosePersonText;
  const [searched, setSearched] = createSignal('');
  return (
    <div class="ff-above">
      <SearchForm id="other-person" words={t().search} searched={searched()} onSearch={setSearched} />
      <Show when={searched()} keyed>
        {(text) => (
          <Loaded says={t().searching}>
            <Found text={text} />
          </Loaded>
        )}
      </Show>
    </div>
  );
}

function Found(props: { readonly text: string }): JSX.Element {
  const t = choosePersonText;
  const [found] = createResource(async () => await searchPeople(requiredRole().scope, props.text));
  const open = (): readonly Work[] => found()?.items.filter(({ state }) => state !== 'closed') ?? [];
  return (
    <Show when={found()}>
      {(page) => (
        <Show when={open().length > 0} fallback={<Empty title={t().noneFound} text={t().noneFoundText} />}>
          <People title={t().found} people={open()} goesOn={page().cursor !== null} />
        </Show>
      )}
    </Show>
  );
}

function People(props: {
  readonly title: string;
  readonly people: readonly Work[];
  readonly goesOn: boolean;
}): JSX.Element {
  const t = choosePersonText;
  const params = useParams<Params>();
  return (
    <section class="ff-work ff-above" aria-label={props.title}>
      <div class="ff-work__head">
        <h2>{props.title}</h2>
      </div>
      <ul class="ff-list ff-sheet">
        <For each={props.people}>
          {({ candidateId, name }) => (
            <li class="ff-choose-row">
              <span class="ff-strong">{name}</span>
              <A
                class="button button-secondary"
                href={enrolmentPage(candidateId, params.institutionId, params.courseId)}
              >
                {t().choose}
                <span class="sr-only">{t().chooseFor(name)}</span>
              </A>
            </li>
          )}
        </For>
      </ul>
      <Show when={props.goesOn}>
        <p class="ff-muted">{t().goesOn}</p>
      </Show>
    </section>
  );
}
