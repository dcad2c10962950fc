import { z } from 'zod'
import { defineRelation } from '../define.ts'

export const places = defineRelation({
  name: 'places',
  title: 'places',
  description: 'Launches the target’s instances in this placement group, or on these Dedicated Hosts.',
  docs: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/placement-groups.html',
  config: z.strictObject({}),
  // https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/placement-groups.html: one group for each instance.
  most: { in: 1 },
  refuse(from, to) {
    if (!to.onInstances) return 'The target runs on Fargate, which has no placement groups.'
    if (from.kind === 'group') return null
    if (!to.takesHosts)
      return 'Only single EC2 instances can be put on a Dedicated Host: a group needs a host resource group of AWS License Manager.'
    if (to.tenancy === 'dedicated')
      return 'The instances are Dedicated Instances, for which AWS picks the hardware: set their tenancy to shared first.'
    const stranger = to.types.find((type) => type !== from.runs && !type.startsWith(`${from.runs}.`))
    if (stranger !== undefined) return `The hosts run ${from.runs}, and the target ${stranger}.`
    return null
  },
  handle: ({ from: { facet } }) =>
    facet.kind === 'group'
      ? { groupName: facet.groupName, singleZone: facet.strategy === 'cluster', hosts: null }
      : { groupName: null, singleZone: true, hosts: { ids: facet.hostIds, azIndex: facet.azIndex } },
  *resources() {
    // The target names the group or host itself.
  },
})
