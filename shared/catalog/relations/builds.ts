import { z } from 'zod'
import { concat } from '../cfn.ts'
import { defineRelation } from './define.ts'

export const builds = defineRelation({
  name: 'builds',
  title: 'builds the image of',
  description:
    'Instances start from the newest image that was built: the launch template asks Systems Manager for it whenever one is launched.',
  docs: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/using-systems-manager-parameters.html',
  config: z.strictObject({}),
  most: { in: 1 },
  refuse(from, to) {
    if (from.windows !== to.windows)
      return `The pipeline builds ${from.windows ? 'Windows' : 'Linux'}, and the instances are set up for ${to.windows ? 'Windows' : 'Linux'}.`
    if (to.architecture !== null && to.architecture !== from.architecture)
      return `The pipeline builds for ${from.architecture}, and the instances are ${to.architecture}.`
    return null
  },
  handle: ({ from }) => ({ imageId: concat('resolve:ssm:', from.facet.parameterName) }),
  *resources() {},
})
