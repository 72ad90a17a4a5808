import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { Icon } from '#kit/icons/icon.tsx';
import type { IconName } from '#kit/icons/icon-names.ts';
import { sentence } from '#kit/language/texts.ts';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { requiredRole, userName } from '#kit/session/session.ts';
import { nowMs, today } from '#kit/time/clock.ts';
import { readCertificates } from '../../data/certificates.ts';
import { readMyTalks } from '../../data/my-talks.ts';
import { readMyCourses } from '../../data/courses.ts';
import { readMyAssessments, readMyRecords } from '../../data/my-learning.ts';
import { homeText } from './home.text.ts';
import { NextCard } from './next-card.tsx';
import { whatIsNext, type NextThing } from './what-is-next.ts';

const keys = [readMyTalks.key, readMyCourses.key, readMyRecords.key, readMyAssessments.key, readCertificates.key];

/** What happens next, and what is new? */
export function Home(): JSX.Element {
  const t = homeText;
  const name = (): string => userName()?.split(' ')[0] ?? '';
  return (
    <Page title={t().title} form="tight">
      <h1>{name() ? t().hello(name()) : t().title}</h1>
      <div class="ff-narrow ff-stack">
        <Loaded says={t().loading} keys={keys}>
          <Next />
        </Loaded>
        <Ways />
      </div>
    </Page>
  );
}

function Next(): JSX.Element {
  const { scope } = requiredRole();
  const things = createAsync(() => readNext(scope));
  return (
    <Show when={things()}>
      {(known) => (
        <Show when={known().length > 0} fallback={<Empty title={homeText().nothing} text={homeText().nothingText} />}>
          <For each={known()}>{(thing, place) => <NextCard of={thing} isFirst={place() === 0} />}</For>
        </Show>
      )}
    </Show>
  );
}

async function readNext(scope: string): Promise<readonly NextThing[]> {
  const [talks, courses, records, assessments, certificates] = await Promise.all([
    readMyTalks(),
    readMyCourses(),
    readMyRecords(scope),
    readMyAssessments(scope),
    readCertificates(),
  ]);
  return whatIsNext(
    { talks, courses: courses.items, records, assessments, certificates },
    today(),
    new Date(nowMs()).toISOString(),
  );
}

/** The few other places there are, each with what it is for. */
function Ways(): JSX.Element {
  const t = homeText;
  return (
    <nav aria-label={t().ways}>
      <h2 class="h3">{sentence(t().ways)}</h2>
      <ul class="ff-list ff-sheet">
        <Way href="/samtaler" icon="chat" label={t().talks} text={t().talksText} />
        <Way href="/forberedelse" icon="chat" label={t().preparation} text={t().preparationText} />
        <Way href="/droem" icon="ff-idea" label={t().dream} text={t().dreamText} />
        <Way href="/plan" icon="flag" label={t().plan} text={t().planText} />
        <Way href="/foelgeven" icon="persons" label={t().companion} text={t().companionText} />
        <Way href="/kurser" icon="student" label={t().courses} text={t().coursesText} />
        <Way href="/skridt" icon="checklist" label={t().steps} text={t().stepsText} />
        <Way href="/beviser" icon="star" label={t().certificates} text={t().certificatesText} />
        <Way href="/samtykker" icon="visibility" label={t().seen} text={t().seenText} />
      </ul>
    </nav>
  );
}

function Way(props: {
  readonly href: string;
  readonly icon: IconName;
  readonly label: string;
  readonly text: string;
}): JSX.Element {
  return (
    <li class="ff-company-row">
      <div>
        <p class="ff-strong">
          <Icon name={props.icon} /> <A href={props.href}>{props.label}</A>
        </p>
        <p class="ff-muted">{props.text}</p>
      </div>
    </li>
  );
}
