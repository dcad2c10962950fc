import { z } from 'zod'
import { exactly } from '../costLine.ts'
import { defineComponent } from '../define.ts'
import { field } from '../fields.ts'

const config = z.strictObject({
  kind: field(z.enum(['private-dns', 'http']).default('private-dns'), {
    title: 'Kind',
    description:
      'Private DNS: a zone of its own that everything in the VPC resolves. HTTP: found through the API and Service Connect only, at no charge. Changing it replaces the namespace.',
    labels: { 'private-dns': 'Private DNS', http: 'HTTP (API and Service Connect)' },
  }),
  name: field(
    z
      .string()
      .regex(
        /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/,
        'a domain name such as services.internal',
      )
      .max(253)
      .default('services.internal'),
    {
      title: 'Name',
      description:
        'Domain below which services are found. Take none that exists on the internet, and not .local, which devices answer by themselves. Unique in the account for HTTP, in the VPC for DNS.',
      placeholder: 'services.internal',
    },
  ),
})

export const cloudMapNamespace = defineComponent({
  type: 'cloud-map-namespace',
  title: 'AWS Cloud Map namespace',
  category: 'containers',
  icon: 'cloud-map-namespace',
  description:
    'Where services find each other by name: for Amazon ECS Service Connect and service discovery. It takes the place of AWS App Mesh, which ended in September 2026.',
  docs: 'https://docs.aws.amazon.com/cloud-map/latest/dg/working-with-namespaces.html',
  keywords: ['service discovery', 'service connect', 'service mesh', 'app mesh', 'dns', 'registry'],
  schemaVersion: 1,
  config,
  placement: { inside: ['vpc', 'tier', 'region', 'canvas'] },
  // A private zone belongs to a VPC.
  wantsTier: ({ kind }) => (kind === 'private-dns' ? 'private' : null),
  in: {
    registers: (ctx) => ({
      namespaceId: ctx.ref(),
      namespaceArn: ctx.getAtt('', 'Arn'),
      dns: ctx.config.kind === 'private-dns',
    }),
  },
  summary: ({ kind, name }) => [name, kind === 'private-dns' ? 'Private DNS' : 'HTTP'],
  *resources(ctx) {
    const { kind, name } = ctx.config
    const Name = ctx.tunable('NamespaceName', name, {
      label: 'Name of the namespace',
      help: 'A change replaces the namespace and everything registered in it.',
      kind: 'environment',
      pattern: '[a-z0-9]([a-z0-9-]*[a-z0-9])?([.][a-z0-9]([a-z0-9-]*[a-z0-9])?)*',
      constraint: 'a domain name in small letters',
    })
    const Description = `Services of ${ctx.name}`
    if (kind === 'http') {
      yield ctx.resource('', 'AWS::ServiceDiscovery::HttpNamespace', { Name, Description, Tags: ctx.tags() })
      return
    }
    if (!ctx.network)
      throw new Error('a private DNS namespace needs a VPC: put it into one, or make it an HTTP namespace')
    yield ctx.resource('', 'AWS::ServiceDiscovery::PrivateDnsNamespace', {
      Name,
      Description,
      Vpc: ctx.network.vpcId,
      Tags: ctx.tags(),
    })
  },
  *cost({ config: { kind } }) {
    if (kind === 'http') return
    yield {
      key: 'hosted-zone',
      label: 'Amazon Route 53 hosted zone',
      category: 'network',
      unit: 'zone-month',
      quantity: exactly(1),
      price: { kind: 'service', id: 'route53.hosted-zone.first-25' },
      formula: '1 private zone',
      assumption:
        'What Amazon ECS registers is not billed by AWS Cloud Map. DNS queries and calls of its discovery API are not counted.',
    }
  },
})
