import { newKey } from './http';
import { networkState } from './network-state';
import { ApiProblem, NetworkLost, type Problem } from './problem';
import { sessionGate } from './session-gate';

export interface UploadProgress { sent: number; total: number }

/** SHA-256 of a file as lower-case hex, compared with the server's own; null where the browser withholds its arithmetic (plain http). */
export async function sha256(file: Blob): Promise<string | null> {
  if (!('subtle' in crypto)) return null;
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Sends one file with form fields beside it; XMLHttpRequest, because fetch tells no upload progress. */
export function upload<T>(path: string, file: File, fields: Record<string, string>, tell: (progress: UploadProgress) => void, key = newKey()): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const form = new FormData();
    Object.entries(fields).forEach(([name, value]) => form.set(name, value));
    form.set('file', file, file.name);
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.setRequestHeader('x-csrf-token', sessionGate.csrf);
    request.setRequestHeader('idempotency-key', key);
    request.upload.onprogress = (event) => tell({ sent: event.loaded, total: event.total });
    request.onerror = () => { networkState.lost(); reject(new NetworkLost()); };
    request.onload = () => {
      networkState.answered();
      if (request.status < 300) { resolve(JSON.parse(request.responseText) as T); return; }
      if (request.status === 401) { sessionGate.renewed().then(() => upload<T>(path, file, fields, tell, key)).then(resolve, reject); return; }
      reject(new ApiProblem(readProblem(request)));
    };
    request.send(form);
  });
}

function readProblem(request: XMLHttpRequest): Problem {
  try {
    return { ...(JSON.parse(request.responseText) as Problem), status: request.status };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { status: request.status, title: request.statusText };
  }
}
