import { spawnSync } from 'node:child_process'

/** Values that a property may have, by the path to it: `LaunchTemplateData.BlockDeviceMappings[].Ebs.VolumeType`. */
export interface Enums {
  /** `cfn-lint 1.51.0` */
  readonly source: string
  readonly types: Readonly<Record<string, Readonly<Record<string, readonly (string | number)[]>>>>
}

/** What matters here of a resource type's JSON schema. `enumCaseInsensitive` is cfn-lint's own: all lower case. */
interface Schema {
  readonly $ref?: string
  readonly enum?: readonly unknown[]
  readonly enumCaseInsensitive?: readonly string[]
  readonly const?: unknown
  readonly properties?: Readonly<Record<string, Schema>>
  readonly patternProperties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly allOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly definitions?: Readonly<Record<string, Schema>>
}

type Values = readonly (string | number)[]

// A longer list is no enum but a catalogue, such as that of instance types, which grows every month.
const MOST_VALUES = 150

const PYTHON = `
import json, sys
from cfnlint.schema import PROVIDER_SCHEMA_MANAGER as schemas
from cfnlint.version import __version__
print(json.dumps({
  "version": __version__,
  "schemas": {name: schemas.get_resource_schema("us-east-1", name).schema for name in json.load(sys.stdin)},
}))
`

/** AWS's own specification lacks most enums; the schemas of cfn-lint have them. Throws when it is not installed. */
export function enumsFromCfnLint(types: readonly string[]): Enums {
  const { status, stdout, stderr } = spawnSync('python3', ['-c', PYTHON], {
    input: JSON.stringify(types),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (status !== 0)
    throw new Error(`python3 cannot read the schemas of cfn-lint (pip install cfn-lint):\n${stderr}`)
  const { version, schemas } = JSON.parse(stdout) as {
    version: string
    schemas: Readonly<Record<string, Schema>>
  }
  return {
    source: `cfn-lint ${version}`,
    types: Object.fromEntries(types.map((type) => [type, enumsOf(schemas[type] ?? {})])),
  }
}

function enumsOf(root: Schema): Readonly<Record<string, Values>> {
  // Null for a path that takes any value.
  const found = new Map<string, Values | null>()
  const resolve = (schema: Schema): Schema =>
    schema.$ref === undefined ? schema : resolve(definition(root, schema.$ref))

  const valuesOf = (schema: Schema): Values | null => {
    const { enum: values, enumCaseInsensitive, const: only, anyOf, oneOf } = resolve(schema)
    if (values) return values.filter((one) => typeof one === 'string' || typeof one === 'number')
    // In capitals as AWS's pages mostly spell them, and in small letters.
    if (enumCaseInsensitive)
      return enumCaseInsensitive.flatMap((value) => [...new Set([value.toUpperCase(), value])])
    if (typeof only === 'string' || typeof only === 'number') return [only]
    const ways = (anyOf ?? oneOf ?? []).map(valuesOf)
    return ways.length > 0 && ways.every((way) => way !== null) ? ways.flat() : null
  }
  const visit = (
    unresolved: Schema,
    path: string,
    within: readonly Schema[],
    note: (path: string, values: Values | null) => void,
  ): void => {
    const schema = resolve(unresolved)
    if (within.includes(schema)) return
    const inside = [...within, schema]
    const next = (child: Schema, childPath: string) => {
      note(childPath, valuesOf(child))
      visit(child, childPath, inside, note)
    }
    for (const [name, child] of Object.entries(schema.properties ?? {}))
      next(child, path === '' ? name : `${path}.${name}`)
    for (const child of Object.values(schema.patternProperties ?? {})) next(child, `${path}{}`)
    if (schema.items) next(schema.items, `${path}[]`)
    // What alternatives say counts only for properties that nothing outside them describes.
    const alternatives = new Map<string, Values | null>()
    for (const child of [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])])
      visit(child, path, inside, (at, values) => {
        const before = alternatives.get(at)
        if (before === undefined) alternatives.set(at, values)
        else alternatives.set(at, before && values ? [...new Set([...before, ...values])] : null)
      })
    for (const [at, values] of alternatives) if (!found.has(at)) note(at, values)
  }
  visit(root, '', [], (path, values) => {
    if (!found.has(path) || found.get(path) === null) found.set(path, values && [...new Set(values)])
  })
  return Object.fromEntries(
    [...found]
      .flatMap(([path, values]) => (values && values.length <= MOST_VALUES ? [[path, values] as const] : []))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

/** `#/definitions/Ebs`, or deeper. */
function definition(root: Schema, reference: string): Schema {
  let at: unknown = root
  for (const step of reference.replace(/^#\//, '').split('/'))
    at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[step] : undefined
  if (typeof at !== 'object' || at === null) throw new Error(`the schema has no ${reference}`)
  return at as Schema
}
