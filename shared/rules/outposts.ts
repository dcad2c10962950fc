import { type ComponentType, type Graph, type GraphNode, isType } from '../graph/graph.ts'
import type { Verdict } from './define.ts'

type Refusal = Omit<Verdict, 'node'>

const REGION = 'Put it into a tier of the Region; the Outpost reaches it over the service link.'

/** What has no form for a subnet on an Outpost, whatever its settings. */
const REFUSED: { readonly [Type in ComponentType]?: string } = {
  'app-runner-service': REGION,
  'aurora-cluster': 'Use an RDS instance of MySQL, PostgreSQL or SQL Server, which RDS on Outposts has.',
  'batch-compute-environment': REGION,
  'efs-file-system': REGION,
  'eks-cluster':
    'Put the cluster into a tier of the Region, as an extended cluster, and its nodes into an Auto Scaling group on the Outpost. Local clusters, whose control plane is on the Outpost, are not drawn.',
  'elastic-beanstalk-environment': REGION,
  elasticache: 'Put it into a tier of the Region: CloudFormation has no property for the Outpost of a cache.',
  'fsx-lustre': REGION,
  'lambda-function': REGION,
  'network-load-balancer': 'Use an Application Load Balancer, which Outposts racks have.',
  'opensearch-domain': REGION,
}

/** What of a node that stands on an Outpost AWS would refuse. */
export function* refusals(graph: Graph, node: GraphNode): Iterable<Refusal> {
  const instead = REFUSED[node.type]
  if (instead !== undefined)
    yield { message: `${node.spec.title} does not stand in a subnet on an Outpost.`, advice: instead }
  if (node.traits.containers?.platform === 'FARGATE')
    yield {
      path: ['launchType'],
      message: 'AWS Fargate does not run on Outposts.',
      advice: 'Use the launch type EC2, with an Auto Scaling group on the Outpost as capacity provider.',
    }
  if ((node.traits.instances?.spotShare ?? 0) > 0)
    yield {
      message: 'Outposts have no Spot Instances: their capacity is yours.',
      advice: 'Use On-Demand Instances, which cost nothing on top of the rack.',
    }
  if (isType(node, 'rds-instance') && node.config.deployment !== 'single-az')
    yield {
      path: ['deployment'],
      message: 'A standby of RDS on Outposts stands on a second Outpost, and this VPC has one.',
      advice: 'Choose a single DB instance, and keep its backups in the Region.',
    }
  if (isType(node, 'application-load-balancer')) yield* balancer(graph, node)
}

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html#subnets-load-balancer */
function* balancer(graph: Graph, node: GraphNode<'application-load-balancer'>): Iterable<Refusal> {
  if (node.config.scheme === 'internet-facing')
    yield {
      path: ['scheme'],
      message: 'On an Outpost an internet-facing load balancer takes its addresses from a pool of your own.',
      advice: 'Make it internal: your network reaches it through the local gateway.',
    }
  for (const { id: edge } of graph.into(node.id, 'protects'))
    yield {
      edge,
      message: 'AWS WAF does not protect load balancers on Outposts.',
      advice: 'Inspect requests on your own network, or put the load balancer into the Region.',
    }
  for (const { id: edge, to } of graph.outOf(node.id, 'routes')) {
    if (!isType(to, 'lambda-function')) continue
    yield {
      edge,
      message: 'A load balancer on an Outpost has no Lambda functions as targets.',
      advice: 'Route to instances or containers on the Outpost.',
    }
  }
}
