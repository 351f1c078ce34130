import { Stop } from './project.mjs';

/**
 * Reads a command's own words.
 * @param {string} usage printed with a mistake
 * @param {{ flags?: string[], names?: string[] }} known flags such as `--empty`, and names of the words that must follow
 * @returns {{ flags: Set<string>, words: string[] }}
 */
export function readArguments(usage, { flags = [], names = [] }) {
  const given = process.argv.slice(2);
  const words = given.filter((word) => !word.startsWith('--'));
  const unknown = given.find((word) => word.startsWith('--') && !flags.includes(word));
  if (unknown) throw new Stop(`${unknown} is not known here. Use: ${usage}`);
  if (words.length !== names.length) throw new Stop(`Use: ${usage}`);
  return { flags: new Set(given.filter((word) => word.startsWith('--'))), words };
}
