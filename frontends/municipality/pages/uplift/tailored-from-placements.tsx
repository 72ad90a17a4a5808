import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Loaded } from '#kit/parts/loaded.tsx';
import { WorkRow } from '#kit/parts/work-list.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { tailoredWords } from '#kit/tailored/tailored-words.text.ts';
import { shortDate } from '#kit/time/format-dates.ts';
import { readPlacements } from '../../data/placements.ts';
import { readTailored, type NamedRequest } from '../../data/tailored.ts';
import { StateFlag } from '../tailored/state-flag.tsx';
import { tailoredText } from '../tailored/tailored.text.ts';
import { SubjectSection } from './subject-section.tsx';
import { upliftText } from './uplift.text.ts';

/** Courses made for the person at their placements, and the way to ask for one while one runs. */
export function TailoredFromPlacements(props: { readonly candidateId: string }): JSX.Element {
  return (
    <Show when={may('list-tailored-requests')}>
      <Loaded says={upliftText().loading} keys={[readTailored.key, readPlacements.key]}>
        <Requests candidateId={props.candidateId} />
      </Loaded>
    </Show>
  );
}

type Found = { readonly running: string | undefined; readonly requests: readonly NamedRequest[] };

function Requests(props: { readonly candidateId: string }): JSX.Element {
  const t = upliftText;
  const found = createAsync(() => requestsOf(requiredRole().scope, props.candidateId));
  const action = (): { href: string; label: string } | undefined => {
    const running = found()?.running;
    return running && may('describe-tailored-request')
      ? { href: `/kompetenceloeft/oensker/ny?plads=${running}`, label: tailoredText().fromPlacement }
      : undefined;
  };
  return (
    <Show when={found()}>
      {(known) => (
        <Show when={known().requests.length > 0 || known().running}>
          <SubjectSection
            id="tilpasset"
            title={t().tailored}
            count={known().requests.length}
            none={t().tailoredNone}
            action={action()}
          >
            <For each={known().requests}>
              {(line) => (
                <WorkRow
                  when={shortDate(line.describedOn)}
                  who={
                    <>
                      <A href={`/kompetenceloeft/oensker/${line.requestId}`}>{tailoredWords().themes[line.theme]}</A>{' '}
                      <StateFlag state={line.state} />
                    </>
                  }
                  what={line.companyName}
                />
              )}
            </For>
          </SubjectSection>
        </Show>
      )}
    </Show>
  );
}

async function requestsOf(scope: string, candidateId: string): Promise<Found> {
  const [requests, placements] = await Promise.all([
    readTailored(scope, { candidateId: candidateId as never }),
    may('list-candidate-placements') ? readPlacements(scope, candidateId) : { items: [] },
  ]);
  const running = placements.items.find(({ state }) => state === 'running')?.placementId;
  return { running, requests: requests.items };
}
