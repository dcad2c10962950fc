import type { PriceItems } from './types.ts'

/** Observability, secrets and delivery. Shape and conventions: see types.ts. */
export const operationsItems = {
  cloudwatch: {
    'cloudwatch.logs.ingestion': ['logs ingestion standard', 'USD/GB'],
    'cloudwatch.logs.ingestion-infrequent-access': ['logs ingestion infrequent access', 'USD/GB'],
    'cloudwatch.logs.storage': ['logs storage', 'USD/GB-month'],
    'cloudwatch.logs.insights-query': ['logs insights query', 'USD/GB scanned'],
    'cloudwatch.vended-logs.first-10tb': ['vended logs first 10 TB', 'USD/GB'],
    'cloudwatch.custom-metric.first-10000': ['custom metric first 10000', 'USD/metric-month'],
    'cloudwatch.custom-metric.next-240000': ['custom metric next 240000', 'USD/metric-month'],
    'cloudwatch.custom-metric.next-750000': ['custom metric next 750000', 'USD/metric-month'],
    'cloudwatch.custom-metric.over-1000000': ['custom metric over 1000000', 'USD/metric-month'],
    'cloudwatch.alarm': ['alarm standard', 'USD/alarm-month'],
    'cloudwatch.alarm.high-resolution': ['alarm high resolution', 'USD/alarm-month'],
    'cloudwatch.alarm.composite': ['alarm composite', 'USD/alarm-month'],
    'cloudwatch.api-requests': ['API requests', 'USD/1000', '1,000 requests'],
    'cloudwatch.synthetics-canary': ['synthetics canary', 'USD/run'],
    'cloudwatch.container-insights-enhanced.eks-observations': [
      'container insights enhanced EKS first 1 billion',
      'USD/million observations',
    ],
    'cloudwatch.dashboard': ['dashboard (first 3 free)', 'USD/dashboard-month'],
  },
  kms: {
    'kms.customer-managed-key': ['customer managed key', 'USD/key-month'],
    'kms.symmetric-requests': ['symmetric and RSA-2048 requests', 'USD/10k', '10,000 requests'],
    'kms.asymmetric-requests': ['asymmetric requests except RSA-2048', 'USD/10k', '10,000 requests'],
  },
  secretsManager: {
    'secrets-manager.secret': ['secret', 'USD/secret-month'],
    'secrets-manager.api-calls': ['API calls', 'USD/10k', '10,000 API calls'],
  },
  ssm: {
    'ssm.parameter-store.standard': ['Parameter Store standard', 'USD', 'no charge'],
    'ssm.parameter-store.advanced': ['Parameter Store advanced', 'USD/parameter-month'],
    'ssm.parameter-store.advanced-api-interactions': [
      'Parameter Store advanced API interactions',
      'USD/10k',
      '10,000 API calls',
    ],
    'ssm.session-manager': ['Session Manager, Run Command, Patch Manager on EC2', 'USD', 'no charge'],
    'ssm.on-premises-advanced-instance': ['on-premises advanced managed instance', 'USD/hour'],
  },
  codeBuild: {
    'codebuild.linux.general1-small': ['linux general1.small', 'USD/minute'],
    'codebuild.linux.general1-medium': ['linux general1.medium', 'USD/minute'],
    'codebuild.linux.general1-large': ['linux general1.large', 'USD/minute'],
  },
  cloudFormation: {
    'cloudformation.aws-resource-types': [
      'AWS resource types (pay only for the resources used)',
      'USD',
      'no charge',
    ],
    'cloudformation.third-party-handler-operations': ['third-party handler operations', 'USD/operation'],
  },
  iam: {
    'iam.service': ['service (pay only for the resources used)', 'USD', 'no charge'],
  },
} as const satisfies PriceItems
