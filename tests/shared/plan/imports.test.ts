import { describe, expect, it } from 'vitest'
import { type CfnObject, concat, getAtt, ref, referencesIn } from '../../../shared/catalog/cfn.ts'
import { type Gathered, importAcrossRegions, inOrderOfImports } from '../../../shared/plan/imports.ts'
import type { PlanFault } from '../../../shared/plan/plan.ts'

const stack = (
  resources: Readonly<Record<string, CfnObject>>,
  dependsOn: readonly string[] = [],
): Gathered => ({
  resources: new Map(
    Object.entries(resources).map(([logicalId, properties]) => [
      logicalId,
      {
        logicalId,
        type: 'AWS::S3::Bucket',
        properties,
        origin: { kind: 'node' as const, id: logicalId, label: logicalId.toLowerCase() },
        needs: [...referencesIn(properties), ...dependsOn].sort(),
        ...(dependsOn.length > 0 && { dependsOn }),
      },
    ]),
  ),
  parameters: new Map(),
  conditions: new Map(),
  outputs: new Map(),
  files: new Map(),
})

describe('references into another Region', () => {
  const copies = () =>
    new Map([
      [
        'us-east-1',
        stack(
          {
            Photos: {
              To: getAtt('Copies', 'Arn'),
              Text: concat('s3://', ref('Copies'), '/', ref('AWS::Region')),
              Own: ref('Photos'),
            },
          },
          ['Copies'],
        ),
      ],
      ['eu-west-1', stack({ Copies: { Name: 'copies' } })],
    ])

  it('become a parameter here and an output there', () => {
    const gathered = copies()
    expect(importAcrossRegions(gathered)).toEqual(
      new Map([
        ['us-east-1', new Set(['eu-west-1'])],
        ['eu-west-1', new Set()],
      ]),
    )
    const here = gathered.get('us-east-1')
    expect(here?.resources.get('Photos')).toMatchObject({
      properties: {
        To: ref('CopiesArn'),
        Text: concat('s3://', ref('CopiesRef'), '/', ref('AWS::Region')),
        Own: ref('Photos'),
      },
      needs: ['CopiesArn', 'CopiesRef', 'Photos'],
    })
    expect(here?.resources.get('Photos')?.dependsOn).toBeUndefined()
    expect(here?.parameters.get('CopiesArn')).toMatchObject({
      type: 'String',
      importedFrom: { region: 'eu-west-1', output: 'CopiesArn' },
    })
    const there = gathered.get('eu-west-1')
    expect([...(there?.outputs.values() ?? [])].map(({ name, value }) => [name, value])).toEqual([
      ['CopiesArn', getAtt('Copies', 'Arn')],
      ['CopiesRef', ref('Copies')],
    ])
  })

  it('decide which stack is deployed first', () => {
    const faults: PlanFault[] = []
    const takes = importAcrossRegions(copies())
    expect(inOrderOfImports(['us-east-1', 'eu-west-1'], takes, faults)).toEqual(['eu-west-1', 'us-east-1'])
    expect(inOrderOfImports(['a', 'b'], new Map(), faults)).toEqual(['a', 'b'])
    expect(faults).toEqual([])
  })

  it('are a fault when two Regions take from each other', () => {
    const faults: PlanFault[] = []
    const takes = importAcrossRegions(
      new Map([
        ['us-east-1', stack({ A: { To: ref('B') } })],
        ['eu-west-1', stack({ B: { To: ref('A') } })],
      ]),
    )
    expect(inOrderOfImports(['us-east-1', 'eu-west-1'], takes, faults)).toEqual(['us-east-1', 'eu-west-1'])
    expect(faults.map(({ message }) => message)).toEqual([
      'the stacks in us-east-1 and eu-west-1 take values from each other, and none can be deployed first.',
    ])
  })

  it('leave what is nowhere to the check of references', () => {
    const gathered = new Map([
      ['us-east-1', stack({ A: { To: ref('Nowhere') } })],
      ['eu-west-1', stack({})],
    ])
    expect(importAcrossRegions(gathered).get('us-east-1')).toEqual(new Set())
    expect(gathered.get('us-east-1')?.resources.get('A')?.properties).toEqual({ To: ref('Nowhere') })
  })

  it('keep what a resource needs besides, its update policy among it', () => {
    const own = stack({ Photos: { To: getAtt('Copies', 'Arn') } })
    const photos = own.resources.get('Photos')
    if (!photos) throw new Error('no Photos')
    const updatePolicy = { Least: ref('Minimum'), There: ref('Copies') }
    own.resources.set('Photos', { ...photos, updatePolicy, needs: ['Copies', 'Minimum'] })
    own.parameters.set('Minimum', {
      name: 'Minimum',
      type: 'Number',
      default: 1,
      description: 'm',
      group: 'G',
    })
    const gathered = new Map([
      ['us-east-1', own],
      ['eu-west-1', stack({ Copies: {} })],
    ])
    importAcrossRegions(gathered)
    expect(own.resources.get('Photos')).toMatchObject({
      updatePolicy: { Least: ref('Minimum'), There: ref('CopiesRef') },
      needs: ['CopiesArn', 'CopiesRef', 'Minimum'],
    })
  })

  it('use an output that has the value, and never one of the same name with another', () => {
    const there = stack({ Copies: {} })
    const { origin } = there.resources.get('Copies') ?? {}
    if (!origin) throw new Error('no Copies')
    const output = (name: string, value: ReturnType<typeof ref>) =>
      there.outputs.set(name, { name, value, description: name, detail: true, origin })
    output('Where', getAtt('Copies', 'Arn'))
    output('CopiesRef', ref('Other'))
    const own = stack({ Photos: { To: getAtt('Copies', 'Arn'), Name: ref('Copies') } })
    importAcrossRegions(
      new Map([
        ['us-east-1', own],
        ['eu-west-1', there],
      ]),
    )
    expect(own.resources.get('Photos')?.properties).toEqual({
      To: ref('Where'),
      Name: ref('CopiesRefHandedOn'),
    })
    expect([...there.outputs.values()].map(({ name, value, handedOn }) => [name, value, handedOn])).toEqual([
      ['Where', getAtt('Copies', 'Arn'), true],
      ['CopiesRef', ref('Other'), undefined],
      ['CopiesRefHandedOn', ref('Copies'), true],
    ])
  })
})
