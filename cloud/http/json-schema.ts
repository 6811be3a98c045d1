/** As much of a JSON Schema (2020-12, as OpenAPI 3.1 has it) as inputs need. */
export interface JsonSchema {
  readonly type?: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object'
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly pattern?: string
  readonly enum?: readonly string[]
  readonly items?: JsonSchema
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean
}

/** What valibot's schemas and their checks show of themselves. */
export interface SchemaNode {
  readonly type: string
  readonly pipe?: readonly SchemaNode[]
  readonly requirement?: unknown
  readonly options?: unknown
  readonly item?: SchemaNode
  readonly wrapped?: SchemaNode
  readonly entries?: Readonly<Record<string, SchemaNode>>
}

const entriesOf = ({ entries = {} }: SchemaNode): Readonly<Record<string, SchemaNode>> => entries

function bare(node: SchemaNode): JsonSchema {
  switch (node.type) {
    case 'string':
    case 'number':
    case 'boolean':
      return { type: node.type }
    case 'picklist':
      return { type: 'string', enum: Array.isArray(node.options) ? node.options.map(String) : [] }
    case 'array':
      return { type: 'array', ...(node.item && { items: jsonSchema(node.item) }) }
    case 'optional':
      return node.wrapped ? jsonSchema(node.wrapped) : {}
    case 'strict_object': {
      const entries = Object.entries(entriesOf(node))
      return {
        type: 'object',
        properties: Object.fromEntries(entries.map(([name, entry]) => [name, jsonSchema(entry)])),
        required: entries.flatMap(([name, { type }]) => (type === 'optional' ? [] : [name])),
        additionalProperties: false,
      }
    }
    default:
      throw new Error(`an input uses ${node.type}, which json-schema.ts does not know`)
  }
}

function limited(schema: JsonSchema, { type, requirement }: SchemaNode): JsonSchema {
  const isList = schema.type === 'array'
  switch (type) {
    case 'min_length':
      return { ...schema, [isList ? 'minItems' : 'minLength']: requirement }
    case 'max_length':
      return { ...schema, [isList ? 'maxItems' : 'maxLength']: requirement }
    case 'integer':
      return { ...schema, type: 'integer' }
    case 'regex':
      return requirement instanceof RegExp ? { ...schema, pattern: requirement.source } : schema
    default:
      throw new Error(`an input uses ${type}, which json-schema.ts does not know`)
  }
}

/**
 * The JSON Schema of an input.
 * @throws for what no input has used so far
 */
export function jsonSchema(node: SchemaNode): JsonSchema {
  const [, ...checks] = node.pipe ?? []
  return checks.reduce(limited, bare(node))
}
