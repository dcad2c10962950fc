import { z } from 'zod'
import { isPrivateRange } from '../aws/privateRange.ts'
import { ingressProperties, refuseOtherVpc } from '../aws/securityGroup.ts'
import type { PlanItem } from '../cfn.ts'
import { field, wholeNumber } from '../fields.ts'
import { defineRelation, type EdgeContext } from './define.ts'

const config = z.strictObject({
  ports: field(
    z
      .array(
        field(wholeNumber(1, 65_535), {
          title: 'Port',
          description: 'A port to open, whether or not the target says that it listens on it.',
        }),
      )
      .max(20)
      .refine((ports) => new Set(ports).size === ports.length, 'each port once')
      .default([]),
    {
      title: 'Ports',
      description:
        'Left empty, every port that the target listens on is opened to this source, and no other.',
    },
  ),
})

type Context = EdgeContext<'connects', z.output<typeof config>>

export const connects = defineRelation({
  name: 'connects',
  title: 'connects to',
  description: 'Opens the security group of the target to this source, on the ports that it listens on.',
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
  config,
  // Users on the canvas stand in no Region; security groups are checked against each other's VPC below.
  crossRegion: true,
  refuse(from, to) {
    // A public endpoint that AWS runs has none: there is nothing to open, and whoever reaches the internet reaches it.
    if (to.securityGroup === null && !to.public)
      return 'The target has no security group that could be opened.'
    if (to.ports.length === 0) return 'The target listens on no port: set its application port first.'
    if (from.securityGroup === null && from.cidrs.length === 0)
      return 'The source has no network interface in a VPC from which it could come: put it into the VPC first.'
    if (from.securityGroup === null && !to.public && !from.cidrs.every(isPrivateRange))
      return 'The target is not reachable from the internet: put a load balancer in front of it, or give it a public address.'
    return null
  },
  handle: (ctx) => ({ ports: portsOf(ctx).map(({ port }) => port) }),
  *resources(ctx) {
    const { from, to } = ctx
    if (to.facet.securityGroup === null) return
    for (const { port, protocol } of portsOf(ctx)) {
      const base = { group: to.facet.securityGroup, port, protocol }
      const suffix = `${protocol === 'tcp' ? 'Tcp' : 'Udp'}${port}`
      const description = `From ${from.name}`
      if (from.facet.securityGroup !== null) {
        refuseOtherVpc(from, to)
        yield* ingress(ctx, suffix, {
          ...base,
          from: { securityGroup: from.facet.securityGroup },
          description,
        })
        continue
      }
      for (const [index, cidr] of [...new Set(from.facet.cidrs)].entries()) {
        yield* ingress(ctx, index === 0 ? suffix : `${suffix}Range${index + 1}`, {
          ...base,
          from: { cidr },
          description,
        })
      }
    }
  },
})

function* ingress(
  ctx: Context,
  suffix: string,
  rule: Parameters<typeof ingressProperties>[0],
): Iterable<PlanItem> {
  yield ctx.resource(`${suffix}Ingress`, 'AWS::EC2::SecurityGroupIngress', ingressProperties(rule))
}

function portsOf({ config, to }: Context): readonly { port: number; protocol: 'tcp' | 'udp' }[] {
  if (config.ports.length === 0) return to.facet.ports
  return config.ports.map(
    (port) => to.facet.ports.find((known) => known.port === port) ?? { port, protocol: 'tcp' },
  )
}
