import type { FastifyRequest } from 'fastify';
import { type Language, LANGUAGES } from '@cb/domain';

const isLanguage = (tag: string): tag is Language => (LANGUAGES as readonly string[]).includes(tag);

/** The first language of an Accept-Language header that the portal speaks, by its weight; null when there is none. */
export function acceptedLanguage(header: string | undefined): Language | null {
  const wanted = (header ?? '').split(',').map((part, index) => {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const weight = parameters.map((each) => /^\s*q=([\d.]+)$/.exec(each)?.[1]).find((each) => each !== undefined);
    return { tag: tag.split('-')[0] ?? '', weight: weight === undefined ? 1 : Number(weight), index };
  });
  wanted.sort((a, b) => b.weight - a.weight || a.index - b.index);
  return wanted.map(({ tag }) => tag).find(isLanguage) ?? null;
}

/** The language to answer in: what the browser asks for, else the person's own, else English. */
export const languageOf = (request: FastifyRequest): Language =>
  acceptedLanguage(request.headers['accept-language']) ?? request.signedIn?.language ?? 'en';
