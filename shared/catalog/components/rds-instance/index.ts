import { databaseAccess, isBurstable } from '../../aws/rds.ts'
import { defineComponent } from '../../define.ts'
import { isCluster, portOf, rdsConfig, versionOf } from './config.ts'
import { rdsCost } from './cost.ts'
import { ENGINE, isSqlServer } from './engines.ts'
import { rdsResources, secretOf } from './resources.ts'

export const rdsInstance = defineComponent({
  type: 'rds-instance',
  title: 'Amazon RDS database',
  category: 'database',
  icon: 'rds-instance',
  description: 'A relational database that AWS backs up, patches and fails over.',
  docs: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Welcome.html',
  keywords: ['sql', 'postgresql', 'mysql', 'mariadb', 'oracle', 'sql server', 'relational', 'multi-az'],
  schemaVersion: 1,
  config: rdsConfig,
  placement: { inside: ['tier', 'vpc', 'region', 'canvas'] },
  wantsTier: ({ publiclyAccessible }) => (publiclyAccessible ? 'public' : 'isolated'),
  securityGroup: () => true,
  in: {
    connects: ({ config, securityGroup }) => ({
      ports: [{ port: portOf(config), protocol: 'tcp', label: ENGINE[config.engine].label }],
      securityGroup,
      public: config.publiclyAccessible,
    }),
    uses: (ctx) => {
      const { config, getAtt, securityGroup } = ctx
      const resourceId = getAtt('', isCluster(config) ? 'DBClusterResourceId' : 'DbiResourceId')
      const byToken = config.iamAuthentication ? { resourceId, username: config.iamUsername } : null
      return {
        access: databaseAccess(secretOf(ctx), byToken),
        environment: [
          { suffix: 'HOST', value: getAtt('', 'Endpoint.Address') },
          { suffix: 'PORT', value: String(portOf(config)) },
          ...(config.databaseName === '' || isSqlServer(config.engine)
            ? []
            : [{ suffix: 'DATABASE', value: config.databaseName }]),
          byToken === null
            ? { suffix: 'SECRET_ARN', value: secretOf(ctx) }
            : { suffix: 'USER', value: config.iamUsername },
          ...(isCluster(config)
            ? [{ suffix: 'READER_HOST', value: getAtt('', 'ReadEndpoint.Address') }]
            : config.readReplicas > 0
              ? [{ suffix: 'READER_HOST', value: getAtt('Replica1', 'Endpoint.Address') }]
              : []),
        ],
        ports: [{ port: portOf(config), protocol: 'tcp', label: ENGINE[config.engine].label }],
        securityGroup,
      }
    },
    encrypts: () => ({ via: ['rds'], services: [] }),
  },
  summary: (config) => [
    `${ENGINE[config.engine].label} ${versionOf(config)}`,
    `${config.instanceClass}${isBurstable(config.instanceClass) ? ', burstable' : ''}`,
    config.deployment === 'single-az' ? 'Single-AZ' : isCluster(config) ? 'Multi-AZ DB cluster' : 'Multi-AZ',
  ],
  traits: (config) => {
    const count = isCluster(config) ? 3 : (config.deployment === 'multi-az' ? 2 : 1) + config.readReplicas
    return { addresses: { count: { min: count, desired: count, max: count }, what: `${count} instances` } }
  },
  resources: rdsResources,
  cost: rdsCost,
})
