import { createAsync, revalidate, useParams } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { Icon } from '#kit/icons/icon.tsx';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import { BusyButton } from '#kit/parts/busy-button.tsx';
import { Notice } from '#kit/parts/states.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole, userName } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { civilDateOf } from '#kit/time/copenhagen.ts';
import { clockTime, longDate } from '#kit/time/format-dates.ts';
import { sentence } from '#kit/language/texts.ts';
import { nameOfMunicipality } from '#shared/kernel/municipality-name.ts';
import type { LetterState } from '#shared/shapes/letters.ts';
import type { ConversationItem } from '#shared/shapes/planned-conversation.ts';
import { nameOf, readStaff } from '../../data/municipality.ts';
import { readPerson } from '../../data/person.ts';
import { readSentToPerson, recordLetter } from '../../data/sent-to-person.ts';
import { readTalk } from '../../data/talks.ts';
import { firstName } from '../person/first-name.ts';
import { sentText } from './sent.text.ts';
import { talksText } from './talks.text.ts';

/** An invitation on paper: prints as a letter, without an address; where that is protected, the screen says so. */
export function Letter(): JSX.Element {
  const t = talksText;
  const scope = requiredRole().scope;
  const params = useParams<{ id: string; conversationId: string }>();
  const person = createAsync(() => readPerson(scope, params.id));
  const talk = createAsync(() => readTalk(scope, params.id, params.conversationId));
  const staff = createAsync(() => readStaff(scope));
  return (
    <Show when={talk()}>
      {(known) => (
        <>
          <div class="ff-screen-only">
            <Show when={person()?.protection}>
              <Notice title={t().letterProtected}>
                <p>{t().letterProtectedText}</p>
              </Notice>
            </Show>
            <BackLink href={`/personer/${params.id}/samtaler/${params.conversationId}`}>{t().back}</BackLink>
            <Acts place={known()} />
          </div>
          <article class="ff-sheet ff-narrow">
            <p>
              {nameOfMunicipality(scope)}
              <br />
              {sentence(longDate(today()))}
            </p>
            <h1 class="h3">{t().letterDear(person() ? firstName(person() as never) : '')}</h1>
            <p>
              {t().letterText(
                `${longDate(civilDateOf(known().startsAt))} ${clockTime(known().startsAt)}`,
                known().minutes,
              )}
            </p>
            <p>{t().letterHow[known().form](known().place ?? '')}</p>
            <Show when={known().about}>{(about) => <p>{about()}</p>}</Show>
            <p>{t().letterOther}</p>
            <p>
              {t().letterBye}
              <br />
              {nameOf(known().holderId, staff()) ?? userName()}
            </p>
          </article>
        </>
      )}
    </Show>
  );
}

/** Prints the letter and says when it was sent; each is written down with the person. */
function Acts(props: { readonly place: Pick<ConversationItem, 'candidateId' | 'conversationId'> }): JSX.Element {
  const t = sentText;
  const action = createAction();
  const record = (state: LetterState): Promise<void> =>
    action.run(async () => {
      const { candidateId, conversationId } = props.place;
      await recordLetter(requiredRole().scope, { candidateId, conversationId }, state);
      if (state === 'sent') tellDone(t().saved);
      await revalidate([readSentToPerson.key, readPerson.key]);
    });
  const printIt = (): void => {
    print();
    if (may('record-letter-printed')) void record('printed');
  };
  return (
    <>
      <p class="ff-above ff-line">
        <button type="button" class="button button-primary" onClick={printIt}>
          <Icon name="print" />
          {talksText().print}
        </button>{' '}
        <Show when={may('record-letter-printed')}>
          <BusyButton kind="secondary" busy={action.busy()} onClick={() => void record('sent')}>
            {t().isSent}
          </BusyButton>
        </Show>
      </p>
      <Show when={may('record-letter-printed')}>
        <p class="ff-muted">{t().record}</p>
      </Show>
      <ActionProblem of={action} />
    </>
  );
}
