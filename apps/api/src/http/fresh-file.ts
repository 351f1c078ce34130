import { statSync } from 'node:fs';

/**
 * What is read from a file of the portal, read again when the file has changed: the portal may be built anew while the API runs.
 * While the file is gone, in the middle of a build, as it was.
 */
export function freshFile<Content>(file: string, read: (file: string) => Content): () => Content {
  let last = { at: statSync(file).mtimeMs, content: read(file) };
  return () => {
    const at = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
    if (at !== undefined && at !== last.at) last = { at, content: read(file) };
    return last.content;
  };
}
