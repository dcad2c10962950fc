import { type Command, command, type Option } from './command.ts'
import { textOption } from './options.ts'
import type { Step, Tag, TagShape } from './printer.ts'
import { jsonInQuotes } from './shell/json.ts'
import { shorthand } from './shell/shorthand.ts'
import { isTame, type Text, text, variable } from './shell/text.ts'
import { listValue, mapValue, scalarText, textValue, type Value } from './shell/value.ts'
import { quoted, word } from './shell/word.ts'

export const STACK_TAG = 'cantilever:stack'
export const ID_TAG = 'cantilever:id'
export const DIGEST_TAG = 'cantilever:digest'

const PLAIN_VALUE = /^[A-Za-z0-9_./:@+#*%-]+(?: [A-Za-z0-9_./:@+#*%-]+)*$/
const PLAIN_KEY = /^[A-Za-z0-9_./:#-]+$/

/** Whose it is, and what it was made from: the tags that find and guard it, besides those of the drawing. */
const ownTags = (step: Step): Tag[] => [
  { key: STACK_TAG, value: textValue(variable('NAME')), atLaunch: true },
  { key: ID_TAG, value: textValue(step.id), atLaunch: true },
  { key: DIGEST_TAG, value: textValue(variable('TAG_DIGEST')), atLaunch: false },
]

const allTags = (step: Step): Tag[] => [...step.givenTags(), ...ownTags(step)]

/** The shapes in which services take tags. Each has a shell variable with what all resources of the stack share. */
const SHAPES = {
  ec2: { key: 'Key', value: 'Value' },
  list: { key: 'Key', value: 'Value' },
  lower: { key: 'key', value: 'value' },
  map: { key: '', value: '' },
} as const
type Shape = keyof typeof SHAPES

/**
 * The tags that only this resource has, or null when the shared ones cannot stand in a variable: a value that is
 * syntax to the AWS CLI's shorthand makes all tags of the option go as JSON.
 */
function ownShare(step: Step): readonly Tag[] | null {
  const known = shares.get(step)
  if (known !== undefined) return known
  const made = shareApart(step)
  shares.set(step, made)
  return made
}

const shares = new WeakMap<Step, readonly Tag[] | null>()

function shareApart(step: Step): readonly Tag[] | null {
  const given = step.givenTags()
  const shared = step.stackTags
  const own = new Set(shared.map(({ key }) => key))
  // A type that CloudFormation cannot tag gets the stack's tags from the stack there, and here from here.
  const carried =
    given.length === 0 ||
    shared.every(({ key, value }) => given.some((tag) => tag.key === key && sameText(tag.value, value)))
  const rest = given.filter((tag) => !own.has(tag.key))
  const plain =
    shared.every((tag) => PLAIN_KEY.test(tag.key) && isPlain(tag.value)) &&
    rest.every((tag) => PLAIN_KEY.test(tag.key) && isPlain(tag.value))
  return carried && plain ? rest : null
}

function sameText(one: Value, other: Value): boolean {
  const [left, right] = [scalarText(one) ?? [], scalarText(other) ?? []]
  return (
    left.length === right.length &&
    left.every((piece, index) => {
      const twin = right[index]
      if (piece.kind === 'literal') return twin?.kind === 'literal' && twin.text === piece.text
      return piece.kind === 'variable' && twin?.kind === 'variable' && twin.name === piece.name
    })
  )
}

function isPlain(value: Value): boolean {
  const known = scalarText(value)
  return known !== null && known.length > 0 && isTame(known, PLAIN_VALUE)
}

const pair = (shape: Shape, key: string, value: Text): Text =>
  shape === 'map'
    ? text(`${key}=`, value)
    : text(`${SHAPES[shape].key}=${key},${SHAPES[shape].value}=`, value)

/**
 * Every tag on the line: as shorthand, or as JSON where a value needs it. Never in a document, since documents are
 * written at the beginning of a step and the digest changes when the step is done.
 */
function explicit(name: string, value: Value): Option {
  const short = value.kind === 'list' ? value.items.map(shorthand) : [shorthand(value)]
  const words = short.every((item) => item !== null) ? short.map(word) : [`"${jsonInQuotes(value)}"`]
  return { name, words }
}

/** `--tagging "TagSet=[{Key=Name,Value=logs},$EC2_TAGS]"` */
export function tagSet(step: Step): Option {
  const rest = ownShare(step)
  if (rest === null) return explicit('tagging', mapValue({ TagSet: tagListValue(step) }))
  const own = rest.flatMap((tag) => [braced(shareOf(tag, 'ec2')), ','])
  return { name: 'tagging', words: [word(text('TagSet=[', ...own, variable(VARIABLES.ec2), ']'))] }
}

const braced = (inner: Text): Text => text('{', inner, '}')

const shareOf = (tag: Tag, shape: Shape): Text => pair(shape, tag.key, scalarText(tag.value) ?? [])

/** `--tags Key=Name,Value=web "${TAGS[@]}"` */
export function tagList(step: Step, key: 'Key' | 'key' | 'TagKey' = 'Key', value = 'Value'): Option | null {
  const rest = key === 'TagKey' ? null : ownShare(step)
  if (rest === null) return explicit('tags', tagListValue(step, key, value))
  const shape = key === 'Key' ? 'list' : 'lower'
  return {
    name: 'tags',
    words: [...rest.map((tag) => word(shareOf(tag, shape))), `"\${${VARIABLES[shape]}[@]}"`],
  }
}

export const tagListValue = (step: Step, key: string = 'Key', value = 'Value'): Value =>
  listValue(allTags(step).map((tag) => mapValue({ [key]: textValue(tag.key), [value]: tag.value })))

/** `--tags "Name=web,$TAG_MAP"` */
export function tagMap(step: Step): Option | null {
  const rest = ownShare(step)
  if (rest === null) {
    const entries = allTags(step).map((tag) => [tag.key, tag.value] as const)
    return explicit('tags', { kind: 'map', entries })
  }
  const own = rest.flatMap((tag) => [shareOf(tag, 'map'), ','])
  return { name: 'tags', words: [word(text(...own, variable(VARIABLES.map)))] }
}

/** `--tag-specifications "ResourceType=vpc,Tags=[{Key=Name,Value=web},$EC2_TAGS]"` */
export function tagSpecification(step: Step, resourceType: string): Option | null {
  const rest = ownShare(step)
  if (rest === null) {
    const value = listValue([mapValue({ ResourceType: textValue(resourceType), Tags: tagListValue(step) })])
    return explicit('tag-specifications', value)
  }
  const own = rest.flatMap((tag) => [braced(shareOf(tag, 'ec2')), ','])
  const made = text(`ResourceType=${resourceType},Tags=[`, ...own, variable(VARIABLES.ec2), ']')
  return { name: 'tag-specifications', words: [word(made)] }
}

/** Tags of an Auto Scaling group, which are told one by one whether its instances get them too. */
export const groupTags = (step: Step): Option =>
  explicit(
    'tags',
    listValue(
      allTags(step).map((tag: Tag) =>
        mapValue({
          ResourceId: textValue(step.name),
          ResourceType: textValue('auto-scaling-group'),
          Key: textValue(tag.key),
          Value: tag.value,
          PropagateAtLaunch: { kind: 'boolean', value: tag.atLaunch },
        }),
      ),
    ),
  )

const VARIABLES: Readonly<Record<Shape, string>> = {
  ec2: 'EC2_TAGS',
  list: 'TAGS',
  lower: 'LOWER_TAGS',
  map: 'TAG_MAP',
}

/** The shell function that fills those variables that the steps use. */
export function setTags(tags: readonly Tag[], read: ReadonlySet<string>): string {
  const shared: readonly Tag[] = [
    ...tags,
    { key: STACK_TAG, value: textValue(variable('NAME')), atLaunch: true },
    { key: ID_TAG, value: textValue(variable('ID')), atLaunch: true },
    { key: DIGEST_TAG, value: textValue(variable('TAG_DIGEST')), atLaunch: false },
  ]
  const uses = (shape: Shape) => read.has(VARIABLES[shape])
  const parts = (shape: Shape): Text[] => shared.map((tag) => shareOf(tag, shape))
  const joined = (items: readonly Text[]): Text =>
    text(...items.flatMap((item, at) => (at === 0 ? [item] : [',', item])))
  return [
    '# What everything of the stack is tagged with, in the shapes that the services take.',
    'set_tags() {',
    '  TAG_DIGEST=$1',
    ...(uses('ec2') ? [`  ${VARIABLES.ec2}=${word(joined(parts('ec2').map(braced)))}`] : []),
    ...(['list', 'lower'] as const).flatMap((shape) =>
      uses(shape)
        ? [`  ${VARIABLES[shape]}=(`, ...parts(shape).map((item) => `    ${quoted(item)}`), '  )']
        : [],
    ),
    ...(uses('map') ? [`  ${VARIABLES.map}=${word(joined(parts('map')))}`] : []),
    '}',
  ].join('\n')
}

export const listTags = (path: string, key = 'Key', value = 'Value'): TagShape => ({
  kind: 'list',
  path,
  key,
  value,
})
export const mapTags = (path: string): TagShape => ({ kind: 'map', path })

const columns = (shape: TagShape): string => {
  const at = (tag: string) =>
    shape.kind === 'map'
      ? `${shape.path}."${tag}"`
      : `${shape.path}[?${shape.key}=='${tag}']|[0].${shape.value}`
  return `${at(STACK_TAG)},${at(DIGEST_TAG)}`
}

/** The ways of telling tags that are common enough to have a name in the script. */
export const OWNERS: Readonly<Record<string, string>> = {
  OWNER: columns(listTags('Tags')),
  OWNER_LOWER: columns(listTags('tags', 'key', 'value')),
  OWNER_MAP: columns(mapTags('tags')),
}

/** JMESPath of the two tags that tell whose it is and what it was made from. */
export function ownership(shape: TagShape): Text {
  const made = columns(shape)
  const named = Object.keys(OWNERS).find((name) => OWNERS[name] === made)
  return named === undefined ? text(made) : variable(named)
}

/** EC2's way of finding: only what carries this stack's tags and this resource's id. */
export const ec2Filters = (name = 'filters', more: readonly Text[] = []): Option => ({
  name,
  words: [`"\${OURS[@]}"`, ...more.map(word)],
})

export const ec2Retag = (step: Step, id: Text): Command =>
  command('ec2 create-tags', textOption('resources', id), tagList(step))
