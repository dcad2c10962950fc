import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec'
import { parseSync } from 'oxc-parser'
import { describe, expect, it } from 'vitest'
import { type CfnValue, isIntrinsic } from '../../../../shared/catalog/cfn.ts'
import { generateTypes, readEnums } from '../../../../shared/catalog/spec/generate.ts'
import { RESOURCE_TYPES } from '../../../../shared/catalog/spec/inUse.ts'
import { eksAmiTypes } from '../../../../shared/facts/eks.ts'
import { resolve } from '../../../../shared/graph/resolve.ts'
import { buildPlan } from '../../../../shared/plan/build.ts'
import { everyComponentAlone, everyRelation } from '../../../support/everyDrawing.ts'
import { readSources, root } from '../../../support/sources.ts'

const catalog = readSources('shared/catalog').filter(({ path }) => !path.startsWith('shared/catalog/spec/'))
const enums = readEnums()

describe('the generated types', () => {
  it('are those of the installed specification: run npm run gen:cfn', () => {
    const committed = readFileSync(join(root, 'shared/catalog/spec/resources.generated.ts'), 'utf8')
    // Not toBe: thousands of lines of difference tell nobody anything.
    expect(generateTypes(enums) === committed).toBe(true)
  })

  it('are those of the resource types in use, in alphabetical order', () => {
    const used = catalog.flatMap(({ text }) =>
      [...text.matchAll(/'(AWS::\w+::\w+)'/g)].map(([, type]) => type),
    )
    expect([...RESOURCE_TYPES]).toEqual([...new Set(used)].sort())
  })

  it('have the enums of each of these types and of no other', () => {
    expect(Object.keys(enums.types).sort()).toEqual([...RESOURCE_TYPES])
  })

  it('hold the AMI types of the facts, which the node group takes for granted', () => {
    const known = enums.types['AWS::EKS::Nodegroup']?.AmiType
    expect(known).toEqual(expect.arrayContaining(eksAmiTypes().map(({ name }) => name)))
  })
})

describe('attributes', () => {
  const specification = loadAwsServiceSpecSync()
  const attributesOf = (type: string) =>
    specification
      .lookup('resource', 'cloudFormationType', 'equals', type)
      .flatMap(({ attributes }) => Object.keys(attributes))

  it('are asked only of resources that have them', () => {
    const wrong = new Set<string>()
    let asked = 0
    for (const { document } of [...everyComponentAlone(), ...everyRelation()]) {
      for (const { resources, outputs } of buildPlan(resolve(document)).stacks) {
        const types = new Map(resources.map(({ logicalId, type }) => [logicalId, type]))
        for (const value of [...resources.map((one) => one.properties), ...outputs.map((one) => one.value)])
          for (const { target, attribute } of attributesIn(value)) {
            asked++
            const type = types.get(target) ?? 'nothing'
            if (!attributesOf(type).includes(attribute)) wrong.add(`${attribute} of ${type}`)
          }
      }
    }
    expect([...wrong]).toEqual([])
    expect(asked).toBeGreaterThan(100)
  })
})

type Attribute = Extract<CfnValue, { readonly $cfn: 'getAtt' }>

function attributesIn(value: unknown): Attribute[] {
  if (typeof value !== 'object' || value === null) return []
  if (isIntrinsic(value as CfnValue) && (value as { $cfn: string }).$cfn === 'getAtt')
    return [value as Attribute]
  return Object.values(value).flatMap(attributesIn)
}

describe('helpers that return properties', () => {
  it('say so with satisfies where they spread: a return type hides wrong names from the compiler', () => {
    expect(catalog.flatMap(({ path, text }) => hiddenSpreads(path, text))).toEqual([])
  })

  it.each([
    ['a return type', "function f(): Cfn<'A'> { return { ...(c && { Foo: 1 }) } }", 1],
    ['the type of a variable', "const a: Cfn<'A'>[] = b.map(() => ({ X: { ...rest } }))", 1],
    ['an alias', "type Part = Cfn<'A'>\nconst f = (): Part => ({ ...rest })", 1],
    ['satisfies', "const f = () => ({ ...rest }) satisfies Cfn<'A'>", 0],
    ['another type', 'function* f(): Iterable<PlanItem> { yield ctx.resource({ ...rest }) }', 0],
    ['another type within', "const f = (): Cfn<'A'> => ({ A: g((): string => h({ ...rest })) })", 0],
  ])('are found by %s', (_, text, count) => {
    expect(hiddenSpreads('a.ts', text)).toHaveLength(count)
  })
})

/** Spreads in objects whose nearest declared type, of a function or variable, is one of `Cfn<…>`. */
function hiddenSpreads(path: string, text: string): string[] {
  const { program } = parseSync(path, text)
  const aliases = [...text.matchAll(/^(?:export )?type (\w+) =.*\bCfn</gm)].map(([, name]) => name)
  const cfn = new RegExp(`\\b(?:${['Cfn<', ...aliases.map((name) => `${name}\\b`)].join('|')})`)
  const found: string[] = []
  const visit = (node: unknown, hidden: boolean): void => {
    if (Array.isArray(node)) for (const one of node) visit(one, hidden)
    if (!isNode(node)) return
    const declared = node.returnType ?? node.id?.typeAnnotation
    const inside = declared ? cfn.test(text.slice(declared.start, declared.end)) : hidden
    if (inside && node.type === 'ObjectExpression')
      for (const part of node.properties ?? [])
        if (part.type === 'SpreadElement') found.push(`${path}: ${text.slice(part.start, part.end)}`)
    for (const child of Object.values(node)) visit(child, inside)
  }
  visit(program, false)
  return found
}

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly returnType?: Node | null
  readonly id?: { readonly typeAnnotation?: Node | null } | null
  readonly properties?: readonly Node[]
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value
