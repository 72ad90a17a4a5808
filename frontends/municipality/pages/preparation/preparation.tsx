import { A, createAsync, useParams } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { answerInWords } from '#kit/preparation/answer-in-words.ts';
import { preparationWords } from '#kit/preparation/preparation-words.text.ts';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { dayAndTime } from '#kit/time/format-dates.ts';
import { reads } from '#shared/shapes/field-groups.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import type { AnswerGiven, PreparationRead } from '#shared/shapes/preparation.ts';
import { contradictionsIn } from '#shared/shapes/preparation-contradictions.ts';
import { nameOf, readStaff } from '../../data/municipality.ts';
import { readPerson } from '../../data/person.ts';
import { readDream, readPreparation } from '../../data/preparation.ts';
import { firstName } from '../person/first-name.ts';
import { Invite } from './invite.tsx';
import { DreamSheet } from './dream-sheet.tsx';
import { preparationText } from './preparation.text.ts';

/** What a person answered before the first conversation, and what they dream of. */
export function PersonPreparation(): JSX.Element {
  const t = preparationText;
  const scope = requiredRole().scope;
  const params = useParams<{ id: string }>();
  const person = createAsync(() => readPerson(scope, params.id));
  return (
    <>
      <BackLink href={`/personer/${params.id}`}>{t().back}</BackLink>
      <Show when={person()}>
        {(known) => (
          <div class="ff-split">
            <Loaded says={t().loading} keys={readPreparation.key}>
              <Answers person={known()} />
            </Loaded>
            <Loaded says={t().loading} keys={readDream.key}>
              <DreamSheet person={known()} />
            </Loaded>
          </div>
        )}
      </Show>
    </>
  );
}

function Answers(props: { readonly person: CandidateView }): JSX.Element {
  const t = preparationText;
  const scope = requiredRole().scope;
  const staff = createAsync(() => readStaff(scope));
  const read = createAsync(() => readPreparation(scope, props.person.candidateId));
  const name = (): string => firstName(props.person);
  const helper = (by: string): string => nameOf(by, staff()) ?? t().somebody;
  return (
    <Show when={read()}>
      {(known) => (
        <section class="ff-sheet" aria-labelledby="preparation">
          <div class="ff-head">
            <h1 class="h2" id="preparation">
              {t().title}
            </h1>
            <Together person={props.person} read={known()} />
          </div>
          <Show when={known().together}>{(on) => <p>{t().togetherUnderWay(helper(on().begunById))}</p>}</Show>
          <Show
            when={known().state === 'received'}
            fallback={
              <Empty
                title={t().notReceived(name())}
                text={known().canFillTogether ? t().notReceivedText(name()) : t().tooLate}
              >
                <Invite person={props.person} read={known()} />
              </Empty>
            }
          >
            <p class="ff-muted">
              {t().sent(dayAndTime(known().submittedAt ?? ''))} {t().consequence} {t().usable(known().usableInProfile)}
            </p>
            <AskAbout read={known()} />
            <dl class="ff-list">
              <For each={known().questions.filter(({ use }) => use !== 'support')}>
                {({ question }) => (
                  <OneAnswer
                    question={question}
                    answer={known().answers.find((each) => each.question === question)}
                    helper={helper}
                  />
                )}
              </For>
            </dl>
            <Show when={reads(requiredRole().role, 'support-answers')}>
              <div class="ff-ruled">
                <h2 class="h3">{t().support}</h2>
                <p class="ff-muted">{t().supportText}</p>
                <dl class="ff-list">
                  <OneAnswer question="makes-it-hard" answer={known().support} helper={helper} />
                </dl>
              </div>
            </Show>
            <Changes read={known()} />
          </Show>
        </section>
      )}
    </Show>
  );
}

function Together(props: { readonly person: CandidateView; readonly read: PreparationRead }): JSX.Element {
  const t = preparationText;
  return (
    <Show when={props.read.canFillTogether && may('fill-preparation-together')}>
      <A class="button button-secondary" href={`/personer/${props.person.candidateId}/forberedelse/sammen`}>
        {props.read.together ? t().togetherOn : t().together}
      </A>
    </Show>
  );
}

function OneAnswer(props: {
  readonly question: AnswerGiven['question'];
  readonly answer: AnswerGiven | undefined;
  readonly helper: (personId: string) => string;
}): JSX.Element {
  const t = preparationText;
  const inWords = () => answerInWords(props.answer);
  return (
    <div class="ff-answer">
      <dt class="ff-strong">{preparationWords().questions[props.question]}</dt>
      <dd class="m-0">
        <For each={inWords().said}>{(line) => <p class="mb-0">{line}</p>}</For>
        <Show when={inWords().words}>{(words) => <blockquote class="ff-quote">{words()}</blockquote>}</Show>
        <Show when={props.answer?.byLink}>
          <p class="ff-muted mb-0">{t().byLink}</p>
        </Show>
        <Show when={props.answer?.togetherWith}>
          {(by) => <p class="ff-muted mb-0">{t().filledWith(props.helper(by()))}</p>}
        </Show>
      </dd>
    </div>
  );
}

function AskAbout(props: { readonly read: PreparationRead }): JSX.Element {
  const t = preparationText;
  const found = () => contradictionsIn([...props.read.answers, ...(props.read.support ? [props.read.support] : [])]);
  return (
    <Show when={found().length > 0}>
      <div class="ff-ruled">
        <h2 class="h3">{t().ask}</h2>
        <p class="ff-muted">{t().askText}</p>
        <ul>
          <For each={found()}>{({ question }) => <li>{preparationWords().questions[question]}</li>}</For>
        </ul>
      </div>
    </Show>
  );
}

function Changes(props: { readonly read: PreparationRead }): JSX.Element {
  const t = preparationText;
  const changes = () =>
    [...props.read.before, ...props.read.supportBefore].toSorted((a, b) => b.changedAt.localeCompare(a.changedAt));
  return (
    <Show when={changes().length > 0}>
      <div class="ff-ruled">
        <h2 class="h3">{t().changed}</h2>
        <For each={changes()}>
          {(before) => (
            <div class="ff-answer">
              <p class="ff-strong mb-0">{preparationWords().questions[before.question]}</p>
              <p class="ff-muted mb-0">{t().changedLine(dayAndTime(before.changedAt))}</p>
              <p class="mb-0">{answerInWords(before).said.join(' · ')}</p>
              <Show when={before.words}>{(words) => <blockquote class="ff-quote">{words()}</blockquote>}</Show>
            </div>
          )}
        </For>
      </div>
    </Show>
  );
}
