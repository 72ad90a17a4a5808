import { createAsync, revalidate, useParams } from '@solidjs/router';
import { createSignal, For, Show, type JSX } from 'solid-js';
import { answerOf, visitation } from '#kit/network/services.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { BusyButton } from '#kit/parts/busy-button.tsx';
import { Flag, type FlagTone } from '#kit/parts/flag.tsx';
import type { IconName } from '#kit/icons/icon-names.ts';
import { Loaded } from '#kit/parts/loaded.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { daysBetween } from '#kit/time/copenhagen.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import { consentPurposes, type ConsentPurpose, type PersonConsents } from '#shared/shapes/consents.ts';
import { readConsents } from '../../data/consents.ts';
import { nameOf, readStaff } from '../../data/municipality.ts';
import { readPerson } from '../../data/person.ts';
import { firstName } from '../person/first-name.ts';
import { consentWordsText } from './consent-words.text.ts';
import { personConsentsText } from './person-consents.text.ts';
import { RecordConsentDialog } from './record-consent-dialog.tsx';

type Standing = PersonConsents['items'][number];

/** Days before the last one when the page says that a yes runs out. */
const soonDays = 14;

/** What has the person said yes to, who asked, until when, and how is an answer written down? */
export function PersonConsentsPage(): JSX.Element {
  const t = personConsentsText;
  const scope = requiredRole().scope;
  const params = useParams<{ id: string }>();
  const person = createAsync(() => readPerson(scope, params.id));
  const consents = createAsync(() => readConsents(scope, params.id));
  return (
    <Loaded says={t().loading} keys={readConsents.key}>
      <Show when={person()}>
        {(known) => (
          <Show when={consents()}>
            {(said) => (
              <>
                <h2>{t().title(firstName(known()))}</h2>
                <p class="ff-muted">
                  {t().lead(firstName(known()))} {t().elsewhere}
                </p>
                <div class="ff-stack">
                  <For each={consentPurposes}>
                    {(purpose) => <Purpose purpose={purpose} person={known()} of={said()} />}
                  </For>
                </div>
                <Said of={said()} />
              </>
            )}
          </Show>
        )}
      </Show>
    </Loaded>
  );
}

function Purpose(props: {
  readonly purpose: ConsentPurpose;
  readonly person: CandidateView;
  readonly of: PersonConsents;
}): JSX.Element {
  const t = personConsentsText;
  const standing = (): Standing | undefined => props.of.items.find(({ purpose }) => purpose === props.purpose);
  return (
    <section class="ff-sheet" aria-labelledby={`consent-${props.purpose}`} data-purpose={props.purpose}>
      <div class="ff-head">
        <h3 class="h4" id={`consent-${props.purpose}`}>
          {consentWordsText().purposes[props.purpose]}
        </h3>
        <StateFlag of={standing()} />
      </div>
      <p>{t().purposes[props.purpose]}</p>
      <Show when={standing()}>{(known) => <Standing of={known()} />}</Show>
      <Acts purpose={props.purpose} person={props.person} of={props.of} standing={standing()} />
    </section>
  );
}

const looks: Readonly<Record<Standing['state'] | 'none', readonly [FlagTone, IconName]>> = {
  none: ['quiet', 'help'],
  asked: ['soon', 'time'],
  given: ['good', 'check'],
  'not-given': ['quiet', 'lock'],
};

function StateFlag(props: { readonly of: Standing | undefined }): JSX.Element {
  const t = personConsentsText;
  const state = (): Standing['state'] | 'none' => props.of?.state ?? 'none';
  const left = (): number | undefined =>
    props.of?.state === 'given' && props.of.until ? daysBetween(today(), props.of.until) : undefined;
  const isSoon = (): boolean => (left() ?? soonDays + 1) <= soonDays;
  return (
    <span>
      <Flag tone={looks[state()][0]} icon={looks[state()][1]}>
        {t().states[state()]}
      </Flag>{' '}
      <Show when={isSoon()}>
        <Flag tone="soon" icon="hourglass">
          {left() === 0 ? t().lastDay : t().soon(left() ?? 0)}
        </Flag>
      </Show>
    </span>
  );
}

