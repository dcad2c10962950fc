import { z } from 'zod'
import { defineRelation } from '../define.ts'

export const protects = defineRelation({
  name: 'protects',
  title: 'protects',
  description:
    'Puts the guard in front of the target: a web ACL looks at every request before the target does; Shield Advanced covers the target against large attacks.',
  docs: 'https://docs.aws.amazon.com/waf/latest/developerguide/how-aws-waf-works-resources.html',
  config: z.strictObject({}),
  // The web ACL of a distribution is in US East (N. Virginia), wherever the distribution is drawn.
  crossRegion: true,
  refuse(from, to) {
    if (from.guard === 'shield') return to.refusesShield
    if (to.refusesWebAcl !== null) return to.refusesWebAcl
    if (to.kind === 'distribution' && from.scope === 'REGIONAL')
      return 'A regional web ACL guards no distribution: set its scope to CloudFront.'
    if (to.kind === 'regional' && from.scope === 'CLOUDFRONT')
      return 'A web ACL for CloudFront guards distributions alone: set its scope to regional.'
    return null
  },
  handle: ({ from, to }) => ({
    webAclArn: from.facet.guard === 'web-acl' && to.facet.kind === 'distribution' ? from.facet.arn : null,
  }),
  *resources(ctx) {
    const { from, to } = ctx
    if (from.facet.guard === 'shield') {
      yield ctx.resource('Protection', 'AWS::Shield::Protection', {
        Name: ctx.logicalId('Protection').slice(0, 128),
        ResourceArn: to.facet.arn,
        Tags: ctx.tags(),
      })
      return
    }
    if (to.facet.kind === 'distribution') return
    yield ctx.resource(
      'Association',
      'AWS::WAFv2::WebACLAssociation',
      { WebACLArn: from.facet.arn, ResourceArn: to.facet.arn },
      to.facet.ready.length > 0 ? { dependsOn: to.facet.ready } : {},
    )
  },
})
