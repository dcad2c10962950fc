import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { iff } from '../../../../shared/catalog/cfn.ts'
import { camel, decapitalise } from '../../../../shared/exporters/awsCli/camel.ts'
import { command, commandLines, queried } from '../../../../shared/exporters/awsCli/command.ts'
import { digestOf } from '../../../../shared/exporters/awsCli/digest.ts'
import { kebabId, snakeCase, stemsOf } from '../../../../shared/exporters/awsCli/names.ts'
import { assemble, section } from '../../../../shared/exporters/awsCli/script/writer.ts'
import { jsonLiteral } from '../../../../shared/exporters/awsCli/shell/json.ts'
import {
  listValue,
  mapValue,
  numberValue,
  textValue,
} from '../../../../shared/exporters/awsCli/shell/value.ts'
import { conditionsIn, specialise, specialiseObject } from '../../../../shared/exporters/awsCli/specialise.ts'
import { noValue } from './stack.ts'

describe('names', () => {
  test.each([
    ['CidrBlock', 'cidr-block'],
    ['WebALBTargetGroup2', 'web-alb-target-group2'],
    ['OKActions', 'ok-actions'],
    ['VpcId', 'vpc-id'],
    ['EnableDns64', 'enable-dns64'],
  ])('%s is %s', (id, name) => {
    expect(kebabId(id)).toBe(name)
  })

  test('of attributes make variables', () => {
    expect(snakeCase('DNSName')).toBe('dns_name')
    expect(snakeCase('LatestVersionNumber')).toBe('latest_version_number')
  })

  test('that differ only in case stay apart', () => {
    const stems = stemsOf(['WebALB', 'WebAlb', 'Other'])
    expect(new Set(stems.values()).size).toBe(3)
    expect(stems.get('Other')).toBe('other')
    expect(stemsOf(['WebAlb', 'WebALB', 'Other'])).toEqual(stems)
  })
})

describe('digests', () => {
  test('are twelve digits, the same each time', () => {
    expect(digestOf('')).toMatch(/^[0-9a-f]{12}$/)
    expect(digestOf('a')).toBe(digestOf('a'))
  })

  test('differ for different texts', () => {
    const seen = new Set(Array.from({ length: 20_000 }, (_, index) => digestOf(`{"MaxSize":${index}}`)))
    expect(seen.size).toBe(20_000)
  })

  test('tell a change of any one character', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), (text, at) => {
        const index = at % text.length
        const other =
          text.slice(0, index) + String.fromCharCode(text.charCodeAt(index) ^ 1) + text.slice(index + 1)
        expect(digestOf(other)).not.toBe(digestOf(text))
      }),
    )
  })
})

describe('conditions', () => {
  const value = {
    a: iff('X', 'yes', noValue),
    list: ['first', iff('Y', 'more', noValue)],
    deep: iff('X', iff('Z', 1, 2), 3),
  }

  test('are found wherever they are', () => {
    expect(conditionsIn(value)).toEqual(['X', 'Y', 'Z'])
  })

  test('are decided, and what is left out is gone', () => {
    expect(specialise(value, { X: true, Y: false, Z: true })).toEqual({ a: 'yes', list: ['first'], deep: 1 })
    expect(specialiseObject(value, { X: false, Y: true, Z: true })).toEqual({
      list: ['first', 'more'],
      deep: 3,
    })
  })
})

describe('nested keys', () => {
  test.each([
    ['TargetGroupArn', 'targetGroupArn'],
    ['EFSVolumeConfiguration', 'efsVolumeConfiguration'],
    ['IAM', 'iam'],
    ['S3', 's3'],
    ['MinvCpus', 'minvCpus'],
  ])('%s is %s', (key, name) => {
    expect(decapitalise(key)).toBe(name)
  })

  test('of the user stay as they are', () => {
    const value = mapValue({
      LogConfiguration: mapValue({ Options: mapValue({ 'Max-Size': textValue('1') }) }),
      Environment: listValue([mapValue({ Name: textValue('A'), Value: numberValue(1) })]),
    })
    expect(JSON.parse(jsonLiteral(camel(value, { maps: ['Options'], strings: ['Value'] })))).toEqual({
      logConfiguration: { options: { 'Max-Size': '1' } },
      environment: [{ name: 'A', value: '1' }],
    })
  })
})

describe('commands', () => {
  const option = (name: string, ...words: string[]) => ({ name, words })

  test('stand on one line while they are short', () => {
    expect(commandLines(command('ec2 create-vpc', option('cidr-block', '10.0.0.0/16')))).toEqual([
      'aws ec2 create-vpc --cidr-block 10.0.0.0/16',
    ])
  })

  test('else have an option a line, the query with its output', () => {
    const made = queried(
      command('ec2 create-vpc', option('cidr-block', '10.0.0.0/16'), option('x', 'y'.repeat(80)), null),
      'Vpc.VpcId',
    )
    expect(commandLines(made, 'Vpc_id=$(', ')')).toEqual([
      'Vpc_id=$(aws ec2 create-vpc \\',
      '  --cidr-block 10.0.0.0/16 \\',
      `  --x ${'y'.repeat(80)} \\`,
      '  --query Vpc.VpcId --output text)',
    ])
  })

  test('join a value that begins with a hyphen to its option', () => {
    expect(commandLines(command('x y', option('a', "'-b'"), option('c', '-1'), option('d')))).toEqual([
      "aws x y --a='-b' --c -1 --d",
    ])
  })
})

test('marks count the lines of every section', () => {
  const origin = { kind: 'node', id: 'a', label: 'A' } as const
  const made = assemble([
    section('one', 'two\nthree'),
    section(),
    { text: 'four\nfive', mark: { logicalId: 'X', origin } },
  ])
  expect(made.text.split('\n').slice(made.marks[0]?.from ?? 0, made.marks[0]?.to)).toEqual(['five'])
  expect(made.marks).toEqual([{ logicalId: 'X', origin, from: 5, to: 6 }])
})
