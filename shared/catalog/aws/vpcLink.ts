import type { PlanItem } from '../cfn.ts'
import type { EmitContext } from '../define.ts'

/** One VPC link for all private load balancers that answer the API; nothing where there are none. */
export function* vpcLink(ctx: EmitContext<unknown>): Iterable<PlanItem> {
  const [first, ...others] = ctx
    .outgoing('integrates')
    .flatMap(({ handle, peer }) => (handle.link === null ? [] : [{ ...handle.link, name: peer.name }]))
  if (!first) return
  const other = others.find(({ vpcNodeId }) => vpcNodeId !== first.vpcNodeId)
  if (other)
    throw new Error(
      `"${first.name}" and "${other.name}" are in different VPCs, and the VPC link of an API is in one; draw a second API`,
    )
  yield ctx.resource('VpcLinkSecurityGroup', 'AWS::EC2::SecurityGroup', {
    GroupDescription: `VPC link of ${ctx.logicalId()}`,
    VpcId: first.vpcId,
    SecurityGroupEgress: [{ IpProtocol: '-1', CidrIp: '0.0.0.0/0', Description: 'Outbound traffic' }],
    Tags: ctx.tags(`${ctx.name} VPC link`),
  })
  yield ctx.resource('VpcLink', 'AWS::ApiGatewayV2::VpcLink', {
    Name: ctx.name,
    SubnetIds: first.subnetIds,
    SecurityGroupIds: [ctx.getAtt('VpcLinkSecurityGroup', 'GroupId')],
    Tags: ctx.tagMap(),
  })
}
