import { createAsync, useParams } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { Icon } from '#kit/icons/icon.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Notice } from '#kit/parts/states.tsx';
import { requiredRole, userName } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { civilDateOf } from '#kit/time/copenhagen.ts';
import { clockTime, longDate } from '#kit/time/format-dates.ts';
import { sentence } from '#kit/language/texts.ts';
import { nameOfMunicipality } from '#shared/kernel/municipality-name.ts';
import { nameOf, readStaff } from '../../data/municipality.ts';
import { readPerson } from '../../data/person.ts';
import { readTalk } from '../../data/talks.ts';
import { firstName } from '../person/first-name.ts';
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
            <p class="ff-above">
              <button type="button" class="button button-primary" onClick={() => print()}>
                <Icon name="print" />
                {t().print}
              </button>
            </p>
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
