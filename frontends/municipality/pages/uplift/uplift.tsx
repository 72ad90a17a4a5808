import { createAsync, useParams } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import type { EnrolmentItem } from '#shared/shapes/enrolment.ts';
import { readConsent, readEnrolmentsOf } from '../../data/uplift.ts';
import { PersonLearning } from '../learning/person-learning.tsx';
import { PersonOrders } from '../orders/person-orders.tsx';
import { CourseSuggestions } from '../person/uplift.tsx';
import { ConsentSheet } from './consent-sheet.tsx';
import { EnrolmentSheet } from './enrolment-sheet.tsx';
import { readLearner, type Learner } from './learner.ts';
import { TailoredFromPlacements } from './tailored-from-placements.tsx';
import { upliftText } from './uplift.text.ts';

/** What the person learns: courses, courses made for them, at work, at a training site; and whether institutions may see the name. */
export function Uplift(): JSX.Element {
  const scope = requiredRole().scope;
  const params = useParams<{ id: string }>();
  const person = createAsync(() => readLearner(scope, params.id));
  return (
    <Show when={person()} fallback={<Empty page title={upliftText().nobody} text={upliftText().nobodyText} />}>
      {(known) => (
        <>
          <div class="ff-split">
            <div class="ff-stack">
              <Loaded says={upliftText().loading} keys={readEnrolmentsOf.key}>
                <Enrolments person={known()} />
              </Loaded>
              <TailoredFromPlacements candidateId={known().candidateId} />
              <Show when={may('open-candidate')}>
                <PersonLearning candidateId={known().candidateId} inEffort={known().inEffort} />
              </Show>
              <PersonOrders candidateId={known().candidateId} inEffort={known().inEffort} />
            </div>
            <Loaded says={upliftText().loading} keys={readConsent.key}>
              <ConsentSheet person={known()} />
            </Loaded>
          </div>
          <div class="ff-above">
            <CourseSuggestions />
          </div>
        </>
      )}
    </Show>
  );
}

const isOver = ({ state }: EnrolmentItem): boolean => ['completed', 'interrupted', 'withdrawn'].includes(state);

function Enrolments(props: { readonly person: Learner }): JSX.Element {
  const t = upliftText;
  const page = createAsync(() => readEnrolmentsOf(requiredRole().scope, props.person.candidateId));
  const name = (): string => props.person.name;
  const current = (): readonly EnrolmentItem[] => page()?.items.filter((item) => !isOver(item)) ?? [];
  const past = (): readonly EnrolmentItem[] => page()?.items.filter(isOver) ?? [];
  return (
    <Show when={page()}>
      <div>
        <h1>{t().heading(name())}</h1>
        <Show
          when={current().length + past().length > 0}
          fallback={<Empty title={t().none} text={t().noneText(name())} />}
        >
          <div class="ff-stack">
            <For each={current()}>{(item) => <EnrolmentSheet name={name()} item={item} />}</For>
          </div>
          <Show when={past().length > 0}>
            <section class="ff-work ff-above" aria-labelledby="courses-before">
              <div class="ff-work__head">
                <h2 id="courses-before">{t().before}</h2>
              </div>
              <div class="ff-stack">
                <For each={past()}>{(item) => <EnrolmentSheet name={name()} item={item} />}</For>
              </div>
            </section>
          </Show>
        </Show>
      </div>
    </Show>
  );
}
