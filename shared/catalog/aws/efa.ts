import { z } from 'zod'
import type { PlanItem, Value } from '../cfn.ts'
import type { EmitContext } from '../define.ts'
import { field } from '../fields.ts'

/** Which adapter the network interface has: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/efa.html */
export const networkInterface = () =>
  field(z.enum(['ena', 'efa']).default('ena'), {
    title: 'Network interface',
    description:
      'Elastic Fabric Adapter for tightly coupled MPI and machine learning jobs, within one Availability Zone. No charge; only some types have it.',
    labels: { ena: 'Elastic Network Adapter (ENA)', efa: 'Elastic Fabric Adapter (EFA)' },
  })

/** https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/efa-start.html: everything to and from the group itself. */
export function* openToItself(ctx: EmitContext<unknown>, group: Value<string>): Iterable<PlanItem> {
  yield ctx.resource('EfaIngress', 'AWS::EC2::SecurityGroupIngress', {
    GroupId: group,
    IpProtocol: '-1',
    SourceSecurityGroupId: group,
    Description: 'Elastic Fabric Adapter traffic of the group',
  })
  yield ctx.resource('EfaEgress', 'AWS::EC2::SecurityGroupEgress', {
    GroupId: group,
    IpProtocol: '-1',
    DestinationSecurityGroupId: group,
    Description: 'Elastic Fabric Adapter traffic of the group',
  })
}
