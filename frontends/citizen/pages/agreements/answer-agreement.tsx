import { createSignal, Match, Show, Switch, untrack, type JSX } from 'solid-js';
import { agreementWords } from '#kit/agreements/agreement-words.text.ts';
import { ChoiceCard, RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm, type Reading } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { TextArea } from '#kit/forms/text-fields.tsx';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { BusyButton } from '#kit/parts/busy-button.tsx';
import {
  agreementDeclineReasons,
  OwnAgreementAnswer,
  type AgreementAnswerSent,
  type SentAgreement,
} from '#shared/shapes/agreement.ts';
import { answerAgreement } from '../../data/my-agreements.ts';
import { agreementsText } from './agreements.text.ts';

type Answering = { readonly of: SentAgreement; readonly onSent: (answerId: string) => void };

/** Yes, tell me more, or no: one thing at a time, and what it means before it is sent. */
export function AnswerAgreement(props: Answering): JSX.Element {
  const t = agreementsText;
  const [asked, setAsked] = createSignal<'ask' | 'decline'>();
  /** Somebody who asked can still sign. */
  const sent = (answerId: string): void => {
    setAsked(undefined);
    props.onSent(answerId);
  };
  return (
    <section class="ff-sheet" aria-labelledby="answer">
      <Switch>
        <Match when={asked() === 'ask'}>
          <h2 id="answer">{t().askTitle}</h2>
          <p>{t().askText}</p>
          <WordsForm of={props.of} onSent={sent} answer="ask" onRegret={() => setAsked(undefined)} />
        </Match>
        <Match when={asked() === 'decline'}>
          <h2 id="answer">{t().noTitle}</h2>
          <p>{t().noText}</p>
          <WordsForm of={props.of} onSent={sent} answer="decline" onRegret={() => setAsked(undefined)} />
        </Match>
        <Match when={true}>
          <h2 id="answer">{t().signTitle}</h2>
          <p>{t().signText}</p>
          <SignIt {...props} />
          <div class="ff-stack ff-above">
            <button type="button" class="button button-secondary ff-wide" onClick={() => setAsked('ask')}>
              {t().ask}
            </button>
            <button type="button" class="button button-secondary ff-wide" onClick={() => setAsked('decline')}>
              {t().no}
            </button>
          </div>
        </Match>
      </Switch>
    </section>
  );
}

function SignIt(props: Answering): JSX.Element {
  const t = agreementsText;
  const [named, setNamed] = createSignal(false);
  const action = createAction();
  const key = crypto.randomUUID();
  const { agreementId, hash = '' } = untrack(() => props.of);
  const sign = (): Promise<void> =>
    action.run(async () => {
      const { answerId } = await answerAgreement(agreementId, { hash, answer: 'sign', nameToCompany: named() }, key);
      props.onSent(answerId);
    });
  return (
    <>
      <ChoiceCard
        kind="checkbox"
        name="name-to-company"
        choice={{ value: 'named', label: t().nameToCompany, text: t().nameToCompanyText }}
        checked={named()}
        onChange={setNamed}
      />
      <ActionProblem of={action} reload={() => props.onSent('')} />
      <Show when={action.problem()?.code === 'agreement-changed-since'}>
        <button type="button" class="button button-secondary ff-wide" onClick={() => props.onSent('')}>
          {t().newest}
        </button>
      </Show>
      <div class="ff-above">
        <BusyButton kind="primary" wide busy={action.busy()} onClick={() => void sign()}>
          {t().sign}
        </BusyButton>
      </div>
    </>
  );
}

type Fields = { readonly reason: string; readonly note: string };

function WordsForm(
  props: Answering & { readonly answer: 'ask' | 'decline'; readonly onRegret: () => void },
): JSX.Element {
  const t = agreementsText;
  const { answer, of } = untrack(() => props);
  const { agreementId, hash = '' } = of;
  const form = createForm<Fields, OwnAgreementAnswer, AgreementAnswerSent>({
    name: `answer-agreement-${agreementId}-${answer}`,
    start: { reason: '', note: '' },
    read: ({ reason, note }) =>
      readWithShape(OwnAgreementAnswer, {
        ...{ hash, answer },
        ...(answer === 'decline' && reason && { reason }),
        ...(note.trim() && { note }),
      }) as Reading<Fields, OwnAgreementAnswer>,
    send: (said, key) => answerAgreement(agreementId, said, key),
    done: ({ answerId }) => props.onSent(answerId),
  });
  return (
    <Form
      of={form}
      submit={answer === 'decline' ? t().sendNo : t().sendAsk}
      wide
      beside={
        <button type="button" class="button button-secondary ff-wide" onClick={() => props.onRegret()}>
          {t().regret}
        </button>
      }
    >
      <Show when={answer === 'decline'}>
        <RadioCards
          field={form.field('reason')}
          label={t().why}
          choices={agreementDeclineReasons.map((value) => ({ value, label: agreementWords().reasons[value] }))}
        />
      </Show>
      <TextArea
        field={form.field('note')}
        label={answer === 'decline' ? t().note : t().askNote}
        optional={answer === 'ask' || form.values.reason !== 'other'}
        rows={3}
      />
    </Form>
  );
}
