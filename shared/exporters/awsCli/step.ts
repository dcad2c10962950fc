import type { CfnObject, CfnValue } from '../../catalog/cfn.ts'
import type { PlanResource } from '../../plan/plan.ts'
import { nameVariable, variableName } from './names.ts'
import type { CliFault, Printer, Self, Step, Tag } from './printer.ts'
import { type Place, resolve } from './resolve.ts'
import type { Scope } from './scope.ts'
import { jsonDocument } from './shell/json.ts'
import { literalOf, type Text, variable } from './shell/text.ts'
import { entry, itemsOf, scalarText, textValue, type Value } from './shell/value.ts'
import { escapeInDocument, expansion, insideQuotes, quoteLiteral } from './shell/word.ts'
import { DIGEST_TAG, ID_TAG, STACK_TAG } from './tags.ts'

/** A step while it is printed, with what it leaves behind. */
export interface OpenStep {
  readonly step: Step
  /** Here-documents, each one element, in the order in which they were asked for. */
  documents(): readonly string[]
  /** Properties that nobody read. */
  unread(): string[]
}

export function selfOf(resource: PlanResource, scope: Scope, printer: Printer): Self {
  const place = placeOf(resource, scope, () => quoteLiteral(''))
  const value = (property: string): Value | undefined => {
    const raw = resource.properties[property]
    return raw === undefined ? undefined : resolve(raw, { ...place, path: property })
  }
  return {
    id: resource.logicalId,
    resource,
    name: nameVariable(resource.logicalId),
    main: variable(variableName(resource.logicalId, printer.holds)),
    value,
    text: (property) => textOf(value(property)),
  }
}

const textOf = (value: Value | undefined): Text => (value === undefined ? [] : (scalarText(value) ?? []))

function placeOf(resource: PlanResource, scope: Scope, textFile: (content: Text) => string): Place {
  return {
    scope,
    path: '',
    textFile,
    fault(message) {
      addFault(scope, { logicalId: resource.logicalId, type: resource.type, message })
    },
  }
}

/** A fault met once in each outcome of a condition is still one fault. */
export function addFault(scope: Scope, fault: CliFault): void {
  const same = (other: CliFault) => other.logicalId === fault.logicalId && other.message === fault.message
  if (!scope.faults.some(same)) scope.faults.push(fault)
}

/** Amazon Route 53 has names of its own for what all others call Tags. */
const TAG_PROPERTIES = ['Tags', 'HostedZoneTags', 'HealthCheckTags']

export function openStep(
  resource: PlanResource,
  properties: CfnObject,
  scope: Scope,
  printer: Printer,
): OpenStep {
  const decided: PlanResource = resource.properties === properties ? resource : { ...resource, properties }
  const known = new Map<string, Value | undefined>()
  const read = new Set<string>()
  const documents = new Map<string, string>()
  const stem = scope.stem(resource.logicalId)

  // The same value under the same name is one document; another value gets a number.
  function write(kind: string, ending: string, print: (file: string) => string): string {
    const said = kind.replace(/[^A-Za-z0-9_-]+/g, '-')
    for (let count = 1; ; count++) {
      const file = `${stem}${said === '' ? '' : `-${said}`}${count === 1 ? '' : `-${count}`}.${ending}`
      const made = print(file)
      const before = documents.get(file)
      if (before !== undefined && before !== made) continue
      documents.set(file, made)
      return file
    }
  }

  const textFile = (kind: string, content: Text): string =>
    write(kind, 'txt', (file) => hereText(file, content))

  const place = placeOf(decided, scope, (content) => quoteLiteral(textFile('user-data', content)))
  const fileWord = (file: string) => `"file://$DOCUMENTS/${file}"`

  const into = variableName(resource.logicalId, printer.holds)
  const value = (property: string): Value | undefined => {
    read.add(property)
    if (known.has(property)) return known.get(property)
    const raw = properties[property]
    const made = raw === undefined ? undefined : resolve(raw, { ...place, path: property })
    known.set(property, made)
    return made
  }

  const step: Step = {
    id: resource.logicalId,
    resource: decided,
    name: nameVariable(resource.logicalId),
    main: variable(into),
    into,
    value,
    text: (property) => textOf(value(property)),
    raw(property) {
      read.add(property)
      return properties[property]
    },
    skip(...names) {
      for (const name of names) read.add(name)
    },
    isOurs: (property) => refersTo(properties[property], (target) => scope.self(target) !== undefined),
    document: (kind, content) => fileWord(write(kind, 'json', (file) => hereJson(file, content))),
    textFile: (kind, content) => fileWord(textFile(kind, content)),
    resolve: (given, path) => resolve(given, { ...place, path }),
    // A global table has tags in each of its Regions, and they are the same.
    givenTags: () =>
      givenTags(
        value(printer.tagsIn ?? 'Tags') ??
          TAG_PROPERTIES.map(value).find((item) => item !== undefined) ??
          entry(itemsOf(value('TagSpecifications'))[0], 'Tags') ??
          entry(itemsOf(value('Replicas'))[0], 'Tags'),
      ),
    stackTags: scope.stackTags(),
    others: scope.ofType,
    fault: place.fault,
  }

  return {
    step,
    documents: () => [...documents.values()],
    unread: () => Object.keys(properties).filter((name) => !read.has(name)),
  }
}

function refersTo(value: CfnValue | undefined, isKnown: (target: string) => boolean): boolean {
  if (typeof value !== 'object' || Array.isArray(value)) return false
  const intrinsic = value as { readonly $cfn?: unknown; readonly target?: unknown }
  return (
    (intrinsic.$cfn === 'ref' || intrinsic.$cfn === 'getAtt') &&
    typeof intrinsic.target === 'string' &&
    isKnown(intrinsic.target)
  )
}

/** CloudFormation writes tags as a list or, for some types, as a map. */
export function givenTags(value: Value | undefined): Tag[] {
  const own = new Set([STACK_TAG, ID_TAG, DIGEST_TAG])
  if (value?.kind === 'map') {
    return value.entries.flatMap(([key, item]) =>
      own.has(key) ? [] : [{ key, value: item, atLaunch: true }],
    )
  }
  if (value?.kind !== 'list') return []
  return value.items.flatMap((item) => {
    const key = literalOf(textOf(entry(item, 'Key')))
    const atLaunch = entry(item, 'PropagateAtLaunch')
    if (key === null || own.has(key)) return []
    return [
      {
        key,
        value: textValue(textOf(entry(item, 'Value'))),
        atLaunch: atLaunch?.kind !== 'boolean' || atLaunch.value,
      },
    ]
  })
}

function hereJson(file: string, value: Value): string {
  const { body, expands } = jsonDocument(value)
  return `document ${quoteLiteral(file)} <<${expands ? 'JSON' : "'JSON'"}\n${body}\nJSON`
}

function hereText(file: string, content: Text): string {
  const known = literalOf(content)
  const body = known ?? insideQuotes(content, escapeInDocument, expansion)
  let delimiter = 'TEXT'
  while (body.split('\n').includes(delimiter)) delimiter += '_'
  return `text_file ${quoteLiteral(file)} <<${known === null ? delimiter : `'${delimiter}'`}\n${body}\n${delimiter}`
}
