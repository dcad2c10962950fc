import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec'
import type { Property, PropertyType, TypeDefinition } from '@aws-cdk/service-spec-types'
import { type Enums, enumsFromCfnLint } from './enums.ts'
import { RESOURCE_TYPES } from './inUse.ts'

const usage = `Usage: npm run gen:cfn [-- --enums]

Writes shared/catalog/spec/resources.generated.ts: the properties of the resource types in inUse.ts, as AWS's resource
specification has them, with the enums of enums.json. --enums first takes those anew from cfn-lint, which must be
installed for python3; a type that is new in inUse.ts needs it.
`

const TYPES_PATH = join(import.meta.dirname, 'resources.generated.ts')
const ENUMS_PATH = join(import.meta.dirname, 'enums.json')
const PROJECT = join(import.meta.dirname, '../../..')

export const readEnums = (): Enums => JSON.parse(readFileSync(ENUMS_PATH, 'utf8')) as Enums

/** Text of resources.generated.ts. Throws when a type is missing from the specification or from the enums. */
export function generateTypes(enums: Enums): string {
  const lacking = RESOURCE_TYPES.filter((type) => !enums.types[type])
  if (lacking.length > 0)
    throw new Error(`enums.json has nothing on ${lacking.join(', ')}: run npm run gen:cfn -- --enums`)
  const specification = loadAwsServiceSpecSync()
  const aliases: string[] = []
  const names: string[] = []
  const attributes: string[] = []
  for (const type of RESOURCE_TYPES) {
    const [resource] = specification.lookup('resource', 'cloudFormationType', 'equals', type)
    if (!resource)
      throw new Error(
        `AWS's resource specification has no ${type}: correct it in shared/catalog/spec/inUse.ts`,
      )
    const shapes = shapesOf(type, resource.properties, enums.types[type] ?? {}, (reference) =>
      specification.get('typeDefinition', reference),
    )
    for (const { name, alias, text } of shapes) {
      aliases.push(`type ${alias} = ${text}`)
      names.push(`readonly '${name}': ${alias}`)
    }
    attributes.push(`readonly '${type}': ${union(Object.keys(resource.attributes).sort()) || 'never'}`)
  }
  return format(
    TYPES_PATH,
    `// Written by generate.ts (npm run gen:cfn) from ${specificationVersion()}
// and the enums of ${enums.source}. Whatever is changed here by hand is lost.
import type { CfnObject, Value } from '../cfn.ts'

type Text = Value<string>
type Num = Value<number>
type Bool = Value<boolean>
type Json = Value<CfnObject>
type List<Item> = Value<readonly Item[]>
type Dict<Item> = Value<{ readonly [key: string]: Item }>
type Tag = { readonly Key: Text; readonly Value: Text }

/** Properties by the name of the resource type, and of what is nested in it: \`AWS::EC2::LaunchTemplate.Ebs\`. */
export interface CfnProperties {
${names.join('\n')}
}

/** What \`Fn::GetAtt\` can ask of a resource. */
export interface ResourceAttributes {
${attributes.join('\n')}
}

${aliases.join('\n\n')}
`,
  )
}

interface Shape {
  readonly name: string
  readonly alias: string
  readonly text: string
}

interface Definition {
  readonly name: string
  readonly properties: Readonly<Record<string, Property>>
  /** Every way down to it; recursion is followed once. */
  readonly paths: string[]
}

type Reference = Extract<PropertyType, { readonly type: 'ref' }>['reference']

