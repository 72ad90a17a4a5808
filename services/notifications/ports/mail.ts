import { SendEmailCommand, type SESv2Client } from '@aws-sdk/client-sesv2';

/** An e-mail to one person. */
export type Mail = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly Attachment[];
};

export type Attachment = { readonly fileName: string; readonly contentType: string; readonly content: string };

/** Hands an e-mail to the provider and gives the provider's id of it; throws where it is not taken. */
export type SendMail = (mail: Mail) => Promise<string>;

/** The mail port over SES, from the house's one sender; answers go to a mailbox that people read. */
export function mailOver(
  ses: SESv2Client,
  { from, replyTo }: { readonly from: string; readonly replyTo: string },
): SendMail {
  return async ({ to, subject, text, html, attachments }) => {
    const answer = await ses.send(
      new SendEmailCommand({
        FromEmailAddress: from,
        ReplyToAddresses: [replyTo],
        Destination: { ToAddresses: [to] },
        Content: {
          Simple: {
            Subject: utf8(subject),
            Body: { Text: utf8(text), Html: utf8(html) },
            ...(attachments.length > 0 && { Attachments: attachments.map(attached) }),
          },
        },
      }),
    );
    if (!answer.MessageId) throw new Error('the mail provider gave no id');
    return answer.MessageId;
  };
}

const utf8 = (Data: string) => ({ Data, Charset: 'UTF-8' });

function attached({ fileName, contentType, content }: Attachment) {
  return {
    FileName: fileName,
    ContentType: contentType,
    ContentDisposition: 'ATTACHMENT' as const,
    ContentTransferEncoding: 'BASE64' as const,
    RawContent: Buffer.from(content, 'utf8'),
  };
}
