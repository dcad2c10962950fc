import { describe, expect, it } from 'vitest'
import { analyze, exportContext } from '../../../shared/analysis.ts'
import type { Document } from '../../../shared/document/schema.ts'
import { type Explanation, explain, resourceDocs } from '../../../shared/exporters/explain.ts'
import { exportFiles } from '../../../shared/exporters/index.ts'
import { facts } from '../../../shared/facts/facts.ts'
import { withCauses } from '../../../shared/plan/causes.ts'
import { example, exampleNames, TODAY } from '../../support/fixtures.ts'
import { parseTemplate } from '../../support/yaml.ts'

function workOut(document: Document) {
  const analysis = analyze(document, facts, { today: TODAY })
  const plan = withCauses(analysis.graph, analysis.plan)
  const { input, about } = exportContext(document, analysis, facts, TODAY)
  const made = exportFiles('all', { ...input, plan }, about)
  if (!made.ok) throw new Error(made.error.map(({ message }) => message).join(' '))
  return {
    plan,
    files: made.value,
    node: (id: string) => explain(plan, { kind: 'node', id }),
    edge: (id: string) => explain(plan, { kind: 'edge', id }),
  }
}

const ids = (explanation: Explanation) => explanation.resources.map(({ logicalId }) => logicalId)
const lines = (text: string, from: number, to: number) =>
  text
    .split('\n')
    .slice(from - 1, to)
    .join('\n')

describe.each(exampleNames())('each node and connection of %s', (name) => {
  const document = example(name)
  const { plan, files, node, edge } = workOut(document)
  const textOf = (file: string) => files.find((one) => one.name === file)?.text ?? ''
  const all = [...Object.keys(document.nodes).map(node), ...Object.keys(document.edges).map(edge)]

  it('is explained by lines of the exported files, and by nothing else', () => {
    for (const { resources, changes, outputs } of all) {
      const snippets = [
        ...[...resources, ...changes].flatMap(({ yaml, cli }) => [yaml, cli]),
        ...outputs.map(({ yaml }) => yaml),
      ]
      for (const snippet of snippets) {
        if (snippet === null) throw new Error('there are no commands')
        expect(textOf(snippet.file)).toContain(`${snippet.text}\n`)
        expect(lines(textOf(snippet.file), snippet.from, snippet.to)).toBe(snippet.text)
      }
    }
  })

  it('has the template of its resources, and the step that makes them', () => {
    type Made = { readonly Resources: Record<string, unknown> }
    const templates = new Map(
      files
        .filter((file) => /^template\b.*\.json$/.test(file.name))
        .map((file) => [file.name.replace(/json$/, 'yaml'), JSON.parse(file.text) as Made]),
    )
    for (const { logicalId, type, yaml, cli } of all.flatMap(({ resources }) => resources)) {
      const template = templates.get(yaml.file) ?? expect.fail(`there is no JSON beside ${yaml.file}`)
      expect(parseTemplate(yaml.text)).toEqual({ [logicalId]: template.Resources[logicalId] })
      expect(yaml.text).toContain(`Type: ${type}`)
      expect(cli?.text).toMatch(new RegExp(`^step .*['"] ${logicalId} `, 'm'))
    }
  })

  it('shares all resources out: none is missing, and none is told twice', () => {
    const implied = [...new Set(plan.stacks[0]?.resources.map(({ origin }) => origin))]
      .filter(({ kind }) => kind === 'implied')
      .map(({ id }) => node(id))
    expect([...all, ...implied].flatMap(ids).sort()).toEqual(
      plan.stacks.flatMap(({ resources }) => resources.map(({ logicalId }) => logicalId)).sort(),
    )
  })
})

it('leaves the script out where nobody asks for it', () => {
  const document = example('web-application')
  const { plan, node } = workOut(document)
  const without = explain(plan, { kind: 'node', id: 'web' }, { commands: false })
  expect(without.resources.every(({ cli }) => cli === null)).toBe(true)
  expect(without.resources.map(({ yaml }) => yaml)).toEqual(node('web').resources.map(({ yaml }) => yaml))
})

