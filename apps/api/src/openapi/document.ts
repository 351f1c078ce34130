import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { HTTP_CODES } from '../http/problem';
import { RULE_CODES } from '@cb/domain';

const PROBLEM = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'code', 'rule', 'clause', 'refusals', 'errors', 'requestId'],
  properties: {
    type: { type: 'string', example: 'urn:attesta:problem:rule_blocked' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    code: { type: 'string', enum: [...RULE_CODES, ...HTTP_CODES] },
    rule: { type: 'string', nullable: true, example: 'R-DEC-04' },
    clause: { type: 'string', nullable: true },
    refusals: { type: 'array', items: { type: 'object', required: ['rule', 'clause', 'message'], properties: { rule: { type: 'string' }, clause: { type: 'string' }, message: { type: 'string' }, fix: { type: 'string' }, path: { type: 'string' }, key: { type: 'string' }, params: { type: 'object', additionalProperties: true } } } },
    errors: { type: 'array', items: { type: 'object', required: ['path', 'message'], properties: { path: { type: 'string', example: 'sites[1].people' }, message: { type: 'string' } } } },
    requestId: { type: 'string' },
  },
};
const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Calendar days end in `On` (STYLE); these do not: two follow the norm's words. */
const OTHER_DAYS = new Set(['validFrom', 'validTo', 'onDay']);
const isDayName = (name: string): boolean => /On$/.test(name) || OTHER_DAYS.has(name);
type Property = Record<string, unknown>;

/** The plugin sees a day's branded text, and text by language, as an object of no shape: say what it is, or at least that it has some. */
function sharpen(schemas: Record<string, { properties?: Record<string, Property> }>): void {
  for (const { properties = {} } of Object.values(schemas)) {
    for (const [name, property] of Object.entries(properties)) {
      if (property['type'] !== 'object' || property['properties'] || property['additionalProperties'] || property['allOf']) continue;
      if (isDayName(name)) Object.assign(property, { type: 'string', format: 'date' });
      else property['additionalProperties'] = true;
    }
  }
}

/** The contract, from the controllers and DTOs; the build's plugin fills in the fields. Same code, same document: sorted by path. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const document = SwaggerModule.createDocument(app, new DocumentBuilder()
    .setTitle('Attesta')
    .setDescription('Management-system certification. Sessions by cookie; unsafe requests carry the session\'s x-csrf-token and may carry an Idempotency-Key. Refusals are application/problem+json (RFC 9457).')
    .setVersion('1')
    .addCookieAuth('attesta.session_token', { type: 'apiKey', in: 'cookie' }, 'session')
    .build());
  sharpen((document.components?.schemas ?? {}) as Record<string, { properties?: Record<string, Property> }>);
  document.components = { ...document.components, schemas: { ...document.components?.schemas, Problem: PROBLEM as never } };
  for (const path of Object.values(document.paths)) {
    for (const method of METHODS) {
      const operation = path[method];
      if (!operation) continue;
      operation.responses['default'] = { description: 'Refused', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } };
      for (const parameter of operation.parameters ?? []) {
        if ('in' in parameter && parameter.in === 'path' && /^id$|Id$/.test(parameter.name)) parameter.schema = { type: 'string', format: 'uuid' };
      }
    }
  }
  document.paths = Object.fromEntries(Object.entries(document.paths).sort(([a], [b]) => (a < b ? -1 : 1)));
  return document;
}

/** Readable at /api/docs, as JSON at /api/openapi.json. */
export function serveDocumentation(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => describeApi(app), { jsonDocumentUrl: 'api/openapi.json', raw: ['json'], customSiteTitle: 'Attesta API' });
}
