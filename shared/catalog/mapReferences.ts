import { assertNever } from '../base/assertNever.ts'
import { type CfnObject, type CfnValue, type Intrinsic, iff, ref } from './cfn.ts'

/** To a resource or parameter of the plan; never to a pseudo parameter. `attribute` null: Ref. */
export interface Reference {
  readonly target: string
  readonly attribute: string | null
}

type Change = (reference: Reference, original: Intrinsic) => CfnValue

/** The value with each reference exchanged; what holds none stays the same object. */
export function mapReferences(value: CfnValue, change: Change): CfnValue {
  if (typeof value !== 'object') return value
  if (isList(value)) return mapList(value, change)
  return isIntrinsicObject(value) ? mapIntrinsic(value, change) : mapObject(value, change)
}

export function mapObject(object: CfnObject, change: Change): CfnObject {
  const entries = Object.entries(object)
  const changed = entries.map(([key, value]) => [key, mapReferences(value, change)] as const)
  return changed.every(([, value], i) => value === entries[i]?.[1]) ? object : Object.fromEntries(changed)
}

function mapList(list: readonly CfnValue[], change: Change): readonly CfnValue[] {
  const changed = list.map((value) => mapReferences(value, change))
  return changed.every((value, i) => value === list[i]) ? list : changed
}

function mapIntrinsic(value: Intrinsic, change: Change): CfnValue {
  switch (value.$cfn) {
    case 'ref':
      return value.target.startsWith('AWS::')
        ? value
        : change({ target: value.target, attribute: null }, value)
    case 'getAtt':
      return change({ target: value.target, attribute: value.attribute }, value)
    case 'piece': {
      const parameter = change({ target: value.parameter, attribute: null }, ref(value.parameter))
      if (typeof parameter !== 'object' || !('$cfn' in parameter) || parameter.$cfn !== 'ref')
        throw new Error(`${value.parameter} has pieces and must stay a parameter`)
      return { ...value, parameter: parameter.target }
    }
    case 'concat':
      return { ...value, parts: mapList(value.parts, change) }
    case 'join':
    case 'select':
      return { ...value, list: mapReferences(value.list, change) }
    case 'after': {
      const whole = mapReferences(value.value, change)
      if (typeof whole !== 'object' || !('$cfn' in whole))
        throw new Error('only an attribute has a part after')
      return { ...value, value: whole as Intrinsic }
    }
    case 'base64':
      return { ...value, value: mapReferences(value.value, change) }
    case 'if':
      return iff(value.condition, mapReferences(value.then, change), mapReferences(value.else, change))
    case 'azs':
    case 'noValue':
      return value
    default:
      return assertNever(value)
  }
}

const isList = (value: CfnValue): value is readonly CfnValue[] => Array.isArray(value)
const isIntrinsicObject = (value: Intrinsic | CfnObject): value is Intrinsic => Object.hasOwn(value, '$cfn')
