import source from '../data/shared-clauses.json';
import { Reader } from '../input/reader';
import { RuleViolation, invalidInput } from '../shared/rule-violation';
import type { LocalText } from '../shared/language';
import { readLocalText } from './local-text';
import type { SchemePack } from './scheme-pack';
import { SCHEME_PACKS } from './scheme-packs';

/** One requirement that several standards share: the leaf clauses that hold it, by scheme. */
export interface SharedTopic { topic: string; title: LocalText; clauses: Readonly<Record<string, readonly string[]>> }

/**
 * Checks the shared clauses against the packs: every one is a leaf of its pack and belongs to one topic only.
 * @throws RuleViolation `invalid_input` with the path of each fault
 */
export function readSharedTopics(value: unknown, packs: readonly SchemePack[]): SharedTopic[] {
  const reader = new Reader();
  const root = reader.object(value, '', ['id', 'version', 'effectiveOn', 'note', 'topics']);
  reader.text(root['version'], 'version');
  reader.day(root['effectiveOn'], 'effectiveOn');
  const taken = new Set<string>();
  const topics = reader.list(root['topics'], 'topics', (each, path): SharedTopic => {
    const topic = reader.object(each, path, ['topic', 'title', 'clauses']);
    const bySchemes = Object.entries(reader.record(topic['clauses'], `${path}.clauses`));
    if (bySchemes.length < 2) reader.fail(`${path}.clauses`, 'must name at least two schemes');
    const clauses = bySchemes.map(([scheme, ids]) => {
      const at = `${path}.clauses.${scheme}`;
      const pack = packs.find(({ id }) => id === scheme);
      if (!pack) reader.fail(at, `${scheme} is not a scheme`);
      return [scheme, reader.list(ids, at, (id, place) => sharedClause(reader, id, place, pack, taken))] as const;
    });
    return { topic: reader.text(topic['topic'], `${path}.topic`), title: readLocalText(reader, topic['title'], `${path}.title`), clauses: Object.fromEntries(clauses) };
  });
  reader.finish();
  return topics;
}

function sharedClause(reader: Reader, value: unknown, path: string, pack: SchemePack | undefined, taken: Set<string>): string {
  const id = reader.text(value, path);
  if (pack && !pack.clauses.some((clause) => clause.id === id && clause.leaf)) reader.fail(path, `${id} is not a leaf clause of ${pack.id}`);
  const key = `${pack?.id ?? ''} ${id}`;
  if (taken.has(key)) reader.fail(path, `${id} belongs to another topic already`);
  taken.add(key);
  return id;
}

export const SHARED_TOPICS: readonly SharedTopic[] = readSharedTopics(source, SCHEME_PACKS);

/** A row of the audit of several standards: what is looked at once, with the clause numbers of every standard it serves. */
export interface IntegratedClause {
  /** The shared topic, or null where only one standard asks for it. */
  topic: string | null;
  title: LocalText;
  clauses: { scheme: string; id: string }[];
}

const order = (id: string): number[] => id.split('.').map(Number);
function before(a: string, b: string): number {
  const [left, right] = [order(a), order(b)];
  const at = left.findIndex((part, index) => part !== right[index]);
  if (at === -1) return left.length - right.length;
  return (left[at] ?? 0) - (right[at] ?? 0);
}

/**
 * The leaf clauses of several standards in one list, in the order of their numbers: a requirement they share stands once.
 * @throws RuleViolation `not_found` for an unknown scheme; `invalid_input` for one named twice
 * @source audit-time 6 (integrated audits); harmonised structure of management system standards
 */
export function integratedClauses(schemes: readonly string[], packs: readonly SchemePack[] = SCHEME_PACKS): IntegratedClause[] {
  if (new Set(schemes).size < schemes.length) throw invalidInput([{ path: 'schemes', message: 'a scheme is named twice' }]);
  const chosen = schemes.map((id) => {
    const pack = packs.find((each) => each.id === id);
    if (!pack) throw new RuleViolation(null, 'not_found', `scheme ${id} not found`);
    return pack;
  });
  const shared = SHARED_TOPICS.flatMap(({ topic, title, clauses }): IntegratedClause[] => {
    const held = schemes.flatMap((scheme) => (clauses[scheme] ?? []).map((id) => ({ scheme, id })));
    return new Set(held.map(({ scheme }) => scheme)).size < 2 ? [] : [{ topic, title, clauses: held }];
  });
  const inShared = new Set(shared.flatMap(({ clauses }) => clauses.map(({ scheme, id }) => `${scheme} ${id}`)));
  const own = chosen.flatMap(({ id: scheme, clauses }) => clauses
    .filter(({ id, leaf }) => leaf && !inShared.has(`${scheme} ${id}`))
    .map(({ id, title }): IntegratedClause => ({ topic: null, title, clauses: [{ scheme, id }] })));
  return [...shared, ...own].sort((a, b) => before(a.clauses[0]?.id ?? '', b.clauses[0]?.id ?? ''));
}
