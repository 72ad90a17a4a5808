import { A, useNavigate } from '@solidjs/router';
import { Match, Switch, type JSX } from 'solid-js';
import { Page } from '../frame/page.tsx';
import { asProblem, noAnswer, type Problem } from '../network/problem.ts';
import { ErrorState, Refused } from './states.tsx';
import { statesText } from './states.text.ts';

/** What is thrown while a part of a page loads, told in the page's own place: refused, missing, no answer, our fault. */
export function ProblemState(props: {
  readonly thrown: unknown;
  readonly page?: boolean;
  readonly retry?: () => void;
}): JSX.Element {
  const problem = (): Problem => asProblem(props.thrown);
  const t = statesText;
  return (
    <Switch
      fallback={
        <ErrorState
          page={props.page}
          title={t().faultTitle}
          text={problem().status > 0 ? (problem().detail ?? t().faultWhat) : t().faultWhat}
          retry={props.retry}
        />
      }
    >
      <Match when={problem().status === noAnswer}>
        <ErrorState page={props.page} title={t().noAnswerTitle} text={t().noAnswerWhat} retry={props.retry} />
      </Match>
      <Match when={problem().status === 403}>
        <Refused page={props.page} title={t().refusedTitle} text={problem().detail ?? t().refusedWhat}>
          <BackLink />
        </Refused>
      </Match>
      <Match when={problem().status === 404}>
        <Refused
          page={props.page}
          title={t().notFoundTitle}
          text={problem().detail ?? saidOf(problem()) ?? t().notFoundWhat}
        >
          <BackLink />
        </Refused>
      </Match>
      <Match when={problem().code === 'stale-version'}>
        <ErrorState
          page={props.page}
          title={t().staleTitle}
          text={t().staleWhat}
          retry={props.retry}
          retryLabel={t().reload}
        />
      </Match>
      <Match when={problem().status === 429}>
        <ErrorState page={props.page} title={t().tooMuchTitle} text={t().tooMuchWhat} retry={props.retry} />
      </Match>
      <Match when={problem().status >= 400 && problem().status < 500}>
        <Refused
          page={props.page}
          title={problem().title || t().refusedTitle}
          text={problem().detail ?? t().refusedWhat}
        >
          <BackLink />
        </Refused>
      </Match>
    </Switch>
  );
}

/** The sentence of a refusal that says what is missing and why; not the one that every unknown address has. */
function saidOf({ code, title }: Problem): string | undefined {
  return code && code !== 'route-not-found' && title ? title : undefined;
}

/** The same for a whole page. */
export function PageProblem(props: { readonly thrown: unknown; readonly retry?: () => void }): JSX.Element {
  return (
    <Page title={statesText().faultTitle}>
      <ProblemState page thrown={props.thrown} retry={props.retry} />
    </Page>
  );
}

function BackLink(): JSX.Element {
  const navigate = useNavigate();
  return (
    <A
      href="/"
      onClick={(event) => {
        if (history.length < 2) return;
        event.preventDefault();
        navigate(-1);
      }}
    >
      {statesText().back}
    </A>
  );
}
