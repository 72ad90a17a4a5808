import { useParams } from '@solidjs/router';
import { untrack, type JSX } from 'solid-js';
import { LinkedCheckInPage } from '#kit/check-in/linked-check-in.tsx';
import { openLink } from '#kit/links/held-link.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import { answerLinkedCheckIn, readLinkedCheckIn } from '../../data/check-ins.ts';
import { checkInText } from './check-in.text.ts';
import { wordsFor } from './words-for.ts';

/** How is it going with somebody at our workplace: what the link in the message opens. Nobody is named. */
export function LinkedCheckIn(): JSX.Element {
  const t = checkInText;
  const params = useParams<{ partnership: string }>();
  const link = openLink(
    untrack(() => params.partnership),
    readLinkedCheckIn,
  );
  return (
    <LinkedCheckInPage
      link={link}
      home="/virksomhed/tjek"
      words={t()}
      form={wordsFor(t().person)}
      heading={() => t().title}
      lead={({ startsOn }) => (startsOn ? `${t().whoBegan(dayDate(startsOn))} ${t().lead}` : t().lead)}
      send={(answer, key) => answerLinkedCheckIn(link.held, answer, key)}
    />
  );
}
