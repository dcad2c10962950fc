import type { Value } from '../cfn.ts'
import type { Metric } from '../relations/monitors/facets.ts'

type Dimensions = Readonly<Record<string, Value<string>>>

/** The metrics of one component: what they share once, what differs for each. */
export function metricsOf(
  namespace: string,
  dimensions: Dimensions,
  list: readonly (Omit<Metric, 'namespace' | 'dimensions' | 'periodSeconds'> & {
    readonly periodSeconds?: 300
  })[],
): readonly Metric[] {
  const named = Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value }))
  return list.map((metric) => ({ periodSeconds: 60, ...metric, namespace, dimensions: named }))
}

export const above = (threshold: number, missing: Metric['alarm']['missing'] = 'notBreaching') =>
  ({ when: 'above', threshold, missing }) as const

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html */
export const loadBalancerMetrics = (fullName: Value<string>): readonly Metric[] =>
  metricsOf('AWS/ApplicationELB', { LoadBalancer: fullName }, [
    {
      key: 'target5xx',
      title: 'Errors of the targets (5xx)',
      name: 'HTTPCode_Target_5XX_Count',
      statistic: 'Sum',
      unit: 'responses',
      usual: true,
      alarm: above(10),
    },
    {
      key: 'balancer5xx',
      title: 'Errors of the load balancer (5xx)',
      name: 'HTTPCode_ELB_5XX_Count',
      statistic: 'Sum',
      unit: 'responses',
      usual: true,
      alarm: above(10),
    },
    {
      key: 'latency',
      title: 'Response time of the slowest 1 %',
      name: 'TargetResponseTime',
      statistic: 'p99',
      unit: 'seconds',
      usual: true,
      alarm: above(2),
    },
    {
      key: 'rejected',
      title: 'Rejected connections',
      name: 'RejectedConnectionCount',
      statistic: 'Sum',
      unit: 'connections',
      usual: false,
      alarm: above(0),
    },
    {
      key: 'requests',
      title: 'Requests',
      name: 'RequestCount',
      statistic: 'Sum',
      unit: 'requests',
      usual: false,
      alarm: above(100_000),
    },
  ])

/** Without detailed monitoring EC2 measures every five minutes: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/manage-detailed-monitoring.html */
export const groupMetrics = (group: Value<string>): readonly Metric[] =>
  metricsOf('AWS/EC2', { AutoScalingGroupName: group }, [
    {
      key: 'cpu',
      title: 'CPU utilisation',
      name: 'CPUUtilization',
      statistic: 'Average',
      unit: '%',
      periodSeconds: 300,
      usual: true,
      alarm: above(80, 'missing'),
    },
    {
      key: 'status',
      title: 'Failed status checks',
      name: 'StatusCheckFailed',
      statistic: 'Maximum',
      unit: 'checks',
      usual: true,
      alarm: above(0),
    },
    {
      key: 'networkIn',
      title: 'Bytes received',
      name: 'NetworkIn',
      statistic: 'Sum',
      unit: 'bytes',
      periodSeconds: 300,
      usual: false,
      alarm: above(10_000_000_000),
    },
  ])

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/available-metrics.html; the cluster's name is added. */
export const serviceMetrics = (service: Value<string>): readonly Metric[] =>
  metricsOf('AWS/ECS', { ServiceName: service }, [
    {
      key: 'cpu',
      title: 'CPU utilisation',
      name: 'CPUUtilization',
      statistic: 'Average',
      unit: '%',
      usual: true,
      alarm: above(80, 'missing'),
    },
    {
      key: 'memory',
      title: 'Memory utilisation',
      name: 'MemoryUtilization',
      statistic: 'Average',
      unit: '%',
      usual: true,
      alarm: above(80, 'missing'),
    },
  ])

/** https://docs.aws.amazon.com/eks/latest/userguide/cloudwatch.html: free, from Kubernetes 1.28 on. */
export const clusterMetrics = (cluster: Value<string>): readonly Metric[] =>
  metricsOf('AWS/EKS', { ClusterName: cluster }, [
    {
      key: 'unschedulable',
      title: 'Pods that no node has room for',
      name: 'scheduler_pending_pods_UNSCHEDULABLE',
      statistic: 'Sum',
      unit: 'pods',
      usual: true,
      alarm: above(0),
    },
    {
      key: 'api5xx',
      title: 'Errors of the Kubernetes API (5xx)',
      name: 'apiserver_request_total_5XX',
      statistic: 'Sum',
      unit: 'responses',
      usual: true,
      alarm: above(10),
    },
    {
      key: 'requests',
      title: 'Requests to the Kubernetes API',
      name: 'apiserver_request_total',
      statistic: 'Sum',
      unit: 'requests',
      usual: false,
      alarm: above(100_000),
    },
  ])

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-available-cloudwatch-metrics.html */
export const queueMetrics = (queue: Value<string>, deadLetters: Value<string> | null): readonly Metric[] => [
  ...metricsOf('AWS/SQS', { QueueName: queue }, [
    {
      key: 'age',
      title: 'Age of the oldest message',
      name: 'ApproximateAgeOfOldestMessage',
      statistic: 'Maximum',
      unit: 'seconds',
      usual: true,
      alarm: above(900),
    },
    {
      key: 'visible',
      title: 'Messages that wait',
      name: 'ApproximateNumberOfMessagesVisible',
      statistic: 'Average',
      unit: 'messages',
      usual: false,
      alarm: above(1000),
    },
    {
      key: 'sent',
      title: 'Messages sent',
      name: 'NumberOfMessagesSent',
      statistic: 'Sum',
      unit: 'messages',
      usual: false,
      alarm: above(100_000),
    },
  ]),
  ...(deadLetters === null
    ? []
    : metricsOf('AWS/SQS', { QueueName: deadLetters }, [
        {
          key: 'deadLetters',
          title: 'Dead letters',
          name: 'ApproximateNumberOfMessagesVisible',
          statistic: 'Maximum',
          unit: 'messages',
          usual: true,
          alarm: above(0),
        },
      ])),
]

/** 0 Ok, 1 Info, 5 Unknown, 10 No data, 15 Warning, 20 Degraded, 25 Severe: https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/health-enhanced-cloudwatch.html */
export const beanstalkMetrics = (environment: Value<string>): readonly Metric[] =>
  metricsOf('AWS/ElasticBeanstalk', { EnvironmentName: environment }, [
    {
      key: 'health',
      title: 'Health of the environment',
      name: 'EnvironmentHealth',
      statistic: 'Maximum',
      unit: '(15 warning, 20 degraded, 25 severe)',
      usual: true,
      alarm: above(15),
    },
  ])
