import { ScriptFailure } from '../script';

interface Parameter { name: string; in: 'path' | 'query' | 'header' }
export interface Operation { method: string; path: string; parameters: Parameter[]; multipart: boolean }
interface Document { paths: Record<string, Record<string, { operationId?: string; parameters?: Parameter[]; requestBody?: { content?: Record<string, unknown> } }>> }

/** The calls that the server offers, by their name in its own openapi.json. */
export class Operations {
  private readonly byName: ReadonlyMap<string, Operation>;

  constructor(document: Document) {
    this.byName = new Map(Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { operationId, parameters = [], requestBody }]) =>
        [nameOf(operationId ?? `${method} ${path}`), { method: method.toUpperCase(), path, parameters, multipart: Boolean(requestBody?.content?.['multipart/form-data']) }] as const)));
  }

  /** @throws ScriptFailure with names that look alike */
  named(name: string): Operation {
    const operation = this.byName.get(name);
    if (operation) return operation;
    const alike = [...this.byName.keys()].filter((each) => each.toLowerCase().includes(name.slice(0, 6).toLowerCase()));
    throw new ScriptFailure(`The server has no call "${name}".${alike.length > 0 ? ` Alike: ${alike.join(', ')}.` : ''}`);
  }
}

/** `CertificatesController_suspendCertificate` is told as `suspendCertificate`. */
const nameOf = (operationId: string): string => operationId.replace(/^\w+Controller_/, '');

/** The address with its ids and query, and what is left for the body. @throws ScriptFailure when an id is missing */
export function addressed({ path, parameters, method }: Operation, given: Record<string, unknown>): { url: string; body: Record<string, unknown> } {
  const body = { ...given };
  const take = (name: string): string => {
    const value = body[name];
    if (value === undefined) throw new ScriptFailure(`"${name}" is missing: it stands in the address ${path}.`);
    delete body[name];
    return encodeURIComponent(String(value));
  };
  const address = path.replace(/\{(\w+)\}/g, (_, name: string) => take(name));
  const query = parameters.filter((parameter) => parameter.in === 'query' && body[parameter.name] !== undefined && method === 'GET').map(({ name }) => `${name}=${take(name)}`);
  return { url: query.length > 0 ? `${address}?${query.join('&')}` : address, body };
}
