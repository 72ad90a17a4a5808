import { createAsync, revalidate } from '@solidjs/router';
import { Show, untrack, type JSX } from 'solid-js';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { TextArea } from '#kit/forms/text-fields.tsx';
import { Page } from '#kit/frame/page.tsx';
import { Icon } from '#kit/icons/icon.tsx';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import { BusyButton } from '#kit/parts/busy-button.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { PortfolioChange, type PortfolioSaved, type PortfolioView } from '#shared/shapes/portfolio.ts';
import { own, readPortfolio } from '../../data/certificates.ts';
import { saveAsFile } from '#kit/parts/save-as-file.ts';
import { portfolioText } from './portfolio.text.ts';

/** What I can do, in my own words; and whether the certificates may be used when a workplace is looked for. */
export function Portfolio(): JSX.Element {
  const t = portfolioText;
  const portfolio = createAsync(() => readPortfolio());
  return (
    <Page title={t().title} form="tight">
      <BackLink href="/beviser">{t().back}</BackLink>
      <h1>{t().title}</h1>
      <p class="font-lead">{t().lead}</p>
      <Loaded says={t().loading}>
        <Show when={portfolio()}>
          {(it) => (
            <>
              <WordsForm portfolio={it()} />
              <p class="ff-saved ff-above">
                <Icon name="lock" />
                <span>{t().kept}</span>
              </p>
              <Export />
            </>
          )}
        </Show>
      </Loaded>
    </Page>
  );
}

type WordFields = { readonly words: string; readonly inMatching: string };
const fieldsOf = ({ words, inMatching }: PortfolioView): WordFields => ({
  words,
  inMatching: inMatching ? 'yes' : 'no',
});

function WordsForm(props: { readonly portfolio: PortfolioView }): JSX.Element {
  const t = portfolioText;
  const form = createForm<WordFields, PortfolioChange, PortfolioSaved>({
    name: 'portfolio-words',
    start: untrack(() => fieldsOf(props.portfolio)),
    newest: () => ({ version: props.portfolio.version, values: fieldsOf(props.portfolio) }),
    read: ({ words, inMatching }, version) =>
      readWithShape(PortfolioChange, { version, words, inMatching: inMatching === 'yes' }),
    send: (change, key) => answerOf(competence.portfolio.$put({ param: own(), json: change }, once(key))),
    done: () => {
      tellDone(t().saved);
      void revalidate(readPortfolio.key);
    },
  });
  return (
    <div class="ff-sheet">
      <Form of={form} submit={t().save}>
        <TextArea field={form.field('words')} label={t().words} help={t().wordsHelp} rows={6} />
        <RadioCards
          field={form.field('inMatching')}
          label={t().matching}
          help={t().matchingHelp}
          choices={[
            { value: 'yes', label: t().yes },
            { value: 'no', label: t().no },
          ]}
        />
      </Form>
    </div>
  );
}

function Export(): JSX.Element {
  const t = portfolioText;
  const action = createAction();
  const exportAll = (): void =>
    void action.run(async () => {
      const whole = await answerOf(competence.portfolio.export.$get({ param: own() }));
      saveAsFile('fodfaeste-portefolje.json', JSON.stringify(whole, undefined, 2));
    });
  return (
    <>
      <ActionProblem of={action} />
      <div class="ff-actions ff-above">
        <BusyButton kind="secondary" busy={action.busy()} onClick={exportAll}>
          <Icon name="download" />
          {t().exportAll}
        </BusyButton>
      </div>
      <p class="ff-muted ff-above">{t().exportHelp}</p>
    </>
  );
}
