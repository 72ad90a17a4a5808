import { createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { language } from '#kit/language/language.ts';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { requiredRole, userName } from '#kit/session/session.ts';
import { nowMs, today } from '#kit/time/clock.ts';
import { readMyDescriptions } from '../../data/my-descriptions.ts';
import { readMyAgreements } from '../../data/my-agreements.ts';
import { readCertificates } from '../../data/certificates.ts';
import { readMyCheckIns } from '../../data/my-check-ins.ts';
import { readMyStillThere } from '../../data/my-still-there.ts';
import { readMyLookBacks } from '../../data/my-look-backs.ts';
import { readMyCompanions } from '../../data/companions.ts';
import { readMyConsents } from '../../data/consents.ts';
import { readMyCourses } from '../../data/courses.ts';
import { readMyEfforts } from '../../data/efforts.ts';
import { readMyAssessments, readMyRecords } from '../../data/my-learning.ts';
import { readMyPlans } from '../../data/my-plan.ts';
import { readMyTimes } from '../../data/my-times.ts';
import { readMyMeetings } from '../../data/my-meetings.ts';
import { readMyPlaces } from '../../data/my-places.ts';
import { readMyTalks } from '../../data/my-talks.ts';
import { readMyPreparation } from '../../data/preparation.ts';
import { homeText } from './home.text.ts';
import { NextCard } from './next-card.tsx';
import { ToDo } from './to-do.tsx';
import { Ways } from './ways.tsx';
import { onMyWay, type OnMyWay } from './what-is-next.ts';

const keys = [
  ...[readMyTalks.key, readMyCourses.key, readMyRecords.key, readMyAssessments.key, readCertificates.key],
  ...[readMyEfforts.key, readMyPreparation.key, readMyConsents.key, readMyPlans.key, readMyCompanions.key],
  ...[readMyMeetings.key, readMyAgreements.key, readMyPlaces.key, readMyCheckIns.key, readMyStillThere.key],
  readMyLookBacks.key,
];

/** What happens next, with whom and when; what can I do now; and, quietly, the rest. */
export function Home(): JSX.Element {
  const t = homeText;
  const name = (): string => userName()?.split(' ')[0] ?? '';
  return (
    <Page title={t().title} form="tight">
      <h1>{name() ? t().hello(name()) : t().title}</h1>
      <div class="ff-narrow ff-stack">
        <Loaded says={t().loading} keys={keys}>
          <MyWay />
        </Loaded>
        <Ways />
      </div>
    </Page>
  );
}

function MyWay(): JSX.Element {
  const t = homeText;
  const { scope } = requiredRole();
  const way = createAsync(() => readMyWay(scope));
  return (
    <Show when={way()}>
      {(known) => (
        <>
          <Show when={known().next}>{(next) => <NextCard of={next()} after={known().after} />}</Show>
          <Show when={known().toDo.length > 0}>
            <section aria-labelledby="to-do">
              <h2 class="h3" id="to-do">
                {t().toDo}
              </h2>
              <ul class="ff-list ff-sheet">
                <For each={known().toDo}>{(thing) => <ToDo of={thing} />}</For>
              </ul>
            </section>
          </Show>
          <Show when={!known().next && known().toDo.length === 0}>
            <Empty title={t().nothing} text={t().nothingText} />
          </Show>
        </>
      )}
    </Show>
  );
}

async function readMyWay(scope: string): Promise<OnMyWay> {
  const [
    talks,
    meetings,
    courses,
    records,
    assessments,
    certificates,
    efforts,
    consents,
    plans,
    companions,
    agreements,
    descriptions,
    places,
    checkIns,
    times,
    stillThere,
    lookBacks,
  ] = await Promise.all([
    readMyTalks(),
    readMyMeetings(),
    readMyCourses(),
    readMyRecords(scope),
    readMyAssessments(scope),
    readCertificates(),
    readMyEfforts(),
    readMyConsents(scope, language()),
    readMyPlans(scope),
    readMyCompanions(scope),
    readMyAgreements(),
    readMyDescriptions(),
    readMyPlaces(scope),
    readMyCheckIns(scope),
    readMyTimes(),
    readMyStillThere(scope),
    readMyLookBacks(scope),
  ]);
  const referred = efforts.find(({ state }) => state === 'referred');
  const preparation = referred && (await readMyPreparation(referred.candidateId));
  const mine = {
    talks,
    meetings,
    agreements,
    descriptions,
    courses: courses.items,
    records,
    assessments,
    certificates,
    efforts,
    preparation,
    plans,
    places,
    checkIns,
    times,
    stillThere,
    lookBacks,
  };
  const chosen = companions.items.flatMap((each) => each.companions);
  return onMyWay({ ...mine, consents: consents.items, companions: chosen }, today(), new Date(nowMs()).toISOString());
}
