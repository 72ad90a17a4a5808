/**
 * Posts a file straight into storage with the form a service gave for it: its fields first, the file last. Gives whether
 * storage took it. Nothing of the session goes along: storage belongs to no service.
 */
export async function postFile(url: string, fields: Readonly<Record<string, string>>, file: Blob): Promise<boolean> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', file);
  const answer = await fetch(url, { method: 'POST', body: form, credentials: 'omit' }).catch(() => undefined);
  return answer?.ok ?? false;
}
