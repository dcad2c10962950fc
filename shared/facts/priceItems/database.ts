import type { PriceItems } from './types.ts'

/** Databases and caches, apart from node hours (see databaseNodes.ts). Shape and conventions: see types.ts. */
export const databaseItems = {
  rds: {
    'rds.gp2.single-az.storage': ['gp2 single-AZ storage', 'USD/GB-month'],
    'rds.gp2.multi-az.storage': ['gp2 multi-AZ storage', 'USD/GB-month'],
    'rds.gp3.single-az.storage': ['gp3 single-AZ storage', 'USD/GB-month'],
    'rds.gp3.single-az.iops': ['gp3 IOPS above baseline single-AZ / multi-AZ[0]', 'USD/IOPS-month'],
    'rds.gp3.multi-az.iops': ['gp3 IOPS above baseline single-AZ / multi-AZ[1]', 'USD/IOPS-month'],
    'rds.io1.single-az.iops': ['io1 IOPS single-AZ', 'USD/IOPS-month'],
    'rds.backup-storage': ['backup storage beyond 100%', 'USD/GB-month'],
    'rds.extended-support.year-1': ['extended support year 1', 'USD/vCPU-hour'],
    'rds.io1.single-az.storage': ['io1 storage single-AZ', 'USD/GB-month'],
  },
  aurora: {
    'aurora.serverless-v2.acu': ['serverless v2 ACU', 'USD/ACU-hour'],
    'aurora.serverless-v2.acu-io-optimized': ['serverless v2 ACU I/O-optimized', 'USD/ACU-hour'],
    'aurora.storage': ['storage', 'USD/GB-month'],
    'aurora.storage-io-optimized': ['storage I/O-optimized', 'USD/GB-month'],
    'aurora.io-requests': ['I/O requests', 'USD/million', 'million I/O requests'],
    'aurora.backup-storage': ['backup storage', 'USD/GB-month'],
    'aurora.backtrack': ['backtrack', 'USD/million change records'],
  },
  dynamodb: {
    'dynamodb.on-demand.write': ['on-demand write', 'USD/million WRU'],
    'dynamodb.on-demand.read': ['on-demand read', 'USD/million RRU'],
    'dynamodb.on-demand.write-standard-ia': ['on-demand write standard-IA', 'USD/million WRU'],
    'dynamodb.on-demand.read-standard-ia': ['on-demand read standard-IA', 'USD/million RRU'],
    'dynamodb.provisioned.write': ['provisioned write', 'USD/WCU-hour'],
    'dynamodb.provisioned.read': ['provisioned read', 'USD/RCU-hour'],
    'dynamodb.replicated-write.on-demand': [
      'replicated write on-demand',
      'USD/million',
      'million replicated write units',
    ],
    'dynamodb.replicated-write.provisioned': ['replicated write provisioned', 'USD/rWCU-hour'],
    'dynamodb.storage.standard': ['storage standard', 'USD/GB-month'],
    'dynamodb.storage.standard-ia': ['storage standard-IA', 'USD/GB-month'],
    'dynamodb.backup.pitr': ['PITR backup', 'USD/GB-month'],
    'dynamodb.backup.on-demand': ['on-demand backup', 'USD/GB-month'],
    'dynamodb.restore': ['restore', 'USD/GB'],
    'dynamodb.streams-reads': ['streams reads', 'USD/100k', '100,000 read request units'],
  },
  opensearch: {
    'opensearch.gp2.storage': ['gp2 storage', 'USD/GB-month'],
    'opensearch.ultrawarm1-medium': ['ultrawarm1.medium.search', 'USD/hour'],
    'opensearch.gp3.storage': ['gp3 storage', 'USD/GB-month'],
  },
  elasticache: {
    'elasticache.serverless.redis-data': ['serverless Redis data', 'USD/GB-hour'],
    'elasticache.serverless.valkey-data': ['serverless Valkey data', 'USD/GB-hour'],
    'elasticache.serverless.redis-ecpu': ['serverless Redis ECPU', 'USD/million', 'million ECPUs'],
  },
} as const satisfies PriceItems
