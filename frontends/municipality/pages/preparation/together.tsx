import { createAsync, revalidate, useNavigate, useParams, useSearchParams } from '@solidjs/router';
import { createSignal, For, Show, untrack, type JSX } from 'solid-js';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import { BusyButton } from '#kit/parts/busy-button.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { answerOf, draftOf, gradeIsRight, saysSomething, type AnswerDraft } from '#kit/preparation/answer-draft.ts';
import { answerInWords } from '#kit/preparation/answer-in-words.ts';
import { preparationWords } from '#kit/preparation/preparation-words.text.ts';
import { QuestionFields } from '#kit/preparation/question-fields.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { nowMs } from '#kit/time/clock.ts';
import { instant } from '#shared/kernel/time.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import type { AnswerGiven, PreparationAnswer, PreparationRead, QuestionAsked } from '#shared/shapes/preparation.ts';
import { readPerson } from '../../data/person.ts';
import { handOver, readPreparation, saveTogether } from '../../data/preparation.ts';
import { firstName } from '../person/first-name.ts';
import { preparationText } from './preparation.text.ts';

/** Reception mode: staff hold the pen beside a person who cannot alone, one question at a time. */
export function Together(): JSX.Element {
  const t = preparationText;
  const scope = requiredRole().scope;
  const params = useParams<{ id: string }>();
  const person = createAsync(() => readPerson(scope, params.id));
  return (
    <>
      <BackLink href={`/personer/${params.id}/forberedelse`}>{t().title}</BackLink>
      <Loaded says={t().loading} keys={readPreparation.key}>
        <Show when={person()}>{(known) => <Form person={known()} />}</Show>
      </Loaded>
    </>
  );
}

function Form(props: { readonly person: CandidateView }): JSX.Element {
  const t = preparationText;
  const scope = requiredRole().scope;
  const name = (): string => firstName(props.person);
  const read = createAsync(() => readPreparation(scope, props.person.candidateId));
  const [search, setSearch] = useSearchParams<{ nr?: string }>();
  const number = (): number => Number(search.nr ?? 1);
  return (
    <Show when={read()}>
      {(known) => (
        <Show when={known().canFillTogether} fallback={<Empty title={t().tooLate} />}>
          <section class="ff-sheet ff-narrow">
            <h1 class="h2">{t().togetherTitle(name())}</h1>
            <Show
              when={known().questions[number() - 1]}
              keyed
              fallback={<HandOver person={props.person} read={known()} go={(nr) => setSearch({ nr: String(nr) })} />}
            >
              {(asked) => (
                <>
                  <Show when={number() === 1}>
                    <p>{t().togetherLead(name())}</p>
                  </Show>
                  <Question
                    asked={asked}
                    standing={standingOf(known(), asked)}
                    number={number()}
                    of={known().questions.length}
                    save={(answer) =>
                      saveTogether(scope, props.person.candidateId, answer).then(() => revalidate(readPreparation.key))
                    }
                    go={(nr) => setSearch({ nr: String(nr) })}
                  />
                </>
              )}
            </Show>
          </section>
        </Show>
      )}
    </Show>
  );
}

/** What is being filled in now; else what the person has sent. */
function standingOf(read: PreparationRead, { question }: QuestionAsked): AnswerGiven | undefined {
  const all = [...(read.together?.answers ?? []), ...read.answers, ...(read.support ? [read.support] : [])];
  return all.find((answer) => answer.question === question);
}

function Question(props: {
  readonly asked: QuestionAsked;
  readonly standing: AnswerGiven | undefined;
  readonly number: number;
  readonly of: number;
  readonly save: (answer: PreparationAnswer) => Promise<void>;
  readonly go: (number: number) => void;
}): JSX.Element {
  const t = preparationText;
  const action = createAction();
  // Begun once: what is read anew while somebody writes is not drawn over it.
  const [draft, setDraft] = createSignal<AnswerDraft>(draftOf(untrack(() => props.standing)));
  const keep = (passed?: PreparationAnswer['passed']): void =>
    void action.run(async () => {
      if (!passed && !gradeIsRight(draft())) return;
      const how = passed ?? (saysSomething(draft()) ? undefined : 'skipped');
      const next = props.number + 1;
      await props.save(answerOf(props.asked, draft(), instant(nowMs()), how));
      props.go(next);
    });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <p class="ff-muted mb-0">{t().number(props.number, props.of)}</p>
      <h2 class="h3" id="question">
        {preparationWords().questions[props.asked.question]}
      </h2>
      <p class="ff-muted">{preparationWords().help[props.asked.question]}</p>
      <QuestionFields asked={props.asked} draft={draft()} labelledBy="question" onChange={setDraft} />
      <ActionProblem of={action} />
      <div class="ff-actions ff-above">
        <BusyButton kind="primary" busy={action.busy()} onClick={() => keep()}>
          {t().next}
        </BusyButton>
        <Show when={props.number > 1}>
          <button type="button" class="button button-secondary" onClick={() => props.go(props.number - 1)}>
            {t().previous}
          </button>
        </Show>
      </div>
      <div class="ff-passes">
        <button type="button" class="function-link" onClick={() => keep('skipped')}>
          {t().pass}
        </button>
        <button type="button" class="function-link" onClick={() => keep('dont-know')}>
          {t().dontKnow}
        </button>
        <button type="button" class="function-link" onClick={() => keep('rather-not')}>
          {t().ratherNot}
        </button>
      </div>
    </form>
  );
}

function HandOver(props: {
  readonly person: CandidateView;
  readonly read: PreparationRead;
  readonly go: (number: number) => void;
}): JSX.Element {
  const t = preparationText;
  const scope = requiredRole().scope;
  const navigate = useNavigate();
  const action = createAction();
  const name = (): string => firstName(props.person);
  const give = (version: number): void =>
    void action.run(async () => {
      const { candidateId } = props.person;
      await handOver(scope, candidateId, version);
      tellDone(t().given);
      await revalidate([readPreparation.key, readPerson.key]);
      navigate(`/personer/${candidateId}/forberedelse`);
    });
  return (
    <>
      <h2 class="h3">{t().allTitle}</h2>
      <p>{t().allLead(name())}</p>
      <For each={props.read.questions}>
        {(asked, place) => (
          <div class="ff-answer">
            <p class="ff-strong mb-0">{preparationWords().questions[asked.question]}</p>
            <p class="mb-0">{answerInWords(standingOf(props.read, asked)).said.join(' · ')}</p>
            <Show when={standingOf(props.read, asked)?.words}>
              {(words) => <blockquote class="ff-quote">{words()}</blockquote>}
            </Show>
            <button type="button" class="function-link ff-link" onClick={() => props.go(place() + 1)}>
              {t().change}
            </button>
          </div>
        )}
      </For>
      <ActionProblem of={action} reload={() => void revalidate(readPreparation.key)} />
      <Show when={props.read.together} fallback={<p>{t().answerFirst}</p>}>
        {(together) => (
          <BusyButton kind="primary" busy={action.busy()} onClick={() => give(together().version)}>
            {t().give(name())}
          </BusyButton>
        )}
      </Show>
    </>
  );
}
