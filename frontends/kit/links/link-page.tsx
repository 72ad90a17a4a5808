import { ErrorBoundary, Show, type Accessor, type JSX } from 'solid-js';
import { Page } from '../frame/page.tsx';
import { asProblem } from '../network/problem.ts';
import { Loaded } from '../parts/loaded.tsx';
import { Refused } from '../parts/states.tsx';
import { signInLink } from '../session/session.ts';
import type { OpenedLink } from './held-link.ts';
import { linkText } from './link.text.ts';

/** What is said around what a link opens. */
export type LinkWords = {
  readonly title: string;
  readonly loading: string;
  /** What the link is for, and that it is for one alone. */
  readonly linkAlone: string;
};

/** A page that a link from a message opens without signing in; why it does not open stands here too, and the way on. */
export function LinkPage<View>(props: {
  readonly words: LinkWords;
  readonly link: OpenedLink<View>;
  /** The page of whoever has signed in. */
  readonly home: string;
  /** What is said, by code, where what the link is for is over. */
  readonly over: Readonly<Record<string, string>>;
  readonly children: (view: Accessor<View>) => JSX.Element;
}): JSX.Element {
  return (
    <Page title={props.words.title} form="tight">
      <div class="ff-narrow ff-stack">
        <Loaded page says={props.words.loading} keys={props.link.key}>
          <ErrorBoundary
            fallback={(fault) => (
              <BrokenLink of={fault} home={props.home} over={props.over} otherwise={props.words.linkAlone} />
            )}
          >
            <Show when={props.link.view()}>
              {(view) => (
                <>
                  {props.children(view as Accessor<View>)}
                  <p class="ff-muted">{props.words.linkAlone}</p>
                  <p>
                    <a href={signInLink(props.home)} target="_self">
                      {linkText().signIn}
                    </a>
                  </p>
                </>
              )}
            </Show>
          </ErrorBoundary>
        </Loaded>
      </div>
    </Page>
  );
}

function BrokenLink(props: {
  readonly of: unknown;
  readonly home: string;
  readonly over: Readonly<Record<string, string>>;
  readonly otherwise: string;
}): JSX.Element {
  const t = linkText;
  const problem = () => asProblem(props.of);
  return (
    <Refused
      page
      title={props.over[problem().code] ?? t().broken}
      text={problem().detail || problem().title || props.otherwise}
    >
      <a class="button button-primary" href={signInLink(props.home)} target="_self">
        {t().signIn}
      </a>
    </Refused>
  );
}
