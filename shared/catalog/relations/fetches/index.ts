import type { PlanItem } from '../../cfn.ts'
import { defineRelation } from '../define.ts'
import { fetchesConfig } from './config.ts'

export const fetches = defineRelation({
  name: 'fetches',
  title: 'fetches from',
  description:
    'Makes the target an origin of the distribution, with a cache behaviour for its paths. Buckets stay private and are read through an origin access control.',
  docs: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistS3AndCustomOrigins.html',
  config: fetchesConfig,
  crossRegion: true,
  refuse: (_, to) => to.unreachable,
  handle: ({ config, edgeId, to }) => ({ originId: `${to.logicalName}-${edgeId}`.slice(0, 128), config }),
  resources: (): Iterable<PlanItem> => [],
})
