import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  azs,
  base64,
  type CfnValue,
  concat,
  getAtt,
  iff,
  join,
  ref,
  select,
} from '../../shared/catalog/cfn.ts'
import { templateJson } from '../../shared/exporters/cloudformation/json.ts'
import {
  renderValue,
  type Template,
  type TemplateValue,
} from '../../shared/exporters/cloudformation/template.ts'
import { templateYaml } from '../../shared/exporters/cloudformation/yaml.ts'
import { parseTemplate } from '../support/yaml.ts'

const hostile = fc.constantFrom(
  '',
  ' ',
  '~',
  'null',
  'yes',
  'NO',
  '1e3',
  'e0',
  '0x1F',
  '1_000',
  '12:30',
  '2026-11-24',
  '.5',
  '-',
  '- a',
  '? a',
  ': b',
  'a: b',
  'a:b',
  '#c',
  'a #c',
  "it's",
  '"q"',
  '!Ref x',
  '&a',
  '*a',
  '%d',
  '@x',
  '`x`',
  '{a}',
  '[a]',
  '${x}',
  '$(touch x)',
  'a\nb',
  'a\n',
  '\na',
  'a\n\n',
  ' a\nb',
  'a \nb',
  'a\tb',
  '\ta\nb',
  'tab\t\n',
  'é ü 日本',
  '\u0000',
  '\u0085',
  '\u2028',
  '\ufeff',
  'x\u007f',
  '---',
  '...',
  '<<',
  '=',
  'a\r\nb',
  '|',
  '>',
  "'",
  'trailing ',
  '\\n',
  '👍',
)
const text = fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 20 }), fc.string({ maxLength: 20 }))
const scalar = fc.oneof(text, fc.integer(), fc.boolean())
const id = fc.constantFrom('Web', 'Api2', 'Net')

const { value } = fc.letrec<{ value: CfnValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(
      fc
        .oneof(
          fc.constantFrom('Key', 'a b', 'yes', '1', '#', 'x: y'),
          fc.string({ minLength: 1, maxLength: 8 }),
        )
        .filter((key) => key !== '$cfn' && key !== '__proto__' && key !== 'Ref' && !key.startsWith('Fn::')),
      tie('value'),
      { maxKeys: 3 },
    ),
    id.map(ref),
    id.map((name) => getAtt(name, 'Arn')),
    fc.array(fc.oneof(text, id.map(ref)), { maxLength: 4 }).map((parts) => concat(...parts)),
    fc.array(text, { maxLength: 3 }).map((list) => join(',', list)),
    fc.constant(select(1, azs)),
    text.map(base64),
    fc.array(fc.oneof(text, id.map(ref)), { maxLength: 3 }).map((parts) => base64(concat(...parts))),
    fc.tuple(tie('value'), tie('value')).map(([a, b]) => iff('IsBig', a, b)),
  ),
}))

function template(body: TemplateValue): Template {
  return {
    head: { AWSTemplateFormatVersion: '2010-09-09' },
    sections: [
      {
        heading: 'web\n- injected: true',
        resources: [
          { logicalId: 'Web', comment: 'why\nmore', body: { Type: 'A::B::C', Properties: { P: body } } },
        ],
      },
    ],
    tail: {},
  }
}

describe('the template as YAML', () => {
  it('says the same as the JSON, whatever the strings in it', () => {
    fc.assert(
      fc.property(value, (one) => {
        const built = template(renderValue(one))
        expect(parseTemplate(templateYaml(built).text)).toEqual(JSON.parse(templateJson(built).text))
      }),
      { numRuns: 2000 },
    )
  })
})
