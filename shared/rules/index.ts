import acceleratorBeforeDistribution from './cost/accelerator-before-distribution.ts'
import batchMinimumVcpus from './cost/batch-minimum-vcpus.ts'
import extendedSupport from './cost/extended-support.ts'
import fargateGraviton from './cost/fargate-graviton.ts'
import gp2Volumes from './cost/gp2-volumes.ts'
import gravitonOpportunity from './cost/graviton-opportunity.ts'
import io1Volumes from './cost/io1-volumes.ts'
import natPerAzInDevelopment from './cost/nat-per-az-in-development.ts'
import s3GatewayEndpoint from './cost/s3-gateway-endpoint.ts'
import shieldSubscription from './cost/shield-subscription.ts'
import unusedLoadBalancer from './cost/unused-load-balancer.ts'
import warmPoolRunning from './cost/warm-pool-running.ts'
import type { Rule } from './define.ts'
import accessLogs from './operations/access-logs.ts'
import apiAccessLogs from './operations/api-access-logs.ts'
import containerInsights from './operations/container-insights.ts'
import deletionProtection from './operations/deletion-protection.ts'
import distributionLogs from './operations/distribution-logs.ts'
import expiredSuppression from './operations/expired-suppression.ts'
import imageTag from './operations/image-tag.ts'
import mutableTags from './operations/mutable-tags.ts'
import noPrices from './operations/no-prices.ts'
import sessionManagerUnreachable from './operations/session-manager-unreachable.ts'
import supportEndsSoon from './operations/support-ends-soon.ts'
import unknownRegion from './operations/unknown-region.ts'
import unusedJobDefinition from './operations/unused-job-definition.ts'
import alarmPeriod from './performance/alarm-period.ts'
import burstableAboveBaseline from './performance/burstable-above-baseline.ts'
import previousGeneration from './performance/previous-generation.ts'
import simpleScaling from './performance/simple-scaling.ts'
import volumeFasterThanInstance from './performance/volume-faster-than-instance.ts'
import warmPoolEmpty from './performance/warm-pool-empty.ts'
import acceleratorImage from './reliability/accelerator-image.ts'
import addressExhaustion from './reliability/address-exhaustion.ts'
import capacityRebalance from './reliability/capacity-rebalance.ts'
import circuitBreaker from './reliability/circuit-breaker.ts'
import clusterTooSmall from './reliability/cluster-too-small.ts'
import containerArchitecture from './reliability/container-architecture.ts'
import crossZoneOff from './reliability/cross-zone-off.ts'
import deploymentStuck from './reliability/deployment-stuck.ts'
import desiredOutOfRange from './reliability/desired-out-of-range.ts'
import elbHealthCheck from './reliability/elb-health-check.ts'
import failoverWithoutHealthCheck from './reliability/failover-without-health-check.ts'
import fixedSizePolicy from './reliability/fixed-size-policy.ts'
import grpcWithoutHttps from './reliability/grpc-without-https.ts'
import healthCheckCodes from './reliability/health-check-codes.ts'
import healthCheckGrace from './reliability/health-check-grace.ts'
import imageArchitecture from './reliability/image-architecture.ts'
import imageWithoutEcsAgent from './reliability/image-without-ecs-agent.ts'
import jobPlatform from './reliability/job-platform.ts'
import jobTooLarge from './reliability/job-too-large.ts'
import kubernetesOutOfSupport from './reliability/kubernetes-out-of-support.ts'
import maxVcpusZero from './reliability/max-vcpus-zero.ts'
import missingCni from './reliability/missing-cni.ts'
import needsTwoAzs from './reliability/needs-two-azs.ts'
import neverScales from './reliability/never-scales.ts'
import noCapacityProvider from './reliability/no-capacity-provider.ts'
import noWayOut from './reliability/no-way-out.ts'
import nodesLockedOut from './reliability/nodes-locked-out.ts'
import podAddressExhaustion from './reliability/pod-address-exhaustion.ts'
import queueMixesPlatforms from './reliability/queue-mixes-platforms.ts'
import requestCountWithoutBalancer from './reliability/request-count-without-balancer.ts'
import retiredAmiType from './reliability/retired-ami-type.ts'
import scheduledSize from './reliability/scheduled-size.ts'
import shadowedRoute from './reliability/shadowed-route.ts'
import singleAz from './reliability/single-az.ts'
import singleCopy from './reliability/single-copy.ts'
import singleNat from './reliability/single-nat.ts'
import spotAllocation from './reliability/spot-allocation.ts'
import spotJobRetries from './reliability/spot-job-retries.ts'
import spotOnlySingle from './reliability/spot-only-single.ts'
import spotSinglePool from './reliability/spot-single-pool.ts'
import targetPort from './reliability/target-port.ts'
import taskNetworkInterfaces from './reliability/task-network-interfaces.ts'
import taskTooLarge from './reliability/task-too-large.ts'
import tooManyAzs from './reliability/too-many-azs.ts'
import twoScalers from './reliability/two-scalers.ts'
import typeNotInEveryAz from './reliability/type-not-in-every-az.ts'
import typeNotInRegion from './reliability/type-not-in-region.ts'
import unservedListener from './reliability/unserved-listener.ts'
import webAclRegion from './reliability/web-acl-region.ts'
import adminPortOpen from './security/admin-port-open.ts'
import auditLogOff from './security/audit-log-off.ts'
import broadInstanceRole from './security/broad-instance-role.ts'
import desyncMitigation from './security/desync-mitigation.ts'
import distributionWithoutWaf from './security/distribution-without-waf.ts'
import flowLogs from './security/flow-logs.ts'
import httpListener from './security/http-listener.ts'
import imageScanning from './security/image-scanning.ts'
import imdsv1Allowed from './security/imdsv1-allowed.ts'
import instancePublicIp from './security/instance-public-ip.ts'
import invalidHeaders from './security/invalid-headers.ts'
import kubernetesApiOpen from './security/kubernetes-api-open.ts'
import metadataHopLimit from './security/metadata-hop-limit.ts'
import openApi from './security/open-api.ts'
import plainHttpAtEdge from './security/plain-http-at-edge.ts'
import secretInEnvironment from './security/secret-in-environment.ts'
import secretInScript from './security/secret-in-script.ts'
import sshKeyPair from './security/ssh-key-pair.ts'
import subnetPublicAddresses from './security/subnet-public-addresses.ts'
import taskPublicIp from './security/task-public-ip.ts'
import tlsPolicy from './security/tls-policy.ts'
import unencryptedVolume from './security/unencrypted-volume.ts'
import webAclWithoutRateLimit from './security/web-acl-without-rate-limit.ts'
import writableRoot from './security/writable-root.ts'
import developmentAroundTheClock from './sustainability/development-around-the-clock.ts'

