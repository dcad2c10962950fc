import { z } from 'zod'
import { kebabCase } from '../../base/text.ts'
import { refuseOtherVpc } from '../aws/securityGroup.ts'
import { getAtt } from '../cfn.ts'
import { field, showWhen, wholeNumber } from '../fields.ts'
import { defineRelation } from './define.ts'

const SERVICE = 'Registry'

const config = z.strictObject({
  mode: field(z.enum(['service-connect', 'client', 'dns']).default('service-connect'), {
    title: 'Way',
    description:
      'Service Connect: a proxy in each task finds, balances and retries, with metrics. Client only: it finds the others and offers nothing. DNS: records in the private zone of the namespace, which anything in the VPC can resolve.',
    labels: {
      'service-connect': 'Service Connect',
      client: 'Service Connect, as a client only',
      dns: 'Service discovery by DNS',
    },
  }),
  name: field(
    z
      .string()
      .regex(/^$|^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/, 'small letters, digits and "-"')
      .default(''),
    {
      title: 'Name',
      description:
        'Under which others find it, before the name of the namespace. Empty: made from its own name.',
      placeholder: 'orders',
      showWhen: showWhen('mode', 'service-connect', 'dns'),
    },
  ),
  port: field(wholeNumber(1, 65_535).nullable().default(null), {
    title: 'Port',
    description: 'Container port that is offered. Empty: the first TCP port.',
    showWhen: showWhen('mode', 'service-connect', 'dns'),
  }),
  clientPort: field(wholeNumber(1, 65_535).nullable().default(null), {
    title: 'Port for clients',
    description: 'On which clients call it. Empty: the container port.',
    showWhen: showWhen('mode', 'service-connect'),
  }),
  clientDnsName: field(
    z
      .string()
      .regex(/^$|^[a-z0-9]([a-z0-9.-]{0,125}[a-z0-9])?$/, 'a name such as orders or orders.example')
      .default(''),
    {
      title: 'Name for clients',
      description: 'What clients call in place of "name.namespace", such as the name they use already.',
      placeholder: 'name.namespace',
      showWhen: showWhen('mode', 'service-connect'),
    },
  ),
  recordType: field(z.enum(['A', 'SRV']).default('A'), {
    title: 'Record',
    description: 'A: addresses of the tasks. SRV: with their ports, which clients must be able to read.',
    showWhen: showWhen('mode', 'dns'),
  }),
  ttlSeconds: field(wholeNumber(0, 86_400).default(10), {
    title: 'Time to live',
    description: 'How long clients may keep an answer. A task that has gone is called for so long.',
    unit: 'seconds',
    showWhen: showWhen('mode', 'dns'),
  }),
})

export const registers = defineRelation({
  name: 'registers',
  title: 'registers with',
  description:
    'Makes the service known under a name: through Amazon ECS Service Connect, or by DNS records. It opens no security group; a "connects to" between the two services does.',
  docs: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/interconnecting-services.html',
  config,
  // Amazon ECS takes one Service Connect namespace and one service registry for each service.
  most: { out: 2 },
  handle({ config: { mode, port, clientPort, clientDnsName, name, recordType }, from, to, logicalId }) {
    const offered = port ?? from.facet.port
    return {
      mode,
      name: name || kebabCase(from.name) || 'service',
      port: offered,
      recordType,
      clientPort: clientPort ?? offered,
      clientDnsName: clientDnsName === '' ? null : clientDnsName,
      namespaceArn: to.facet.namespaceArn,
      registryArn: mode === 'dns' ? getAtt(logicalId(SERVICE), 'Arn') : null,
    }
  },
  *resources(ctx) {
    const { config: given, from, to } = ctx
    if (given.mode !== 'client' && given.port === null && from.facet.port === null)
      throw new Error(
        `"${from.name}" listens on no TCP port that it could offer; give its container one, or register it as a client only`,
      )
    if (given.mode !== 'dns') return
    if (!to.facet.dns)
      throw new Error(
        `"${to.name}" is an HTTP namespace and has no DNS zone; make it a private DNS namespace, or use Service Connect`,
      )
    refuseOtherVpc(from, to)
    yield ctx.resource(SERVICE, 'AWS::ServiceDiscovery::Service', {
      Name: given.name || kebabCase(from.name) || 'service',
      Description: `Tasks of ${from.name}`,
      NamespaceId: to.facet.namespaceId,
      DnsConfig: {
        RoutingPolicy: 'MULTIVALUE',
        DnsRecords: [{ Type: given.recordType, TTL: given.ttlSeconds }],
      },
      // Amazon ECS reports the health of its tasks; one failed report takes a task out.
      HealthCheckCustomConfig: { FailureThreshold: 1 },
      Tags: ctx.tags(),
    })
  },
})
