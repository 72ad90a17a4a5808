import { createSignal, Match, Show, Switch, untrack, type JSX } from 'solid-js';
import { createForm, type Reading } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { TextArea } from '#kit/forms/text-fields.tsx';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { BusyButton } from '#kit/parts/busy-button.tsx';
import { OwnPackAnswer, type MyPack, type PackAnswerSent } from '#shared/shapes/evidence-pack.ts';
import { answerDescription } from '../../data/my-descriptions.ts';
import { myDescriptionText } from './description.text.ts';

type Answering = { readonly of: MyPack; readonly onSent: (answerId: string) => void };

/** A comment, nothing to add, something wrong, or together with somebody: one thing at a time. */
export function AnswerDescription(props: Answering): JSX.Element {
  const t = myDescriptionText;
  const [asked, setAsked] = createSignal<'comment' | 'ask-correction'>();
  const action = createAction();
  const sent = (answerId: string): void => {
    setAsked(undefined);
    props.onSent(answerId);
  };
  const press = (answer: 'nothing-to-add' | 'read-together'): void =>
    void action.run(async () => {
      const { packId, hash = '' } = props.of;
      const said = { hash, answer, ...replacing(props.of) };
      sent((await answerDescription(packId, said, crypto.randomUUID())).answerId);
    });
  return (
    <section class="ff-sheet" aria-labelledby="answer">
      <Switch>
        <Match when={asked()} keyed>
          {(answer) => (
            <>
              <h2 id="answer">{answer === 'comment' ? t().commentTitle : t().correctTitle}</h2>
              <p>{answer === 'comment' ? t().commentText : t().correctText}</p>
              <WordsForm of={props.of} answer={answer} onSent={sent} onRegret={() => setAsked(undefined)} />
            </>
          )}
        </Match>
        <Match when={true}>
          <h2 id="answer">{t().whatNow}</h2>
          <ActionProblem of={action} />
          <div class="ff-stack">
            <button type="button" class="button button-primary ff-wide" onClick={() => setAsked('comment')}>
              {props.of.reading ? t().change : t().comment}
            </button>
            <Show when={!props.of.reading}>
              <BusyButton kind="secondary" wide busy={action.busy()} onClick={() => press('nothing-to-add')}>
                {t().nothing}
              </BusyButton>
            </Show>
            <button type="button" class="button button-secondary ff-wide" onClick={() => setAsked('ask-correction')}>
              {t().correct}
            </button>
            <Show when={props.of.state === 'with-person' && !props.of.togetherAskedAt}>
              <BusyButton kind="secondary" wide busy={action.busy()} onClick={() => press('read-together')}>
                {t().together}
              </BusyButton>
              <p class="ff-muted">{t().togetherText}</p>
            </Show>
          </div>
        </Match>
      </Switch>
    </section>
  );
}

/** My own earlier comment, which a new word takes the place of. */
function replacing({ reading }: MyPack): Pick<OwnPackAnswer, 'replaces'> {
  return reading?.answerId ? { replaces: reading.answerId } : {};
}

type Fields = { readonly words: string };

function WordsForm(
  props: Answering & { readonly answer: 'comment' | 'ask-correction'; readonly onRegret: () => void },
): JSX.Element {
  const t = myDescriptionText;
  const { answer, of } = untrack(() => props);
  const { packId, hash = '' } = of;
  const form = createForm<Fields, OwnPackAnswer, PackAnswerSent>({
    name: `description-${packId}-${answer}`,
    start: { words: answer === 'comment' ? (of.reading?.words ?? '') : '' },
    read: ({ words }) =>
      readWithShape(OwnPackAnswer, {
        ...{ hash, answer, ...replacing(of) },
        ...(words.trim() && { words }),
      }) as Reading<Fields, OwnPackAnswer>,
    send: (said, key) => answerDescription(packId, said, key),
    done: ({ answerId }) => props.onSent(answerId),
  });
  return (
    <Form
      of={form}
      submit={t().send}
      wide
      beside={
        <button type="button" class="button button-secondary ff-wide" onClick={() => props.onRegret()}>
          {t().regret}
        </button>
      }
    >
      <TextArea field={form.field('words')} label={t().words} rows={5} />
    </Form>
  );
}
