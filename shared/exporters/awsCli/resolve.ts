import { assertNever } from '../../base/assertNever.ts'
import { type CfnObject, type CfnValue, type Intrinsic, isIntrinsic } from '../../catalog/cfn.ts'
import { parameterValue, parameterVariable } from './parameters.ts'
import type { Scope } from './scope.ts'
import { joinTexts, type Text, text, variable } from './shell/text.ts'
import { numberValue, scalarText, textValue, type Value } from './shell/value.ts'
import { quoteLiteral, word } from './shell/word.ts'

export interface Place {
  readonly scope: Scope
  /** For messages: the property that holds the value. */
  readonly path: string
  readonly fault: (message: string) => void
  /** Writes a file whose base64 the command is to carry; returns the shell word that names it. */
  readonly textFile: (content: Text) => string
}

const PSEUDO: Readonly<Record<string, Text>> = {
  'AWS::Region': variable('REGION'),
  'AWS::AccountId': variable('ACCOUNT'),
  'AWS::Partition': variable('PARTITION'),
  'AWS::StackName': variable('NAME'),
  'AWS::URLSuffix': variable('URL_SUFFIX'),
}

export const ZONES: Value = { kind: 'listVariable', name: 'ZONES', tame: true }

/** References become shell variables; the conditions in the value must have been decided before. */
export function resolve(value: CfnValue, place: Place): Value {
  if (typeof value === 'string') return textValue(value)
  if (typeof value === 'number') return numberValue(value)
  if (typeof value === 'boolean') return { kind: 'boolean', value }
  if (Array.isArray(value)) {
    return { kind: 'list', items: value.map((item: CfnValue) => resolve(item, place)) }
  }
  if (isIntrinsic(value)) return resolveIntrinsic(value, place)
  return {
    kind: 'map',
    entries: Object.entries(value as CfnObject).map(([key, item]) => [key, resolve(item, place)]),
  }
}

function resolveIntrinsic(value: Intrinsic, place: Place): Value {
  switch (value.$cfn) {
    case 'ref':
      return resolveRef(value.target, place)
    case 'getAtt': {
      const found = place.scope.attribute(value.target, value.attribute)
      if (typeof found === 'string') return faulty(place, found)
      return { kind: 'text', text: found }
    }
    case 'concat':
      return { kind: 'text', text: text(...value.parts.map((part) => asText(part, place))) }
    case 'join':
      return resolveJoin(value.separator, resolve(value.list, place), place)
    case 'select':
      return resolveSelect(value.index, resolve(value.list, place), place)
    case 'piece':
      return {
        kind: 'text',
        text: variable(`${parameterVariable(value.parameter)}_items[${value.index}]`),
      }
    case 'after':
      return resolveAfter(value.separator, asText(value.value, place), place)
    case 'azs':
      return ZONES
    case 'base64':
      return {
        kind: 'text',
        text: [{ kind: 'call', code: `$(base64_of ${place.textFile(asText(value.value, place))})` }],
      }
    case 'if':
    case 'noValue':
      return faulty(place, `a condition was left undecided at ${place.path}`)
    default:
      return assertNever(value)
  }
}

function resolveRef(target: string, place: Place): Value {
  if (target.startsWith('AWS::')) {
    const known = PSEUDO[target]
    return known === undefined
      ? faulty(place, `${target}, at ${place.path}, has no counterpart in a script`)
      : { kind: 'text', text: known }
  }
  const parameter = place.scope.parameter(target)
  if (parameter !== undefined) return parameterValue(parameter)
  const self = place.scope.self(target)
  if (self === undefined) return faulty(place, `${place.path} refers to ${target}, which is not in the stack`)
  const { ref } = self.printer
  return typeof ref === 'string'
    ? resolveIntrinsic({ $cfn: 'getAtt', target, attribute: ref }, place)
    : { kind: 'text', text: ref(self) }
}

function resolveAfter(separator: string, whole: Text, place: Place): Value {
  const [only, ...more] = whole
  if (only?.kind !== 'variable' || more.length > 0) {
    return faulty(place, `only of one variable can a script take what follows ${separator}, at ${place.path}`)
  }
  return { kind: 'text', text: [{ kind: 'call', code: `\${${only.name}#*${separator}}` }] }
}

function asText(value: CfnValue, place: Place): Text {
  const made = scalarText(resolve(value, place))
  if (made !== null) return made
  place.fault(`a list or an object stands inside a text at ${place.path}`)
  return []
}

function resolveJoin(separator: string, list: Value, place: Place): Value {
  if (list.kind === 'listVariable') {
    const whole: Text = [{ kind: 'variable', name: list.name, tame: list.tame && separator === ',' }]
    if (separator === ',') return { kind: 'text', text: whole }
    return {
      kind: 'text',
      text: [{ kind: 'call', code: `$(joined ${quoteLiteral(separator)} ${word(whole)})` }],
    }
  }
  if (list.kind !== 'list') return faulty(place, `join at ${place.path} has no list`)
  return {
    kind: 'text',
    text: joinTexts(
      list.items.map((item) => scalarText(item) ?? []),
      separator,
    ),
  }
}

function resolveSelect(index: number, list: Value, place: Place): Value {
  if (list.kind === 'listVariable') {
    if (list.name === 'ZONES') place.scope.needZone(index)
    return {
      kind: 'text',
      text: [{ kind: 'variable', name: `${list.name}_items[${index}]`, tame: list.tame }],
    }
  }
  const item = list.kind === 'list' ? list.items[index] : undefined
  return item ?? faulty(place, `select at ${place.path} asks for item ${index}, which is not there`)
}

function faulty(place: Place, message: string): Value {
  place.fault(message)
  return textValue('')
}
