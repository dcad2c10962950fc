import { type CollectionTag, parse, type ScalarTag } from 'yaml'

const scalar = (name: string, toLong: (text: string) => unknown): ScalarTag => ({
  tag: `!${name}`,
  resolve: (text) => ({ [name === 'Ref' ? 'Ref' : `Fn::${name}`]: toLong(text) }),
})
const list = (name: string): CollectionTag => ({
  tag: `!${name}`,
  collection: 'seq',
  resolve: (value) => ({ [`Fn::${name}`]: (value as { toJSON(): unknown }).toJSON() }),
})

/** Reads a template with CloudFormation's short forms, by another program's parser; the long forms come out. */
export function parseTemplate(text: string): unknown {
  const customTags = [
    scalar('Ref', (value) => value),
    scalar('GetAtt', (value) => [value.slice(0, value.indexOf('.')), value.slice(value.indexOf('.') + 1)]),
    ...['Sub', 'GetAZs', 'Base64'].map((name) => scalar(name, (value) => value)),
    ...['Join', 'Select', 'Split', 'If', 'Sub', 'Not', 'Equals'].map(list),
  ]
  return JSON.parse(
    JSON.stringify(parse(text, { version: '1.1', customTags, strict: true, uniqueKeys: true })),
  )
}