/** When and how it was said, who asked, and until when. */
function Standing(props: { readonly of: Standing }): JSX.Element {
  const t = personConsentsText;
  const staff = createAsync(() => readStaff(requiredRole().scope));
  const lines = (): string => {
    const { state, on, how = 'spoken', until, because = 'said-no', by, askedOn, askedById } = props.of;
    return [
      askedOn && t().askedOn(dayDate(askedOn), nameOf(askedById, staff()) ?? t().someone),
      state === 'given' && t().given(dayDate(on), t().hows[how]),
      state === 'not-given' && t().because[because](dayDate(on)),
      state === 'not-given' && by === 'citizen' && t().byCitizen,
      state === 'given' && until && t().until(dayDate(until)),
    ]
      .filter(Boolean)
      .join(' ');
  };
  return (
    <>
      <p>{lines()}</p>
      <Show when={props.of.words}>
        {(words) => (
          <p>
            <b>{t().words}:</b> {words()}
          </p>
        )}
      </Show>
    </>
  );
}

function Acts(props: {
  readonly purpose: ConsentPurpose;
  readonly person: CandidateView;
  readonly of: PersonConsents;
  readonly standing: Standing | undefined;
}): JSX.Element {
  const t = personConsentsText;
  const action = createAction();
  const [recording, setRecording] = createSignal(false);
  const mayAsk = (): boolean =>
    may('ask-consent') && props.person.state !== 'closed' && !['asked', 'given'].includes(props.standing?.state ?? '');
  const ask = async (): Promise<void> => {
    const param = { scope: requiredRole().scope, candidateId: props.person.candidateId };
    const json = { version: props.standing?.version ?? 0, purpose: props.purpose };
    await answerOf(visitation.candidates[':candidateId'].consents.asked.$post({ param, json }));
    await revalidate(readConsents.key);
    tellDone(t().asked(firstName(props.person)));
  };
  return (
    <Show when={may('record-consent')}>
      <ActionProblem of={action} reload={() => void revalidate(readConsents.key)} />
      <div class="ff-actions">
        <button type="button" class="button button-secondary" onClick={() => setRecording(true)}>
          {props.standing?.state === 'given' ? t().recordNo : t().record}
        </button>
        <Show when={mayAsk()}>
          <BusyButton kind="secondary" busy={action.busy()} onClick={() => void action.run(ask)}>
            {t().ask}
          </BusyButton>
        </Show>
      </div>
      <Show when={recording()}>
        <RecordConsentDialog
          purpose={props.purpose}
          candidateId={props.person.candidateId}
          of={props.of}
          onClose={() => setRecording(false)}
        />
      </Show>
    </Show>
  );
}

/** All that was said, the newest first; unfolded by who wants to know. */
function Said(props: { readonly of: PersonConsents }): JSX.Element {
  const t = personConsentsText;
  const line = ({
    state,
    on,
    how = 'spoken',
    because = 'said-no',
    wording,
  }: PersonConsents['said'][number]): string => {
    const day = dayDate(on);
    const what = {
      asked: () => t().line.asked(day),
      given: () => t().line.given(day, t().hows[how]),
      'not-given': () => t().line['not-given'](day, consentWordsText().because[because]),
    };
    return `${what[state]()} (${t().wording(wording)})`;
  };
  return (
    <Show when={props.of.said.length > 0}>
      <details class="ff-fold">
        <summary>{t().history}</summary>
        <ul>
          <For each={props.of.said}>
            {(said) => (
              <li>
                {consentWordsText().purposes[said.purpose]}. {line(said)}
              </li>
            )}
          </For>
        </ul>
      </details>
    </Show>
  );
}
