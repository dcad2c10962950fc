import type { Value } from '../../cfn.ts'
import type { EksWorkloadConfig } from './config.ts'

interface About {
  /** Of the Deployment and what belongs to it. */
  readonly name: string
  readonly serviceAccount: string
  /** What is known only once deployed stands as `${NAME}`. */
  readonly environment: Readonly<Record<string, Value<string>>>
  readonly securityGroup: boolean
}

/** What kubectl is to be given, in JSON's spelling of text: every JSON string is one of YAML. */
export function workloadManifest(config: EksWorkloadConfig, about: About): string {
  const documents = [
    ...(config.namespace === 'default' ? [] : [namespace(config)]),
    serviceAccount(config, about),
    deployment(config, about),
    ...(config.port === null ? [] : [service(config, about)]),
    ...(config.replicas.min > 1 ? [disruptionBudget(config, about)] : []),
    ...(config.replicas.max > config.replicas.min ? [autoscaler(config, about)] : []),
    ...(about.securityGroup ? [securityGroupPolicy(config, about)] : []),
  ]
  return `${documents.join('---\n')}`
}

const head = (apiVersion: string, kind: string, name: string, namespaceName?: string) =>
  `apiVersion: ${apiVersion}
kind: ${kind}
metadata:
  name: ${name}
${namespaceName === undefined ? '' : `  namespace: ${namespaceName}\n`}`

const selector = (name: string) => `app.kubernetes.io/name: ${name}`

const namespace = (config: EksWorkloadConfig) => head('v1', 'Namespace', config.namespace)

const serviceAccount = (config: EksWorkloadConfig, about: About) =>
  head('v1', 'ServiceAccount', about.serviceAccount, config.namespace) +
  (config.identity === 'irsa' ? `  annotations:\n    eks.amazonaws.com/role-arn: \${POD_ROLE_ARN}\n` : '')

function deployment(
  config: EksWorkloadConfig,
  { name, serviceAccount: account, environment }: About,
): string {
  const variables = Object.entries(environment).sort(([a], [b]) => (a < b ? -1 : 1))
  const scaled = config.replicas.max > config.replicas.min
  return `${head('apps/v1', 'Deployment', name, config.namespace)}spec:
${scaled ? '' : `  replicas: ${config.replicas.min}\n`}  selector:
    matchLabels:
      ${selector(name)}
  template:
    metadata:
      labels:
        ${selector(name)}
    spec:
      serviceAccountName: ${account}
      topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: topology.kubernetes.io/zone
          whenUnsatisfiable: ScheduleAnyway
          labelSelector:
            matchLabels:
              ${selector(name)}
      containers:
        - name: app
          image: ${JSON.stringify(config.image)}
${config.port === null ? '' : `          ports:\n            - containerPort: ${config.port}\n`}${
  variables.length === 0
    ? ''
    : `          env:\n${variables
        .map(
          ([variable, value]) =>
            `            - name: ${variable}\n              value: ${JSON.stringify(typeof value === 'string' ? value : `\${${variable}}`)}\n`,
        )
        .join('')}`
}          resources:
            requests:
              cpu: ${config.requests.cpuMillicores}m
              memory: ${config.requests.memoryMiB}Mi
            limits:
              memory: ${config.requests.memoryMiB}Mi
          securityContext:
            allowPrivilegeEscalation: false
            readOnlyRootFilesystem: ${config.readOnlyRoot}
`
}

const service = (config: EksWorkloadConfig, { name }: About) =>
  `${head('v1', 'Service', name, config.namespace)}spec:
  selector:
    ${selector(name)}
  ports:
    - port: ${config.port}
      targetPort: ${config.port}
`

const disruptionBudget = (config: EksWorkloadConfig, { name }: About) =>
  `${head('policy/v1', 'PodDisruptionBudget', name, config.namespace)}spec:
  maxUnavailable: 1
  selector:
    matchLabels:
      ${selector(name)}
`

const autoscaler = (config: EksWorkloadConfig, { name }: About) =>
  `${head('autoscaling/v2', 'HorizontalPodAutoscaler', name, config.namespace)}spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: ${name}
  minReplicas: ${config.replicas.min}
  maxReplicas: ${config.replicas.max}
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: ${config.replicas.cpuTargetPercent}
`

// With the cluster's own group as well: through it pods reach DNS and each other.
const securityGroupPolicy = (config: EksWorkloadConfig, { name }: About) =>
  `${head('vpcresources.k8s.aws/v1beta1', 'SecurityGroupPolicy', name, config.namespace)}spec:
  podSelector:
    matchLabels:
      ${selector(name)}
  securityGroups:
    groupIds:
      - \${POD_SECURITY_GROUP}
      - \${CLUSTER_SECURITY_GROUP}
`
