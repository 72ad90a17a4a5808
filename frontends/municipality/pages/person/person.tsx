import { createAsync, useLocation, useParams } from '@solidjs/router';
import { createEffect, createSignal, Show, type JSX, type ParentProps } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { PageSkeleton } from '#kit/parts/skeleton.tsx';
import { Tabs, type Tab } from '#kit/parts/tabs.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import { readStaff } from '../../data/municipality.ts';
import { readPerson } from '../../data/person.ts';
import { ProtectedBanner } from '../address/protected-mark.tsx';
import { CompactPersonHeader } from './compact-person-header.tsx';
import { firstName } from './first-name.ts';
import { OwnerLeft } from './owner-left.tsx';
import { PersonHeader } from './person-header.tsx';
import { personText } from './person.text.ts';

/** A person: the header with the next step, then the tabs. Each tab is a page of its own. */
export function Person(props: ParentProps): JSX.Element {
  const scope = requiredRole().scope;
  const params = useParams<{ id: string }>();
  const person = createAsync(() => readPerson(scope, params.id));
  // Set from inside, where the person is known: reading the person out here would put a refusal above the page.
  const [title, setTitle] = createSignal(personText().loading);
  return (
    <Page title={title()} form="tight">
      <Loaded
        says={personText().loading}
        keys={readPerson.key}
        page
        skeleton={<PageSkeleton says={personText().loading} />}
      >
        <Show when={person()}>
          {(known) => (
            <>
              <PersonTop person={known()} onKnown={setTitle} />
              {props.children}
            </>
          )}
        </Show>
      </Loaded>
    </Page>
  );
}

function PersonTop(props: { readonly person: CandidateView; readonly onKnown: (name: string) => void }): JSX.Element {
  createEffect(() => props.onKnown(props.person.name));
  const location = useLocation();
  const scope = requiredRole().scope;
  const staff = createAsync(() => readStaff(scope));
  const base = (): string => `/kommune/personer/${props.person.candidateId}`;
  const onOverview = (): boolean => location.pathname === base();
  return (
    <>
      <Show when={onOverview()} fallback={<CompactPersonHeader person={props.person} />}>
        <BackLink href="/personer">{personText().back}</BackLink>
        <div class="ff-stack">
          <ProtectedBanner person={props.person} />
          <OwnerLeft person={props.person} staff={staff() ?? []} />
          <PersonHeader person={props.person} staff={staff() ?? []} />
        </div>
      </Show>
      <Tabs label={personText().pages(firstName(props.person))} tabs={tabs(props.person.candidateId, base())} />
    </>
  );
}

/** Pages that belong to the overview, and have no tab of their own. */
const insideOverview = ['naeste-skridt', 'visitation', 'profil', 'forberedelse', 'forberedelse/sammen'] as const;

function tabs(candidateId: string, base: string): readonly Tab[] {
  const t = personText();
  const inside = `/personer/${candidateId}`;
  return [
    {
      href: inside,
      label: t.overview,
      isHere: (path) => [base, ...insideOverview.map((part) => `${base}/${part}`)].includes(path),
    },
    { href: `${inside}/plan`, label: t.plan, isHere: (path) => path.startsWith(`${base}/plan`) },
    { href: `${inside}/samtaler`, label: t.talks, isHere: (path) => path.startsWith(`${base}/samtale`) },
    ...(may('list-notes')
      ? [{ href: `${inside}/journal`, label: t.journal, isHere: (path: string) => path.startsWith(`${base}/journal`) }]
      : []),
    { href: `${inside}/match`, label: t.match, isHere: (path) => path.startsWith(`${base}/match`) },
    { href: `${inside}/placering`, label: t.placement, isHere: (path) => path.startsWith(`${base}/placering`) },
    {
      href: `${inside}/kompetenceloeft`,
      label: t.uplift,
      isHere: (path) => ['kompetenceloeft', 'laering', 'forloeb'].some((part) => path.startsWith(`${base}/${part}`)),
    },
  ];
}
