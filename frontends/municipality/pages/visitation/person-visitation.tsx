import { A, createAsync, useParams } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { inLanguage } from '#kit/language/in-language.ts';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import { reads } from '#shared/shapes/field-groups.ts';
import type { CandidateVisitation, VisitationDecision } from '#shared/shapes/candidate-visitation.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import type { PreparationRead } from '#shared/shapes/preparation.ts';
import type { VisitationGroups } from '#shared/shapes/visitation-group.ts';
import { nameOf, readStaff } from '../../data/municipality.ts';
import { readPerson } from '../../data/person.ts';
import { readPreparation } from '../../data/preparation.ts';
import { readVisitation, readVisitationGroups } from '../../data/visitation.ts';
import { firstName } from '../person/first-name.ts';
import { DecideForm } from './decide-form.tsx';
import { OrderSheet } from './order-sheet.tsx';
import { TestSheet } from './test-sheet.tsx';
import { visitationText } from './visitation.text.ts';

/** A person's visitation: to decide the group by its signs, and beside it what was decided, the test and the order. */
export function PersonVisitation(): JSX.Element {
  const t = visitationText;
  const { scope } = requiredRole();
  const params = useParams<{ id: string }>();
  const person = createAsync(() => readPerson(scope, params.id));
  return (
    <Show when={person()}>
      {(known) => (
        <>
          <h1>{t().title(firstName(known()))}</h1>
          <Loaded says={t().loading} keys={[readVisitation.key, readVisitationGroups.key]}>
            <Known person={known()} />
          </Loaded>
        </>
      )}
    </Show>
  );
}

function Known(props: { readonly person: CandidateView }): JSX.Element {
  const { scope } = requiredRole();
  const visited = createAsync(() => readVisitation(scope, props.person.candidateId));
  const groups = createAsync(() => readVisitationGroups(scope));
  // A decision begins in what the person told of themself; it is read where the reader may, and before the form is drawn.
  const told = createAsync(async () => ({
    preparation: may('show-preparation') ? await readPreparation(scope, props.person.candidateId) : undefined,
  }));
  return (
    <Show when={told() && visited()}>
      {(known) => (
        <Show when={groups()}>
          {(all) => (
            <>
              <Now visited={known()} groups={all()} />
              <div class="ff-split ff-above">
                <Deciding person={props.person} visited={known()} groups={all()} preparation={told()?.preparation} />
                <aside class="ff-stack" aria-label={visitationText().sheet}>
                  <Show when={known().skillsTest}>
                    {(test) => <TestSheet visited={known()} test={test()} isOpen={props.person.state !== 'closed'} />}
                  </Show>
                  <Show when={known().educationOrder}>
                    {(order) => (
                      <OrderSheet visited={known()} order={order()} isOpen={props.person.state !== 'closed'} />
                    )}
                  </Show>
                </aside>
              </div>
            </>
          )}
        </Show>
      )}
    </Show>
  );
}

function Deciding(props: {
  readonly person: CandidateView;
  readonly visited: CandidateVisitation;
  readonly groups: VisitationGroups;
  readonly preparation: PreparationRead | undefined;
}): JSX.Element {
  const t = visitationText;
  const isClosed = (): boolean => props.person.state === 'closed';
  return (
    <Show
      when={!isClosed() && may('decide-visitation-group')}
      fallback={
        <Empty title={isClosed() ? t().closed : t().onlyAuthority}>
          <A class="button button-secondary" href={`/personer/${props.person.candidateId}`}>
            {t().toPerson(firstName(props.person))}
          </A>
        </Empty>
      }
    >
      <div>
        <p class="font-lead mt-0">{t().lead}</p>
        <DecideForm
          person={props.person}
          visited={props.visited}
          groups={props.groups.groups}
          preparation={props.preparation}
        />
      </div>
    </Show>
  );
}

/** The decision that counts, before anything is asked; those before it unfolded by who wants to know. */
function Now(props: { readonly visited: CandidateVisitation; readonly groups: VisitationGroups }): JSX.Element {
  const t = visitationText;
  const earlier = (): readonly VisitationDecision[] => props.visited.decisions.slice(1);
  return (
    <section class="ff-sheet" aria-labelledby="visitation-now">
      <h2 class="h4 mt-0" id="visitation-now">
        {t().now}
      </h2>
      <Show when={props.visited.decisions[0]} fallback={<p>{t().notYet}</p>}>
        {(decision) => <DecisionLine of={decision()} groups={props.groups} isNow />}
      </Show>
      <Show when={earlier().length > 0}>
        <details class="ff-fold ff-above">
          <summary>{t().history(formatNumber(earlier().length))}</summary>
          <ol class="ff-list">
            <For each={earlier()}>
              {(decision) => (
                <li class="ff-above">
                  <DecisionLine of={decision} groups={props.groups} isNow={false} />
                </li>
              )}
            </For>
          </ol>
        </details>
      </Show>
      <p class="ff-above mb-0">
        <A href="/visitationsgrupper">{t().about}</A>
      </p>
    </section>
  );
}

function DecisionLine(props: {
  readonly of: VisitationDecision;
  readonly groups: VisitationGroups;
  readonly isNow: boolean;
}): JSX.Element {
  const t = visitationText;
  const staff = createAsync(() => readStaff(requiredRole().scope));
  const name = (): string => {
    const group = [...props.groups.groups, ...props.groups.others].find(({ id }) => id === props.of.visitationGroup);
    return group ? inLanguage(group.name) : props.of.visitationGroup;
  };
  const by = (): string => {
    const known = nameOf(props.of.byId, staff());
    return known ? ` ${t().by(known)}` : '';
  };
  return (
    <div>
      <Show when={props.isNow} fallback={name()}>
        <b>{name()}</b>
      </Show>
      <br />
      <span class="ff-muted">
        {dayDate(props.of.decidedOn)}
        {by()}
      </span>
      <Show when={reads(requiredRole().role, 'why-visited')}>
        <p class="mb-0">{props.of.reason ?? t().fromConversation}</p>
      </Show>
      <Show when={props.of.longerSupport}>{(why) => <p class="mb-0">{t().longerWas(why())}</p>}</Show>
    </div>
  );
}
