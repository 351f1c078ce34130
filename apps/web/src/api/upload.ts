import { reach } from './client';

export interface UploadProgress { sent: number; total: number }

/** SHA-256 of a file as lower-case hex, compared with the server's own; null where the browser withholds its arithmetic (plain http). */
export async function sha256(file: Blob): Promise<string | null> {
  if (!('subtle' in crypto)) return null;
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A body that goes out as a form and tells how far it is. The server wants the fields before the file: give the file last. */
export function asForm<Body extends Record<string, string | Blob | undefined>>(body: Body, tell: (progress: UploadProgress) => void) {
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) if (value !== undefined) form.set(name, value);
  return { body, bodySerializer: () => form, fetch: (request: Request) => reach(request, (marked) => sendForm(marked, form, tell)) };
}

/** By XMLHttpRequest, because fetch tells no upload progress. */
function sendForm({ method, url, headers }: Request, form: FormData, tell: (progress: UploadProgress) => void): Promise<Response> {
  return new Promise((resolve, reject) => {
    const sender = new XMLHttpRequest();
    sender.open(method, url);
    // The content type names the boundary of the form that was made for the request; this sender makes its own.
    headers.forEach((value, name) => { if (name !== 'content-type') sender.setRequestHeader(name, value); });
    sender.upload.onprogress = ({ loaded, total }) => tell({ sent: loaded, total });
    sender.onerror = () => reject(new TypeError('network error'));
    sender.onload = () => resolve(answerOf(sender));
    sender.send(form);
  });
}

function answerOf(sender: XMLHttpRequest): Response {
  const requestId = sender.getResponseHeader('x-request-id');
  return new Response(sender.responseText, { status: sender.status, statusText: sender.statusText, headers: requestId ? { 'x-request-id': requestId } : {} });
}
