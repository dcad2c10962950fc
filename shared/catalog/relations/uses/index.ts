import { z } from 'zod'
import { constantCase } from '../../../base/text.ts'
import { policyDocument } from '../../aws/iam.ts'
import { ingressProperties, refuseOtherVpc } from '../../aws/securityGroup.ts'
import { field } from '../../fields.ts'
import { defineRelation, type EdgeContext } from '../define.ts'
import { ACCESS_LEVELS, type Access } from './facets.ts'

const config = z.strictObject({
  access: field(z.enum(['usual', ...ACCESS_LEVELS]).default('usual'), {
    title: 'Access',
    description: 'What the code may do. No more than this is allowed, and on this resource alone.',
    labels: { usual: 'As usual for it', read: 'Read', write: 'Write', 'read-write': 'Read and write' },
  }),
  tellAddress: field(z.boolean().default(true), {
    title: 'Tell its address',
    description:
      'Environment variables with its name or address, for containers; instances get none, and read the outputs of the stack. Off where two components use each other: neither could be made first.',
  }),
  variablePrefix: field(
    z
      .string()
      .regex(/^$|^[A-Z][A-Z0-9_]{0,63}$/, 'capitals, digits and "_", with a capital first')
      .default(''),
    {
      title: 'Prefix of its variables',
      description: 'Empty: made from its name, ORDERS for “Orders”.',
      placeholder: 'ORDERS',
    },
  ),
})

type Context = EdgeContext<'uses', z.output<typeof config>>

const POLICY = 'Policy'

export const uses = defineRelation({
  name: 'uses',
  title: 'uses',
  description:
    'Lets the code work with the target: a policy on its role for this resource alone, the target’s security group opened where it has one, and environment variables that say where it is.',
  docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
  config,
  refuse(from, to) {
    if (to.securityGroup !== null && from.securityGroup === null)
      return 'The target stands in a VPC and the source does not: put the source into the VPC first.'
    if (from.role === null && to.access.some(({ statements }) => statements.length > 0))
      return 'The source runs under no role that could be allowed to use the target.'
    return null
  },
  handle: (ctx) => ({
    environment: ctx.config.tellAddress
      ? ctx.to.facet.environment.map(({ suffix, value }) => ({ name: variableName(ctx, suffix), value }))
      : [],
    dependsOn: [
      ...(statementsOf(ctx).length > 0 ? [ctx.logicalId(POLICY)] : []),
      ...(opened(ctx) ? ctx.to.facet.ports.map((port) => ctx.logicalId(ingressSuffix(port))) : []),
    ],
  }),
  *resources(ctx) {
    const { from, to } = ctx
    const statements = statementsOf(ctx)
    if (from.facet.role !== null && statements.length > 0) {
      yield ctx.resource(POLICY, 'AWS::IAM::Policy', {
        PolicyName: ctx.logicalId(POLICY).slice(0, 128),
        Roles: [from.facet.role],
        PolicyDocument: policyDocument(statements),
      })
    }
    const { securityGroup } = from.facet
    if (to.facet.securityGroup === null || securityGroup === null) return
    refuseOtherVpc(from, to)
    for (const { port, protocol } of to.facet.ports) {
      yield ctx.resource(
        ingressSuffix({ port, protocol }),
        'AWS::EC2::SecurityGroupIngress',
        ingressProperties({
          group: to.facet.securityGroup,
          port,
          protocol,
          from: { securityGroup },
          description: `From ${from.name}`,
        }),
      )
    }
  },
})

const ingressSuffix = ({ port, protocol }: { readonly port: number; readonly protocol: 'tcp' | 'udp' }) =>
  `${protocol === 'tcp' ? 'Tcp' : 'Udp'}${port}Ingress`

const opened = ({ from, to }: Context): boolean =>
  to.facet.securityGroup !== null && from.facet.securityGroup !== null

const statementsOf = (ctx: Context): Access['statements'] => accessOf(ctx)?.statements ?? []

function accessOf({ config, from, to }: Context): Access | undefined {
  if (from.facet.role === null) return undefined
  if (config.access === 'usual') return to.facet.access[0]
  const chosen = to.facet.access.find(({ level }) => level === config.access)
  if (!chosen && to.facet.access.length > 0)
    throw new Error(
      `"${to.name}" knows no access "${config.access}"; choose one of: ${to.facet.access.map(({ level }) => level).join(', ')}`,
    )
  return chosen
}

function variableName({ config, to }: Context, suffix: string): string {
  const prefix = config.variablePrefix || constantCase(to.name)
  return prefix === '' ? suffix : `${prefix}_${suffix}`
}