/** Every rule, in the order of ids. */
export const rules: readonly Rule[] = [
  gp2Volumes,
  gravitonOpportunity,
  io1Volumes,
  natPerAzInDevelopment,
  s3GatewayEndpoint,
  fargateGraviton,
  unusedLoadBalancer,
  extendedSupport,
  warmPoolRunning,
  batchMinimumVcpus,
  shieldSubscription,
  acceleratorBeforeDistribution,
  unknownRegion,
  expiredSuppression,
  containerInsights,
  accessLogs,
  deletionProtection,
  imageTag,
  unusedJobDefinition,
  supportEndsSoon,
  sessionManagerUnreachable,
  noPrices,
  mutableTags,
  apiAccessLogs,
  distributionLogs,
  previousGeneration,
  burstableAboveBaseline,
  volumeFasterThanInstance,
  alarmPeriod,
  simpleScaling,
  warmPoolEmpty,
  desiredOutOfRange,
  singleAz,
  typeNotInRegion,
  typeNotInEveryAz,
  imageArchitecture,
  containerArchitecture,
  spotOnlySingle,
  spotSinglePool,
  noWayOut,
  addressExhaustion,
  needsTwoAzs,
  tooManyAzs,
  targetPort,
  elbHealthCheck,
  healthCheckGrace,
  requestCountWithoutBalancer,
  fixedSizePolicy,
  neverScales,
  circuitBreaker,
  deploymentStuck,
  singleCopy,
  noCapacityProvider,
  taskTooLarge,
  clusterTooSmall,
  kubernetesOutOfSupport,
  retiredAmiType,
  acceleratorImage,
  jobTooLarge,
  jobPlatform,
  maxVcpusZero,
  taskNetworkInterfaces,
  spotJobRetries,
  spotAllocation,
  capacityRebalance,
  grpcWithoutHttps,
  healthCheckCodes,
  shadowedRoute,
  imageWithoutEcsAgent,
  twoScalers,
  nodesLockedOut,
  missingCni,
  scheduledSize,
  queueMixesPlatforms,
  singleNat,
  podAddressExhaustion,
  webAclRegion,
  failoverWithoutHealthCheck,
  crossZoneOff,
  unservedListener,
  imdsv1Allowed,
  instancePublicIp,
  metadataHopLimit,
  taskPublicIp,
  httpListener,
  tlsPolicy,
  invalidHeaders,
  desyncMitigation,
  kubernetesApiOpen,
  auditLogOff,
  secretInEnvironment,
  secretInScript,
  writableRoot,
  unencryptedVolume,
  adminPortOpen,
  broadInstanceRole,
  subnetPublicAddresses,
  flowLogs,
  sshKeyPair,
  imageScanning,
  distributionWithoutWaf,
  plainHttpAtEdge,
  webAclWithoutRateLimit,
  openApi,
  developmentAroundTheClock,
]
