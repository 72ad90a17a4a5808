import { createSignal, Match, Show, Switch, untrack, type JSX } from 'solid-js';
import { nameOfMunicipality } from '#shared/kernel/municipality-name.ts';
import type { AgreementAnswerSent } from '#shared/shapes/agreement.ts';
import type { AgreementLinkView, LinkedAgreement, SigningCodeAsked } from '#shared/shapes/signing-link.ts';
import type { OpenedLink } from '../links/held-link.ts';
import { LinkPage } from '../links/link-page.tsx';
import { linkText } from '../links/link.text.ts';
import { waitUntilShown } from '../network/wait-until-shown.ts';
import { ActionProblem, createAction } from '../parts/action.tsx';
import { BusyButton } from '../parts/busy-button.tsx';
import { Empty } from '../parts/states.tsx';
import { CodeForm, SignForm } from './code-and-name.tsx';
import { signingText } from './signing.text.ts';

/** What a page by a link can do with the agreement: the same for a person and a company, each in their own scope. */
export type Signing = {
  readonly home: string;
  readonly link: OpenedLink<AgreementLinkView>;
  readonly askCode: (key: string) => Promise<SigningCodeAsked>;
  readonly read: (code: string) => Promise<LinkedAgreement>;
  readonly sign: (signed: SignedWith, key: string) => Promise<AgreementAnswerSent>;
};
export type SignedWith = {
  readonly code: string;
  readonly hash: string;
  readonly name: string;
  readonly nameToCompany: boolean;
};

/** An agreement by a link: a code to the telephone on record, then one reads it, then one signs it. */
export function SignByLinkPage(props: Signing): JSX.Element {
  const t = signingText;
  return (
    <LinkPage words={t()} link={props.link} home={props.home} over={{ 'agreement-not-to-be-signed': t().notWaiting }}>
      {(view) => <Opened {...props} of={view()} />}
    </LinkPage>
  );
}

type Props = Signing & { readonly of: AgreementLinkView };

function Opened(props: Props): JSX.Element {
  const t = signingText;
  const [isSigned, setSigned] = createSignal(false);
  const isSent = (): boolean => isSigned() || (props.of.answer?.answer === 'sign' && props.of.answer.state !== 'void');
  return (
    <>
      <h1>{props.of.party === 'citizen' ? t().heading(props.of.companyName) : t().headingCompany}</h1>
      <p class="ff-muted">{linkText().from(nameOfMunicipality(props.of.municipality))}</p>
      <Switch fallback={<Steps {...props} onSigned={() => setSigned(true)} />}>
        <Match when={isSent()}>
          <Empty title={t().signed} text={t().signedText} />
        </Match>
        <Match when={!props.of.waits}>
          <Empty title={t().notWaiting} text={t().notWaitingText} />
        </Match>
        <Match when={!props.of.mayByLink}>
          <p>{t().notByLink}</p>
        </Match>
      </Switch>
    </>
  );
}

/** One thing at a time: the code, the agreement, the name. */
function Steps(props: Props & { readonly onSigned: () => void }): JSX.Element {
  const t = signingText;
  const [opened, setOpened] = createSignal<{ readonly code: string; readonly agreement: LinkedAgreement }>();
  const state = (): string | undefined => props.of.code?.state;
  return (
    <Show
      when={opened()}
      fallback={
        <section class="ff-sheet" aria-label={t().title}>
          <Show when={props.of.answer?.state === 'void'}>
            <p class="ff-strong">{t().voided}</p>
          </Show>
          <p>{t().first}</p>
          <Show when={state() === 'sent'}>
            <CodeForm read={props.read} onRead={(code, agreement) => setOpened({ code, agreement })} />
          </Show>
          <Show when={state() === 'not-sent'}>
            <p class="ff-strong">{t().noPhone}</p>
          </Show>
          <AskCode {...props} again={state() === 'sent'} />
        </section>
      }
      keyed
    >
      {({ code, agreement }) => (
        <SignForm
          agreement={agreement}
          isPerson={props.of.party === 'citizen'}
          sign={(signed, key) => props.sign({ ...signed, code, hash: agreement.hash }, key)}
          onSigned={() => props.onSigned()}
          onOver={() => setOpened(undefined)}
        />
      )}
    </Show>
  );
}

function AskCode(props: Props & { readonly again: boolean }): JSX.Element {
  const t = signingText;
  const action = createAction();
  const [isOnItsWay, setOnItsWay] = createSignal(false);
  const { askCode, link } = untrack(() => props);
  const ask = (): Promise<void> =>
    action.run(async () => {
      await askCode(crypto.randomUUID());
      setOnItsWay(true);
      const hasLeft = async (): Promise<boolean> => {
        const { code } = await link.readAgain();
        if (code?.state !== 'asked') setOnItsWay(false);
        return code?.state !== 'asked';
      };
      waitUntilShown(hasLeft, []);
    });
  return (
    <>
      <ActionProblem of={action} />
      <p role="status">{isOnItsWay() ? t().onItsWay : ''}</p>
      <BusyButton kind={props.again ? 'secondary' : 'primary'} wide busy={action.busy()} onClick={() => void ask()}>
        {props.again ? t().getNew : t().getCode}
      </BusyButton>
    </>
  );
}
