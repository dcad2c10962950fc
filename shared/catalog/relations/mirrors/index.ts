import { z } from 'zod'
import { defineRelation } from '../define.ts'

export const mirrors = defineRelation({
  name: 'mirrors',
  title: 'is mirrored by',
  description:
    'Joins the target to the global database of the source: it follows within about a second, serves reads there, and can take over.',
  docs: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database.html',
  config: z.strictObject({}),
  crossRegion: true,
  crossVpc: true,
  // One primary, and up to ten secondary Regions.
  most: { in: 1, out: 10 },
  refuse(from, to) {
    if (!from.isPrimary) return 'Make the source the primary cluster of a global database first.'
    if (!to.isSecondary) return 'Make the target a secondary cluster of a global database first.'
    if (from.engine !== to.engine || from.version !== to.version)
      return 'Both clusters need the same engine and version.'
    if (from.region === to.region) return 'A secondary cluster stands in another Region than its primary.'
    return null
  },
  handle: ({ from }) => ({ globalCluster: from.facet.globalCluster }),
  // The secondary cluster names the global one; AWS does the rest.
  resources: () => [],
})