function shapesOf(
  type: string,
  properties: Readonly<Record<string, Property>>,
  enums: Enums['types'][string],
  definitionOf: (reference: Reference) => TypeDefinition,
): readonly Shape[] {
  const definitions = new Map<string, Definition>([['', { name: type, properties, paths: [''] }]])
  const visit = (of: Readonly<Record<string, Property>>, prefix: string, within: readonly string[]): void => {
    for (const [name, property] of entries(of)) visitType(property.type, prefix + name, within)
  }
  const visitType = (of: PropertyType, path: string, within: readonly string[]): void => {
    if (of.type === 'array') visitType(of.element, `${path}[]`, within)
    else if (of.type === 'map') visitType(of.element, `${path}{}`, within)
    else if (of.type === 'union') for (const one of of.types) visitType(one, path, within)
    else if (of.type === 'ref') {
      const { $id, name, properties: nested } = definitionOf(of.reference)
      const known = definitions.get($id)
      if (known) known.paths.push(`${path}.`)
      else definitions.set($id, { name: `${type}.${name}`, properties: nested, paths: [`${path}.`] })
      if (!within.includes($id)) visit(nested, `${path}.`, [...within, $id])
    }
  }
  visit(properties, '', [])

  const print = (of: PropertyType, paths: readonly string[]): string => {
    switch (of.type) {
      case 'string':
        return valuesOr('Text', [...(of.allowedValues ?? []), ...enumAt(paths)].map(String))
      case 'integer':
      case 'number':
        return valuesOr(
          'Num',
          enumAt(paths).filter((value) => typeof value === 'number'),
        )
      case 'date-time':
        return 'Text'
      case 'boolean':
        return 'Bool'
      case 'json':
        return 'Json'
      case 'tag':
        return 'Value<Tag>'
      case 'array':
        return `List<${print(of.element, add(paths, '[]'))}>`
      case 'map':
        return `Dict<${print(of.element, add(paths, '{}'))}>`
      case 'union':
        return [...new Set(of.types.map((one) => print(one, paths)))].join(' | ')
      case 'ref': {
        const definition = definitions.get(definitionOf(of.reference).$id)
        if (!definition) throw new Error(`${paths.join(', ')} of ${type} refers to an unknown definition`)
        return `Value<${aliasOf(definition.name)}>`
      }
      case 'null':
        throw new Error(`${paths.join(', ')} of ${type} may be null, which no template can hold`)
    }
  }
  /** Empty when one of the ways to the property takes any value. */
  const enumAt = (paths: readonly string[]): readonly (string | number)[] => {
    const each = paths.map((path) => enums[path])
    return each.every((values) => values !== undefined) ? each.flat() : []
  }
  return [...definitions.values()].map(({ name, properties: own, paths }) => ({
    name,
    alias: aliasOf(name),
    text: `{\n${entries(own)
      .map(([key, { required, type: of }]) => {
        return `  readonly ${key}${required ? '' : '?'}: ${CORRECTIONS[`${name}.${key}`] ?? print(of, add(paths, key))}`
      })
      .join('\n')}\n}`,
  }))
}

/** `AWS::EC2::LaunchTemplate.Ebs` → `EC2LaunchTemplate_Ebs`. */
const aliasOf = (name: string): string =>
  name
    .replace(/^AWS::/, '')
    .replaceAll('::', '')
    .replace('.', '_')

const add = (paths: readonly string[], ending: string): readonly string[] =>
  paths.map((path) => path + ending)

const entries = (properties: Readonly<Record<string, Property>>): readonly [string, Property][] =>
  Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1))

/** Where AWS's own schema of the resource has another type than the specification read here. */
const CORRECTIONS: Readonly<Record<string, string>> = {
  'AWS::S3::Bucket.Rule.ObjectSizeGreaterThan': 'Text',
  'AWS::S3::Bucket.Rule.ObjectSizeLessThan': 'Text',
}

const union = (values: readonly (string | number)[]): string =>
  values.map((value) => (typeof value === 'number' ? String(value) : `'${value}'`)).join(' | ')

const valuesOr = (any: string, values: readonly (string | number)[]): string => {
  const unique = [...new Set(values)].sort((a, b) => (a < b ? -1 : 1))
  return unique.length === 0 ? any : `Value<${union(unique)}>`
}

function specificationVersion(): string {
  const path = join(PROJECT, 'node_modules/@aws-cdk/aws-service-spec/package.json')
  const { name, version } = JSON.parse(readFileSync(path, 'utf8')) as { name: string; version: string }
  return `${name} ${version}`
}

/** As the project's formatter has it, so that the formatter finds nothing to change. */
function format(path: string, text: string): string {
  const biome = join(PROJECT, 'node_modules/@biomejs/biome/bin/biome')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [biome, 'format', `--stdin-file-path=${path}`],
    { cwd: PROJECT, input: text, encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`biome cannot format ${path}: ${stderr}`)
  return stdout
}

function main(args: readonly string[]): number {
  if (args.some((arg) => arg !== '--enums')) {
    process.stderr.write(usage)
    return 2
  }
  const enums = args.length > 0 ? enumsFromCfnLint(RESOURCE_TYPES) : readEnums()
  writeFileSync(TYPES_PATH, generateTypes(enums))
  if (args.length > 0) writeFileSync(ENUMS_PATH, format(ENUMS_PATH, JSON.stringify(enums)))
  process.stdout.write(`${RESOURCE_TYPES.length} resource types written to ${TYPES_PATH}\n`)
  return 0
}

if (process.argv[1] === import.meta.filename) process.exitCode = main(process.argv.slice(2))
