import { plural } from '../../../base/text.ts'
import { databaseAccess } from '../../aws/rds.ts'
import { defineComponent } from '../../define.ts'
import type { Access } from '../../relations/uses/facets.ts'
import { auroraConfig } from './config.ts'
import { auroraCost } from './cost.ts'
import { portOf, versionOf } from './engine.ts'
import { auroraResources, GLOBAL_CLUSTER, secretOf } from './resources.ts'

export const auroraCluster = defineComponent({
  type: 'aurora-cluster',
  title: 'Amazon Aurora cluster',
  category: 'database',
  icon: 'aurora-cluster',
  description:
    'MySQL or PostgreSQL on storage that spans three zones and grows by itself, with readers that take over in seconds.',
  docs: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/CHAP_AuroraOverview.html',
  keywords: ['sql', 'postgresql', 'mysql', 'serverless v2', 'global database', 'relational', 'acu'],
  schemaVersion: 1,
  config: auroraConfig,
  placement: { inside: ['tier', 'vpc', 'region', 'canvas'] },
  wantsTier: ({ publiclyAccessible }) => (publiclyAccessible ? 'public' : 'isolated'),
  securityGroup: () => true,
  in: {
    connects: ({ config, securityGroup }) => ({
      ports: [{ port: portOf(config), protocol: 'tcp', label: 'SQL' }],
      securityGroup,
      public: config.publiclyAccessible,
    }),
    uses: (ctx) => {
      const { config, getAtt, securityGroup } = ctx
      const secret = secretOf(ctx)
      const resourceId = getAtt('', 'DBClusterResourceId')
      const byToken = config.iamAuthentication ? { resourceId, username: config.iamUsername } : null
      // The password of a secondary cluster is its primary's, whose secret is in another Region.
      const access: readonly Access[] =
        secret === null && byToken === null ? [] : databaseAccess(secret ?? resourceId, byToken)
      return {
        access,
        environment: [
          { suffix: 'HOST', value: getAtt('', 'Endpoint.Address') },
          { suffix: 'READER_HOST', value: getAtt('', 'ReadEndpoint.Address') },
          { suffix: 'PORT', value: String(portOf(config)) },
          ...(config.databaseName === '' ? [] : [{ suffix: 'DATABASE', value: config.databaseName }]),
          ...(byToken !== null
            ? [{ suffix: 'USER', value: config.iamUsername }]
            : secret === null
              ? []
              : [{ suffix: 'SECRET_ARN', value: secret }]),
        ],
        ports: [{ port: portOf(config), protocol: 'tcp', label: 'SQL' }],
        securityGroup,
      }
    },
    encrypts: () => ({ via: ['rds'], services: [] }),
    mirrors: ({ config, region }) => ({
      engine: config.engine,
      version: versionOf(config),
      region,
      isSecondary: config.globalDatabase === 'secondary',
    }),
  },
  out: {
    mirrors: ({ config, region, ref }) => ({
      engine: config.engine,
      version: versionOf(config),
      region,
      isPrimary: config.globalDatabase === 'primary',
      globalCluster: ref(GLOBAL_CLUSTER),
    }),
  },
  summary: (config) => [
    `${config.engine === 'aurora-postgresql' ? 'PostgreSQL' : 'MySQL'} ${versionOf(config).replace('mysql_aurora.', '')}`,
    config.capacity === 'serverless' ? `${config.minAcu}–${config.maxAcu} ACU` : config.instanceClass,
    config.readers === 0 ? 'No readers' : plural(config.readers, 'reader'),
  ],
  traits: (config) => {
    const least = 1 + config.readers
    const max = 1 + (config.readerScaling.enabled ? config.readerScaling.maxReaders : config.readers)
    return { addresses: { count: { min: least, desired: least, max }, what: plural(least, 'instance') } }
  },
  resources: auroraResources,
  cost: auroraCost,
})
