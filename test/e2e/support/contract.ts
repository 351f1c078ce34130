import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';

interface Schema {
  $ref?: string; type?: string; format?: string; enum?: unknown[]; allOf?: Schema[]; oneOf?: Schema[]; anyOf?: Schema[]; items?: Schema;
  properties?: Record<string, Schema>; required?: string[]; additionalProperties?: boolean | Schema; minLength?: number; minItems?: number; minimum?: number; example?: unknown; nullable?: boolean;
}
interface Operation { parameters?: { name: string; in: string; schema?: Schema }[]; requestBody?: { content: Record<string, { schema?: Schema }> }; security?: unknown[] }
interface Contract { paths: Record<string, Record<string, Operation>>; components: { schemas: Record<string, Schema> } }

export const CONTRACT = JSON.parse(readFileSync(join(__dirname, '../../../libs/contract/openapi.json'), 'utf8')) as Contract;

/** One way to call the API, as the contract tells it. */
export interface ContractRoute {
  method: string;
  path: string;
  ids: string[];
  /** Parameters that are no ids, each with a value that fits. */
  others: Record<string, string>;
  signedIn: boolean;
  body: unknown;
  isUpload: boolean;
}

export const contractRoutes = (): ContractRoute[] => Object.entries(CONTRACT.paths).flatMap(([path, operations]) =>
  Object.entries(operations).map(([method, operation]) => {
    const inPath = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path');
    const content = operation.requestBody?.content ?? {};
    return {
      method: method.toUpperCase(), path, signedIn: (operation.security ?? []).length > 0, isUpload: 'multipart/form-data' in content,
      ids: inPath.filter(({ schema }) => schema?.format === 'uuid').map(({ name }) => name),
      others: Object.fromEntries(inPath.filter(({ schema }) => schema?.format !== 'uuid').map(({ name, schema }) => [name, String(sampleOf(schema ?? {}, name))])),
      body: content['application/json']?.schema ? sampleOf(content['application/json'].schema, '') : undefined,
    };
  }));

/** A body that passes the validation of its shape: the required fields with the simplest value that fits. */
function sampleOf(schema: Schema, name: string): unknown {
  if (schema.example !== undefined) return schema.example;
  if (schema.$ref) return sampleOf(CONTRACT.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, name);
  const [inner] = [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  if (inner) return sampleOf(inner, name);
  if (schema.enum) return schema.enum[0];
  switch (schema.type) {
    case 'string': return textOf(schema, name);
    case 'number': case 'integer': return Math.max(schema.minimum ?? 1, 1);
    case 'boolean': return true;
    case 'array': return Array.from({ length: schema.minItems ?? 0 }, () => sampleOf(schema.items ?? {}, name));
    default: return objectOf(schema);
  }
}

function textOf({ format, minLength }: Schema, name: string): string {
  if (format === 'uuid' || /Id$/.test(name)) return uuidv7();
  if (format === 'email') return 'somebody@client.example';
  if (format === 'date-time' || /At$/.test(name)) return '2026-01-05T09:00:00Z';
  if (format === 'date' || /On$|^from$|^to$/.test(name)) return '2026-01-05';
  if (/country/i.test(name)) return 'DE';
  return 'text'.padEnd(minLength ?? 4, 'x');
}

function objectOf({ properties = {}, required = [], additionalProperties }: Schema): unknown {
  if (Object.keys(properties).length === 0 && additionalProperties) return { en: 'text' };
  return Object.fromEntries(required.map((name) => [name, sampleOf(properties[name] ?? {}, name)]));
}
