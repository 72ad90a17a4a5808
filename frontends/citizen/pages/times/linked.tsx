import { createAsync, revalidate, useParams } from '@solidjs/router';
import { untrack, type JSX } from 'solid-js';
import { askedTimesText } from '#kit/times/asked-times.text.ts';
import { LinkedTimesPage } from '#kit/times/linked-times.tsx';
import { answerLinkedTimes, readLinkedTimes } from '../../data/my-times.ts';

/** When can I meet with a workplace: what the link in the text opens. */
export function LinkedTimes(): JSX.Element {
  const t = askedTimesText;
  const params = useParams<{ citizen: string }>();
  // The word stands behind the `#`, which no server is told; it is read once, so that a lost one ends nothing.
  const word = location.hash.slice(1);
  const view = createAsync(() => readLinkedTimes(params.citizen, word));
  const scope = untrack(() => params.citizen);
  const readAgain = async () => {
    await revalidate(readLinkedTimes.key);
    return readLinkedTimes(scope, word);
  };
  return (
    <LinkedTimesPage
      heading={({ companyName }) => t().withCompany(companyName)}
      lead={({ openingTitle }) => t().leadCitizen(openingTitle)}
      canBring
      home="/borger/tider"
      view={view}
      key={readLinkedTimes.key}
      readAgain={readAgain}
      send={(said, key) => answerLinkedTimes({ scope: params.citizen, word }, said, key)}
    />
  );
}
