import { type CfnValue, isIntrinsic } from '../../shared/catalog/cfn.ts'
import type { PricedLine } from '../../shared/cost/report.ts'
import type { PlanOutput, PlanParameter, PlanResource } from '../../shared/plan/plan.ts'

/** Resources as a reader of the golden files wants them: like a template, but one line for each plain value. */
export function printResource(resource: PlanResource): string {
  const { logicalId, type, dependsOn = [], deletionPolicy, updatePolicy, condition, comment } = resource
  return [
    `${logicalId}: ${type}`,
    ...(comment === undefined ? [] : [`  # ${comment}`]),
    ...(condition === undefined ? [] : [`  if ${condition}`]),
    ...(dependsOn.length === 0 ? [] : [`  after ${dependsOn.join(', ')}`]),
    ...(deletionPolicy === undefined ? [] : [`  when deleted: ${deletionPolicy}`]),
    ...printObject(resource.properties, '  '),
    ...(updatePolicy === undefined ? [] : ['  UpdatePolicy:', ...printObject(updatePolicy, '    ')]),
  ].join('\n')
}

export const printParameter = (parameter: PlanParameter): string => {
  const { name, label, type, default: value, description, group, allowedValues } = parameter
  const { minValue, maxValue, allowedPattern, constraint } = parameter
  const limits = [
    ...(minValue === undefined ? [] : [`at least ${minValue}`]),
    ...(maxValue === undefined ? [] : [`at most ${maxValue}`]),
    ...(allowedValues === undefined ? [] : [`one of ${allowedValues.join(', ')}`]),
    ...(allowedPattern === undefined ? [] : [`like ${allowedPattern} (${constraint})`]),
  ]
  return [
    `${name}: ${type}${value === undefined ? '' : ` = ${value}`}`,
    `  ${group} | ${label}`,
    `  ${description}`,
    ...limits.map((limit) => `  ${limit}`),
  ].join('\n')
}

export const printOutput = ({ name, value, description }: PlanOutput): string =>
  `${name}: ${inline(value)}\n  ${description}`

export function printCost(line: PricedLine): string {
  const { quantity, unit, price, assumption, gap } = line
  const amounts = quantity
    ? [...new Set([quantity.low, quantity.expected, quantity.high])].map((value) => value ?? '?').join(' / ')
    : '?'
  const keys = [...new Set([price.expected.key, price.low.key, price.high.key])].join(', ')
  return [
    `${line.key} [${line.category}] ${line.label}`,
    `  ${amounts} ${unit} at ${keys}`,
    `  ${line.formula}`,
    ...(assumption === null ? [] : [`  ${assumption}`]),
    ...(gap === null ? [] : [`  gap: ${gap}`]),
  ].join('\n')
}

function printObject(value: object, indent: string): string[] {
  return Object.entries(value).flatMap(([key, inner]) => printEntry(`${indent}${key}:`, inner, indent))
}

function printEntry(head: string, value: CfnValue, indent: string): string[] {
  if (typeof value !== 'object' || isIntrinsic(value)) return [`${head} ${inline(value)}`]
  if (Array.isArray(value)) {
    if (/ (?:AccessPoint|FileSystem)?Tags:$/.test(head)) return [`${head} ${printTags(value)}`]
    const items = value as readonly CfnValue[]
    if (items.every((item) => typeof item !== 'object' || isIntrinsic(item)))
      return [`${head} [${items.map(inline).join(', ')}]`]
    return [head, ...items.flatMap((item) => printEntry(`${indent}  -`, item, `${indent}  `))]
  }
  return [head, ...printObject(value, `${indent}  `)]
}

const EVERYWHERE = ['Name', 'Environment', 'cantilever:drawing', 'cantilever:node']

/** The tags that every resource has are tested where they are made; only what a component adds is news. */
function printTags(tags: readonly CfnValue[]): string {
  const added = tags.flatMap((tag) => {
    const { Key, Value } = tag as { readonly Key: string; readonly Value: CfnValue }
    return EVERYWHERE.includes(Key) ? [] : [`${Key} = ${inline(Value)}`]
  })
  return ['…', ...added].join(', ')
}

function inline(value: CfnValue): string {
  if (typeof value !== 'object') return typeof value === 'string' ? JSON.stringify(value) : String(value)
  if (!isIntrinsic(value)) return JSON.stringify(value)
  switch (value.$cfn) {
    case 'ref':
      return value.target
    case 'getAtt':
      return `${value.target}.${value.attribute}`
    case 'concat':
      return value.parts.map(inline).join(' + ')
    case 'join':
      return `join(${JSON.stringify(value.separator)}, ${inline(value.list)})`
    case 'select':
      return `${inline(value.list)}[${value.index}]`
    case 'piece':
      return `${value.parameter} split at ${JSON.stringify(value.separator)}[${value.index}]`
    case 'after':
      return `${inline(value.value)} after ${JSON.stringify(value.separator)}`
    case 'azs':
      return 'zones'
    case 'base64':
      return `base64(${inline(value.value)})`
    case 'if':
      return `${value.condition} ? ${inline(value.then)} : ${inline(value.else)}`
    case 'noValue':
      return 'nothing'
  }
}