describe('a connection', () => {
  const { edge, node } = workOut(example('web-application'))

  it('has its target group, its rule of the security group, and what it changes at both ends', () => {
    const explanation = edge('alb-to-web')
    expect(explanation.resources.map(({ type }) => type)).toContain('AWS::EC2::SecurityGroupIngress')
    const changes = explanation.changes.map(({ logicalId, origin, parts, yaml }) => [
      logicalId,
      origin.label,
      parts.map(({ from, to }) => lines(yaml.text, from - yaml.from + 1, to - yaml.from + 1).trim()),
    ])
    expect(changes).toContainEqual([
      'WebAlbListener',
      'Front door',
      [expect.stringMatching(/^- Type: forward\n\s+TargetGroupArn: !Ref \w+$/)],
    ])
    expect(explanation.changes.map(({ logicalId }) => logicalId)).toContain('Web')
  })

  it('that emits nothing still tells what it changes', () => {
    const { document: batch, dispatches } = batchExample()
    const { resources, changes, stack } = workOut(batch).edge(dispatches)
    expect(resources).toEqual([])
    expect(stack).not.toBeNull()
    expect(changes.map(({ logicalId, parts }) => [logicalId, parts.length])).toEqual([['Queue', 1]])
  })

  it('is named by the resource of a node that it changes', () => {
    const web = node('web').resources.find(({ logicalId }) => logicalId === 'Web')
    expect(web?.parts.map(({ because }) => because.label)).toContain('Front door routes to Web servers')
  })
})

function batchExample() {
  const document = example('kubernetes-and-batch')
  const [dispatches] =
    Object.entries(document.edges).find(([, { relation }]) => relation === 'dispatches') ?? []
  if (dispatches === undefined) throw new Error('the example has no queue')
  return { document, dispatches }
}

describe('in nested stacks', () => {
  const home = example('container-services')
  const document: Document = { ...home, settings: { ...home.settings, nestedStacks: 'tiers' } }
  const { files, node, edge } = workOut(document)
  const all = [...Object.keys(document.nodes).map(node), ...Object.keys(document.edges).map(edge)]

  it('each resource is explained by the lines of the template that it is in', () => {
    const seen = new Set<string>()
    for (const { resources, outputs } of all)
      for (const { yaml } of [...resources, ...outputs]) {
        const text = files.find(({ name }) => name === yaml.file)?.text ?? ''
        expect(lines(text, yaml.from, yaml.to)).toBe(yaml.text)
        seen.add(yaml.file)
      }
    expect([...seen].sort()).toEqual([
      'nested/compute.yaml',
      'nested/network.yaml',
      'nested/security-data.yaml',
      'template.yaml',
    ])
  })

  it('who refers to a resource is told across stacks', () => {
    const { resources } = node('network')
    const vpc = resources.find(({ type }) => type === 'AWS::EC2::VPC')
    expect(vpc?.usedBy.length).toBeGreaterThan(10)
  })
})

describe('a node', () => {
  it('that causes nothing has no stack', () => {
    const document = example('web-application')
    const [users] = Object.entries(document.nodes).find(([, { type }]) => type === 'users') ?? []
    expect(workOut(document).node(users ?? '')).toEqual({
      stack: null,
      resources: [],
      changes: [],
      parameters: [],
      outputs: [],
      scriptFault: null,
    })
  })

  it('has the parameters that its resources read, its outputs, and who refers to it', () => {
    const { node } = workOut(example('web-application'))
    const { stack, parameters, outputs, resources } = node('web-alb')
    expect(stack?.region).toBe('us-east-1')
    expect(outputs.map(({ name }) => name)).toContain('WebAlbDnsName')
    expect(outputs[0]?.yaml.text).toMatch(/^ {2}WebAlbDnsName:\n {4}Description: /)
    for (const { name } of parameters)
      expect(resources.some(({ yaml }) => yaml.text.includes(name))).toBe(true)
    const balancer = resources.find(({ logicalId }) => logicalId === 'WebAlb')
    expect(balancer?.usedBy.map(({ logicalId }) => logicalId)).toContain('WebAlbListener')
  })

  it('in another Region is explained by the files of that Region', () => {
    const home = example('web-application')
    const document: Document = {
      ...home,
      nodes: {
        ...home.nodes,
        abroad: {
          type: 'region',
          name: 'Abroad',
          position: { x: 0, y: 900 },
          config: { code: 'eu-west-1' },
        },
        copy: {
          type: 'autoscaling-group',
          name: 'Copy',
          parent: 'abroad',
          position: { x: 0, y: 0 },
          config: {},
        },
      },
    }
    const { stack, resources } = workOut(document).node('copy')
    expect(stack?.region).toBe('eu-west-1')
    expect(new Set(resources.flatMap(({ yaml, cli }) => [yaml.file, cli?.file]))).toEqual(
      new Set(['template.eu-west-1.yaml', 'deploy.eu-west-1.sh']),
    )
  })
})

it.each([
  ['AWS::EC2::SecurityGroupIngress', 'aws-resource-ec2-securitygroupingress.html'],
  ['AWS::ECS::Service', 'aws-resource-ecs-service.html'],
  ['AWS::ElasticLoadBalancingV2::LoadBalancer', 'aws-resource-elasticloadbalancingv2-loadbalancer.html'],
])('the page of %s is %s', (type, page) => {
  expect(resourceDocs(type)).toBe(
    `https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/${page}`,
  )
})
