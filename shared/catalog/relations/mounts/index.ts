import { z } from 'zod'
import { kebabCase } from '../../../base/text.ts'
import { type PolicyStatement, policyDocument } from '../../aws/iam.ts'
import { ingressProperties, refuseOtherVpc } from '../../aws/securityGroup.ts'
import type { PlanItem, Value } from '../../cfn.ts'
import { field } from '../../fields.ts'
import { defineRelation, type EdgeContext } from '../define.ts'

const config = z.strictObject({
  path: field(
    z
      .string()
      .regex(/^$|^(\/[A-Za-z0-9._-]+){1,8}$/, 'a folder such as /mnt/data: letters, digits, ".", "_" and "-"')
      .refine((path) => path.length <= 160, 'at most 160 characters')
      .default(''),
    {
      title: 'Path',
      description:
        'Folder under which the code sees it. Empty: /mnt/ and its name. Lambda takes only /mnt/….',
      placeholder: '/mnt/data',
    },
  ),
  readOnly: field(z.boolean().default(false), {
    title: 'Read only',
    description: 'Nothing can be written through this mount, and where IAM decides, writing is not allowed.',
  }),
})

type Context = EdgeContext<'mounts', z.output<typeof config>>
type Ports = Context['to']['facet']['ports']

const POLICY = 'Policy'

export const mounts = defineRelation({
  name: 'mounts',
  title: 'mounts',
  description:
    'Mounts the file system as a folder: its security group is opened to the code, the role may mount it, and the task, job or instance is told how.',
  docs: 'https://docs.aws.amazon.com/efs/latest/ug/how-it-works.html',
  config,
  refuse(from, to) {
    const reason = from.cannot[to.fileSystem]
    if (reason !== undefined) return reason
    if (from.platform === 'lambda' && from.securityGroup === null)
      return 'The function stands in no VPC: put it into the VPC of the file system first.'
    return null
  },
  handle: (ctx) => {
    const { fileSystem, fileSystemId, dnsName, mountName, accessPoint } = ctx.to.facet
    return {
      path: ctx.config.path || `/mnt/${kebabCase(ctx.to.logicalName)}`,
      readOnly: ctx.config.readOnly,
      fileSystem,
      fileSystemId,
      dnsName,
      mountName,
      accessPoint,
      dependsOn: [
        ...(statementsOf(ctx).length > 0 ? [ctx.logicalId(POLICY)] : []),
        ...rulesOf(ctx).map(({ suffix }) => ctx.logicalId(suffix)),
        ...mountTargetsOf(ctx),
      ],
    }
  },
  *resources(ctx): Iterable<PlanItem> {
    const { from, to } = ctx
    const statements = statementsOf(ctx)
    if (from.facet.role !== null && statements.length > 0) {
      yield ctx.resource(POLICY, 'AWS::IAM::Policy', {
        PolicyName: ctx.logicalId(POLICY).slice(0, 128),
        Roles: [from.facet.role],
        PolicyDocument: policyDocument(statements),
      })
    }
    refuseOtherVpc(from, to)
    for (const { suffix, group, source, port, last, description } of rulesOf(ctx)) {
      yield ctx.resource(
        suffix,
        'AWS::EC2::SecurityGroupIngress',
        ingressProperties({
          group,
          port,
          ...(last !== undefined && { last }),
          protocol: 'tcp',
          from: { securityGroup: source },
          description,
        }),
      )
    }
  },
})

function statementsOf({ config, from, to }: Context): readonly PolicyStatement[] {
  if (from.facet.role === null) return []
  return config.readOnly ? to.facet.readOnlyStatements : to.facet.statements
}

function mountTargetsOf({ to }: Context): readonly string[] {
  const { mountTargets } = to.facet
  if (mountTargets === null || to.network === null) return []
  const { prefix, zone } = mountTargets
  if (zone !== null) return [`${prefix}${zone}`]
  return Array.from({ length: to.network.subnetCount }, (_, index) => `${prefix}${index + 1}`)
}

interface Rule {
  readonly suffix: string
  readonly group: Value<string>
  readonly source: Value<string>
  readonly port: number
  readonly last?: number
  readonly description: string
}

/** What code without network interfaces of its own mounts goes through those of what it runs on: Batch jobs. */
function rulesOf({ from, to }: Context): readonly Rule[] {
  const [client, server] = [from.facet.securityGroup, to.facet.securityGroup]
  if (client === null || server === null) return []
  const rules = (
    prefix: string,
    group: Value<string>,
    source: Value<string>,
    who: string,
    ports: Ports,
  ): Rule[] =>
    ports.map((range) => ({
      ...range,
      suffix: `${prefix}Tcp${range.port}Ingress`,
      group,
      source,
      description: `From ${who}`,
    }))
  return [
    ...rules('', server, client, from.name, to.facet.ports),
    ...(to.facet.callsBack ? rules('Back', client, server, to.name, to.facet.ports) : []),
  ]
}
