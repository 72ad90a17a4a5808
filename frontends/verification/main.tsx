import '#kit/styles/main.scss';
import { createEffect, createSignal, Match, Show, Switch, type JSX } from 'solid-js';
import { render } from 'solid-js/web';
import { nameTab } from '#kit/frame/page.tsx';
import { Icon, Mark } from '#kit/icons/icon.tsx';
import { applyStoredLanguage, chooseLanguage, language } from '#kit/language/language.ts';
import type { VerificationView } from '#shared/shapes/certificate.ts';
import type { SharedPortfolio } from '#shared/shapes/portfolio.ts';
import { readAddress } from './address.ts';
import { CheckedCertificate } from './checked-certificate.tsx';
import { readOpen, type Read } from './read-open.ts';
import { SharedWithYou } from './shared-with-you.tsx';
import { verificationText } from './verification.text.ts';

/**
 * The one app that needs no sign-in and no router: it has one page, which shows what its address leads to. Small, because
 * it is opened at a counter with a phone that has never been here.
 */
function App(): JSX.Element {
  const t = verificationText;
  const address = readAddress(location.pathname);
  const [read, setRead] = createSignal<Read>();
  const ask = (): void => void readOpen(address).then(setRead);
  const state = (): Read['state'] | undefined => read()?.state;
  const certificate = (): VerificationView | undefined => {
    const found = read();
    return found?.state === 'certificate' ? found.certificate : undefined;
  };
  const shared = (): SharedPortfolio | undefined => {
    const found = read();
    return found?.state === 'shared' ? found.shared : undefined;
  };
  createEffect(() => nameTab(address.leadsTo === 'shared' ? t().sharedTitle : t().title));
  ask();
  return (
    <div class="ff-verify">
      <header class="ff-verify__top">
        <span class="ff-brand">
          <Mark />
          Fodfæste
        </span>
        <button
          type="button"
          class="function-link"
          lang={language() === 'da' ? 'en' : 'da'}
          onClick={() => chooseLanguage(language() === 'da' ? 'en' : 'da')}
        >
          <Icon name="language" />
          {t().other}
        </button>
      </header>
      <main id="main" aria-live="polite" aria-busy={state() === undefined}>
        <Switch fallback={<p class="ff-muted">{t().loading} …</p>}>
          <Match when={certificate()}>{(it) => <CheckedCertificate certificate={it()} />}</Match>
          <Match when={shared()}>{(it) => <SharedWithYou shared={it()} />}</Match>
          <Match when={state() === 'unknown'}>
            <Message
              title={address.leadsTo === 'shared' ? t().closed : t().unknown}
              text={address.leadsTo === 'shared' ? t().closedWhat : t().unknownWhat}
            />
          </Match>
          <Match when={state() === 'no-answer'}>
            <Message title={t().noAnswer} text={t().noAnswerWhat} />
            <div class="ff-actions">
              <button type="button" class="button button-primary" onClick={ask}>
                {t().again}
              </button>
            </div>
          </Match>
        </Switch>
        <Show when={certificate() ?? shared()}>
          <div class="ff-actions ff-above">
            <button type="button" class="button button-secondary" onClick={() => window.print()}>
              <Icon name="print" />
              {t().print}
            </button>
          </div>
        </Show>
      </main>
    </div>
  );
}

function Message(props: { readonly title: string; readonly text: string }): JSX.Element {
  return (
    <div class="ff-sheet" role="alert">
      <div class="ff-message">
        <Icon name="info" />
        <div>
          <h1 class="h3">{props.title}</h1>
          <p>{props.text}</p>
        </div>
      </div>
    </div>
  );
}

const place = document.querySelector('#app');
if (!place) throw new Error('The page has no #app to start on.');
applyStoredLanguage();
render(() => <App />, place);
