import { ERROR_CODES } from '../../src/domain/errors'
import { API_ROOT, organiserWire, SIGN_IN, wire, type Operation } from '../../src/usecases/wire'
import { inputs, organiserInputs } from './inputs'
import { jsonSchema, type JsonSchema, type SchemaNode } from './json-schema'
import { wechatCode } from './sign-in'
import { statusOf } from './status'

type Name = Operation | keyof typeof organiserWire

const SUMMARIES: Readonly<Record<Name, string>> = {
  getProgramme: 'The whole programme, the same for everybody',
  getAvailability: 'How full each session is, and the server’s time',
  listPeople: 'The household of the account',
  savePerson: 'Adds somebody to the household or changes them',
  removePerson: 'Removes somebody who holds no place and waits for none',
  listRegistrations: 'The account’s registrations',
  register: 'Signs a party up; sent again with the same id it gives the first answer',
  changeParty: 'Takes fewer people; the places of the others go to the waiting list',
  withdrawConsent: 'Takes a guardian’s consent back; the children lose their places',
  cancel: 'Gives the party’s places back',
  confirmOffer: 'Takes the place that was offered',
  getTicket: 'The signed ticket of a party that has a place, and one for each person',
  eraseAccount: 'Erases all that is known of the caller, and says how much that was',
  phoneNumber: 'The mobile number for the code of WeChat’s own button; it is kept nowhere',
  reconfirm: 'Says that the party still comes, where the session asks',
  listNotices: 'What happened to the account’s registrations and what it is time for, the newest first',
  readNotices: 'Everything up to a moment has been read',
  changeSession: 'For its host: moves a session or calls it off, and tells whoever it concerns',
  attendance:
    'For its host: who has a place, who of them came, and how often each stayed away elsewhere; no names',
  checkIn: 'For whoever stands at the door: a party has come',
}

const PROBLEM = {
  type: 'object',
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', enum: [...ERROR_CODES, 'not-found'] },
    facts: { type: 'object', additionalProperties: true },
  },
  required: ['type', 'title', 'status', 'code'],
} as const

const json = (schema: JsonSchema | object) => ({ content: { 'application/json': { schema } } })

const problems = Object.fromEntries(
  [...new Set(ERROR_CODES.map(statusOf))].sort().map((status) => [
    status,
    {
      description: ERROR_CODES.filter((code) => statusOf(code) === status).join(', '),
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  ]),
)

/** The input in its two parts: what the path names, and the body. */
function partsOf(path: string, schema: JsonSchema) {
  const named = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name)
  const { properties = {}, required = [] } = schema
  const left = Object.keys(properties).filter((name) => !named.includes(name))
  return {
    parameters: named.map((name) => ({ name, in: 'path', required: true, schema: properties[name] })),
    ...(left.length > 0 && {
      requestBody: {
        required: true,
        ...json({
          ...schema,
          properties: Object.fromEntries(left.map((name) => [name, properties[name]])),
          required: required.filter((name) => left.includes(name)),
        }),
      },
    }),
  }
}

const ways = { ...wire, ...organiserWire }
const schemas: Readonly<Record<Name, SchemaNode>> = { ...inputs, ...organiserInputs }
const EMPTY: ReadonlySet<Name> = new Set(['removePerson', 'readNotices', 'changeSession', 'checkIn'])

function operationOf(name: Name) {
  const { path, method, ...rest } = ways[name]
  const answers = EMPTY.has(name)
    ? { 204: { description: 'Done' } }
    : { 200: { description: SUMMARIES[name], ...json({}) } }
  return {
    path: API_ROOT + path.replace(/:(\w+)/g, '{$1}'),
    method: method.toLowerCase(),
    document: {
      operationId: name,
      summary: SUMMARIES[name],
      security: 'isPublic' in rest ? [] : [{ token: [] }],
      ...partsOf(path, jsonSchema(schemas[name])),
      responses: { ...answers, ...problems },
    },
  }
}

const signIn = (summary: string, body?: SchemaNode) => ({
  post: {
    summary,
    security: [],
    ...(body && { requestBody: { required: true, ...json(jsonSchema(body)) } }),
    responses: {
      200: {
        description: 'A token for Authorization: Bearer',
        ...json({ type: 'object', properties: { token: { type: 'string' } }, required: ['token'] }),
      },
      ...problems,
    },
  },
})

function pathsOf() {
  const paths = new Map<string, Record<string, object>>()
  for (const name of Object.keys(ways) as Name[]) {
    const { path, method, document } = operationOf(name)
    paths.set(path, { ...paths.get(path), [method]: document })
  }
  return {
    ...Object.fromEntries(paths),
    [SIGN_IN.guest]: signIn('A token for a visitor of the web page'),
    [SIGN_IN.wechat]: signIn('A token for a WeChat user, for the code of wx.login', wechatCode),
  }
}

/** OpenAPI 3.1, made from the same table as the routes and the phone's client. */
export const openApi = {
  openapi: '3.1.0',
  info: { title: '科技周', version: 'v1' },
  paths: pathsOf(),
  components: {
    schemas: { Problem: PROBLEM },
    securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
  },
}
