import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { tailoredWords } from '#kit/tailored/tailored-words.text.ts';
import { readTailored } from '../../data/tailored.ts';
import { StateFlag } from '../tailored/state-flag.tsx';
import { tailoredText } from '../tailored/tailored.text.ts';

/** Courses that were requested from a placement, and the way to request one while it runs. */
export function PlacementCourses(props: { readonly placementId: string; readonly running: boolean }): JSX.Element {
  return (
    <Show when={may('list-tailored-requests')}>
      <Courses placementId={props.placementId} running={props.running} />
    </Show>
  );
}

function Courses(props: { readonly placementId: string; readonly running: boolean }): JSX.Element {
  const t = tailoredText;
  const { scope } = requiredRole();
  const courses = createAsync(() => readTailored(scope, { placementId: props.placementId as never }));
  return (
    <Show when={courses()}>
      {(page) => (
        <>
          <Show when={page().items.length > 0}>
            <div class="ff-ruled">
              <h3 class="ff-h-small">{t().onPlacement}</h3>
              <ul class="ff-list">
                <For each={page().items}>
                  {(line) => (
                    <li>
                      <A href={`/kompetenceloeft/oensker/${line.requestId}`}>{tailoredWords().themes[line.theme]}</A>{' '}
                      <StateFlag state={line.state} />
                    </li>
                  )}
                </For>
              </ul>
            </div>
          </Show>
          <Show when={props.running && may('describe-tailored-request')}>
            <p class="ff-above">
              <A class="button button-secondary" href={`/kompetenceloeft/oensker/ny?plads=${props.placementId}`}>
                {t().fromPlacement}
              </A>
            </p>
          </Show>
        </>
      )}
    </Show>
  );
}
