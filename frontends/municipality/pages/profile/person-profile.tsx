import { A, createAsync, useParams } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { AsideSheet } from '#kit/parts/aside.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty, Refused } from '#kit/parts/states.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import { readPerson } from '../../data/person.ts';
import { readCandidateProfile, readHowProfileWorks } from '../../data/visitation.ts';
import { firstName } from '../person/first-name.ts';
import { JudgementForm } from './judgement-form.tsx';
import { profileText } from './profile.text.ts';
import { RoundSheets } from './round-sheets.tsx';
import { SettleForm } from './settle-form.tsx';

/** The caseworker's own judgement of a person, and only after it the profile. */
export function PersonProfile(): JSX.Element {
  const t = profileText;
  const { scope } = requiredRole();
  const params = useParams<{ id: string }>();
  const person = createAsync(() => readPerson(scope, params.id));
  return (
    <Show when={person()}>
      {(known) => (
        <>
          <h1>{t().title(firstName(known()))}</h1>
          <Show
            when={may('show-candidate-profile')}
            fallback={<Refused title={t().onlyCaseworker} text={t().onlyCaseworkerText} />}
          >
            <Loaded says={t().loading} keys={[readHowProfileWorks.key, readCandidateProfile.key]}>
              <WhereInUse person={known()} />
            </Loaded>
          </Show>
        </>
      )}
    </Show>
  );
}

function WhereInUse(props: { readonly person: CandidateView }): JSX.Element {
  const t = profileText;
  const works = createAsync(() => readHowProfileWorks(requiredRole().scope));
  return (
    <Show when={works()}>
      {(known) => (
        <Show
          when={known().inUse}
          fallback={
            <Empty title={t().notInUse} text={t().notInUseText}>
              <ToPerson person={props.person} />
            </Empty>
          }
        >
          <Judging person={props.person} />
        </Show>
      )}
    </Show>
  );
}

function Judging(props: { readonly person: CandidateView }): JSX.Element {
  const t = profileText;
  const { scope } = requiredRole();
  const profile = createAsync(() => readCandidateProfile(scope, props.person.candidateId));
  const canWrite = (): boolean => {
    const known = profile();
    return known !== undefined && known.state !== 'judged' && !known.missing && props.person.state !== 'closed';
  };
  return (
    <Show when={profile()}>
      {(known) => (
        <>
          <p class="font-lead">{t().lead}</p>
          <Show when={known().state === 'none' && known().missing === 'answers'}>
            <Empty title={t().noAnswers} text={t().noAnswersText(firstName(props.person))}>
              <ToPerson person={props.person} />
            </Empty>
          </Show>
          <Show when={canWrite()}>
            <JudgementForm person={props.person} profile={known()} />
          </Show>
          <Show when={known().round}>
            {(round) => (
              <RoundSheets of={round()}>
                <Show
                  when={known().state === 'judged'}
                  fallback={
                    <Show when={known().missing === 'new-answers'}>
                      <p class="ff-muted">{t().sameAnswers(firstName(props.person))}</p>
                    </Show>
                  }
                >
                  <SettleForm profile={known()} />
                </Show>
              </RoundSheets>
            )}
          </Show>
          <Show when={known().earlier.length > 0}>
            <AsideSheet title={t().earlier}>
              <For each={known().earlier}>{(round) => <RoundSheets of={round} isEarlier />}</For>
            </AsideSheet>
          </Show>
          <p class="ff-above">
            <A href="/profil">{t().toWorks}</A>
          </p>
        </>
      )}
    </Show>
  );
}

function ToPerson(props: { readonly person: CandidateView }): JSX.Element {
  return (
    <A class="button button-secondary" href={`/personer/${props.person.candidateId}`}>
      {profileText().toPerson(firstName(props.person))}
    </A>
  );
}
