import acceleratorBeforeDistribution from './cost/accelerator-before-distribution.ts'
import auroraIoOptimized from './cost/aurora-io-optimized.ts'
import batchMinimumVcpus from './cost/batch-minimum-vcpus.ts'
import commitmentAboveBase from './cost/commitment-above-base.ts'
import dedicatedTenancy from './cost/dedicated-tenancy.ts'
import extendedSupport from './cost/extended-support.ts'
import fargateGraviton from './cost/fargate-graviton.ts'
import filesAcrossZones from './cost/files-across-zones.ts'
import fixedTableCapacity from './cost/fixed-table-capacity.ts'
import gp2Volumes from './cost/gp2-volumes.ts'
import gravitonOpportunity from './cost/graviton-opportunity.ts'
import idleProvisionedConcurrency from './cost/idle-provisioned-concurrency.ts'
import io1Volumes from './cost/io1-volumes.ts'
import jobStartedTooOften from './cost/job-started-too-often.ts'
import lambdaGraviton from './cost/lambda-graviton.ts'
import largeBucketWithoutClasses from './cost/large-bucket-without-classes.ts'
import logsKeptForEver from './cost/logs-kept-for-ever.ts'
import movedTooSoon from './cost/moved-too-soon.ts'
import natPerAzInDevelopment from './cost/nat-per-az-in-development.ts'
import reservationUnused from './cost/reservation-unused.ts'
import restApiAsHttp from './cost/rest-api-as-http.ts'
import s3GatewayEndpoint from './cost/s3-gateway-endpoint.ts'
import shieldSubscription from './cost/shield-subscription.ts'
import shortPolling from './cost/short-polling.ts'
import smallObjectsMoved from './cost/small-objects-moved.ts'
import transitGatewayAlone from './cost/transit-gateway-alone.ts'
import unusedLoadBalancer from './cost/unused-load-balancer.ts'
import warmPoolRunning from './cost/warm-pool-running.ts'
import type { Rule } from './define.ts'
import accessLogs from './operations/access-logs.ts'
import alarmWatchesNothing from './operations/alarm-watches-nothing.ts'
import alarmWithoutAction from './operations/alarm-without-action.ts'
import apiAccessLogs from './operations/api-access-logs.ts'
import appRunnerClosed from './operations/app-runner-closed.ts'
import canaryWithoutAlarm from './operations/canary-without-alarm.ts'
import containerInsights from './operations/container-insights.ts'
import deletionProtection from './operations/deletion-protection.ts'
import distributionLogs from './operations/distribution-logs.ts'
import expiredSuppression from './operations/expired-suppression.ts'
import expressWithoutLog from './operations/express-without-log.ts'
import functionTracingOff from './operations/function-tracing-off.ts'
import graphqlWithoutLog from './operations/graphql-without-log.ts'
import imageNeverRebuilt from './operations/image-never-rebuilt.ts'
import imageTag from './operations/image-tag.ts'
import mutableTags from './operations/mutable-tags.ts'
import noAlarms from './operations/no-alarms.ts'
import noPrices from './operations/no-prices.ts'
import noWayIn from './operations/no-way-in.ts'
import nothingFollows from './operations/nothing-follows.ts'
import nothingManaged from './operations/nothing-managed.ts'
import pipelineWithoutApproval from './operations/pipeline-without-approval.ts'
import runtimeDeprecated from './operations/runtime-deprecated.ts'
import sessionManagerUnreachable from './operations/session-manager-unreachable.ts'
import spotFleetLegacy from './operations/spot-fleet-legacy.ts'
import supportEndsSoon from './operations/support-ends-soon.ts'
import unknownRegion from './operations/unknown-region.ts'
import unusedJobDefinition from './operations/unused-job-definition.ts'
import alarmPeriod from './performance/alarm-period.ts'
import archivedAndRead from './performance/archived-and-read.ts'
import burstableAboveBaseline from './performance/burstable-above-baseline.ts'
import burstableData from './performance/burstable-data.ts'
import burstingWithLittleData from './performance/bursting-with-little-data.ts'
import clusterManyTypes from './performance/cluster-many-types.ts'
import edgeEndpointBehindDistribution from './performance/edge-endpoint-behind-distribution.ts'
import functionBehindBalancerTimeout from './performance/function-behind-balancer-timeout.ts'
import outpostWithoutLocalGateway from './performance/outpost-without-local-gateway.ts'
import previousGeneration from './performance/previous-generation.ts'
import simpleScaling from './performance/simple-scaling.ts'
import smallestMemory from './performance/smallest-memory.ts'
import snapstart from './performance/snapstart.ts'
import volumeFasterThanInstance from './performance/volume-faster-than-instance.ts'
import warmPoolEmpty from './performance/warm-pool-empty.ts'
import acceleratorImage from './reliability/accelerator-image.ts'
import addressExhaustion from './reliability/address-exhaustion.ts'
import asyncFailuresLost from './reliability/async-failures-lost.ts'
import attachedWithoutSubnets from './reliability/attached-without-subnets.ts'
import auroraWithoutReader from './reliability/aurora-without-reader.ts'
import beanstalkSingleInstance from './reliability/beanstalk-single-instance.ts'
import bucketOutOfReach from './reliability/bucket-out-of-reach.ts'
import cacheFailover from './reliability/cache-failover.ts'
import capacityRebalance from './reliability/capacity-rebalance.ts'
import circuitBreaker from './reliability/circuit-breaker.ts'
import clusterTooSmall from './reliability/cluster-too-small.ts'
import codeRefusedByGraphql from './reliability/code-refused-by-graphql.ts'
import containerArchitecture from './reliability/container-architecture.ts'
import crossZoneOff from './reliability/cross-zone-off.ts'
import dataWithoutBackups from './reliability/data-without-backups.ts'
import databaseDiskFull from './reliability/database-disk-full.ts'
import databaseSingleAz from './reliability/database-single-az.ts'
import deliveryNotRetried from './reliability/delivery-not-retried.ts'
import deploymentStuck from './reliability/deployment-stuck.ts'
import desiredOutOfRange from './reliability/desired-out-of-range.ts'
import efaRefused from './reliability/efa-refused.ts'
import elbHealthCheck from './reliability/elb-health-check.ts'
import eventsRefusedByFifo from './reliability/events-refused-by-fifo.ts'
import expressCannotWait from './reliability/express-cannot-wait.ts'
import failoverWithoutHealthCheck from './reliability/failover-without-health-check.ts'
import fargatePodsWithoutRole from './reliability/fargate-pods-without-role.ts'
import filesWithoutBackup from './reliability/files-without-backup.ts'
import fixedSizePolicy from './reliability/fixed-size-policy.ts'
import functionNoWayOut from './reliability/function-no-way-out.ts'
import functionOutlastsApi from './reliability/function-outlasts-api.ts'
import functionStopped from './reliability/function-stopped.ts'
import grpcWithoutHttps from './reliability/grpc-without-https.ts'
import healthCheckCodes from './reliability/health-check-codes.ts'
import healthCheckGrace from './reliability/health-check-grace.ts'
import hibernationSpace from './reliability/hibernation-space.ts'
import imageArchitecture from './reliability/image-architecture.ts'
import imageWithoutEcsAgent from './reliability/image-without-ecs-agent.ts'
import instanceOptionRefused from './reliability/instance-option-refused.ts'
import instanceStoreLost from './reliability/instance-store-lost.ts'
import jobCannotMount from './reliability/job-cannot-mount.ts'
import jobPlatform from './reliability/job-platform.ts'
import jobTooLarge from './reliability/job-too-large.ts'
import kubernetesOutOfSupport from './reliability/kubernetes-out-of-support.ts'
import maxVcpusZero from './reliability/max-vcpus-zero.ts'
import missingCni from './reliability/missing-cni.ts'
import multiNodeOnSpot from './reliability/multi-node-on-spot.ts'
import needsTwoAzs from './reliability/needs-two-azs.ts'
import neverScales from './reliability/never-scales.ts'
import noCapacityProvider from './reliability/no-capacity-provider.ts'
import noWayOut from './reliability/no-way-out.ts'
import nodesLockedOut from './reliability/nodes-locked-out.ts'
import oneZoneFiles from './reliability/one-zone-files.ts'
import outpostInstanceType from './reliability/outpost-instance-type.ts'
import outpostRefused from './reliability/outpost-refused.ts'
import outpostVolumeType from './reliability/outpost-volume-type.ts'
import patternMatchesEverything from './reliability/pattern-matches-everything.ts'
import placementRefused from './reliability/placement-refused.ts'
import podAddressExhaustion from './reliability/pod-address-exhaustion.ts'
import podIdentityAgent from './reliability/pod-identity-agent.ts'
import podSecurityGroupsOff from './reliability/pod-security-groups-off.ts'
import podsNeverScale from './reliability/pods-never-scale.ts'
import queueMixesPlatforms from './reliability/queue-mixes-platforms.ts'
import queueWithoutDeadLetters from './reliability/queue-without-dead-letters.ts'
import recoveryOff from './reliability/recovery-off.ts'
import recursiveFunction from './reliability/recursive-function.ts'
import requestCountWithoutBalancer from './reliability/request-count-without-balancer.ts'
import reservedConcurrencySum from './reliability/reserved-concurrency-sum.ts'
import retiredAmiType from './reliability/retired-ami-type.ts'
import runtimeOutOfSupport from './reliability/runtime-out-of-support.ts'
import scheduledSize from './reliability/scheduled-size.ts'
import scratchNotWrittenBack from './reliability/scratch-not-written-back.ts'
import searchMasters from './reliability/search-masters.ts'
import shadowedRoute from './reliability/shadowed-route.ts'
import shiftWithoutTraffic from './reliability/shift-without-traffic.ts'
import shortRetention from './reliability/short-retention.ts'
import singleAz from './reliability/single-az.ts'
import singleCopy from './reliability/single-copy.ts'
import singleNat from './reliability/single-nat.ts'
import spotAllocation from './reliability/spot-allocation.ts'
import spotJobRetries from './reliability/spot-job-retries.ts'
import spotLosesVolumes from './reliability/spot-loses-volumes.ts'
import spotOnlySingle from './reliability/spot-only-single.ts'
import spotSinglePool from './reliability/spot-single-pool.ts'
import spreadGroupFull from './reliability/spread-group-full.ts'
import targetPort from './reliability/target-port.ts'
import taskNetworkInterfaces from './reliability/task-network-interfaces.ts'
import taskTooLarge from './reliability/task-too-large.ts'
import timeoutAtLimit from './reliability/timeout-at-limit.ts'
import tooManyAzs from './reliability/too-many-azs.ts'
import topicKeyLocksOutServices from './reliability/topic-key-locks-out-services.ts'
import twoNodeScalers from './reliability/two-node-scalers.ts'
import twoScalers from './reliability/two-scalers.ts'
import typeNotInEveryAz from './reliability/type-not-in-every-az.ts'
import typeNotInRegion from './reliability/type-not-in-region.ts'
import undeliveredEventsLost from './reliability/undelivered-events-lost.ts'
import unservedListener from './reliability/unserved-listener.ts'
import unversionedBucket from './reliability/unversioned-bucket.ts'
import visibilityBelowTimeout from './reliability/visibility-below-timeout.ts'
import visibilityTooShort from './reliability/visibility-too-short.ts'
import webAclRegion from './reliability/web-acl-region.ts'
import adminPortOpen from './security/admin-port-open.ts'
import anonymousFileClients from './security/anonymous-file-clients.ts'
import auditLogOff from './security/audit-log-off.ts'
import broadInstanceRole from './security/broad-instance-role.ts'
import dataUnencrypted from './security/data-unencrypted.ts'
import databasePublic from './security/database-public.ts'
import desyncMitigation from './security/desync-mitigation.ts'
import distributionWithoutWaf from './security/distribution-without-waf.ts'
import flowLogs from './security/flow-logs.ts'
import functionUrlOpen from './security/function-url-open.ts'
import graphqlByApiKey from './security/graphql-by-api-key.ts'
import httpListener from './security/http-listener.ts'
import imageScanning from './security/image-scanning.ts'
import imdsv1Allowed from './security/imdsv1-allowed.ts'
import instancePublicIp from './security/instance-public-ip.ts'
import invalidHeaders from './security/invalid-headers.ts'
import keyRotation from './security/key-rotation.ts'
import kubernetesApiOpen from './security/kubernetes-api-open.ts'
import metadataHopLimit from './security/metadata-hop-limit.ts'
import openApi from './security/open-api.ts'
import plainHttpAtEdge from './security/plain-http-at-edge.ts'
import plainStorageTransport from './security/plain-storage-transport.ts'
import publicBucket from './security/public-bucket.ts'
import secretInEnvironment from './security/secret-in-environment.ts'
import secretInScript from './security/secret-in-script.ts'
import secretNeverRotated from './security/secret-never-rotated.ts'
import sshKeyPair from './security/ssh-key-pair.ts'
import subnetPublicAddresses from './security/subnet-public-addresses.ts'
import taskPublicIp from './security/task-public-ip.ts'
import tlsPolicy from './security/tls-policy.ts'
import unencryptedStream from './security/unencrypted-stream.ts'
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
  transitGatewayAlone,
  shortPolling,
  jobStartedTooOften,
  lambdaGraviton,
  idleProvisionedConcurrency,
  dedicatedTenancy,
  reservationUnused,
  commitmentAboveBase,
  logsKeptForEver,
  largeBucketWithoutClasses,
  movedTooSoon,
  smallObjectsMoved,
  filesAcrossZones,
  fixedTableCapacity,
  auroraIoOptimized,
  shieldSubscription,
  acceleratorBeforeDistribution,
  restApiAsHttp,
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
  alarmWithoutAction,
  alarmWatchesNothing,
  noAlarms,
  appRunnerClosed,
  nothingManaged,
  imageNeverRebuilt,
  pipelineWithoutApproval,
  expressWithoutLog,
  nothingFollows,
  runtimeDeprecated,
  functionTracingOff,
  noWayIn,
  apiAccessLogs,
  distributionLogs,
  spotFleetLegacy,
  graphqlWithoutLog,
  canaryWithoutAlarm,
  previousGeneration,
  burstableAboveBaseline,
  volumeFasterThanInstance,
  alarmPeriod,
  simpleScaling,
  warmPoolEmpty,
  snapstart,
  smallestMemory,
  functionBehindBalancerTimeout,
  clusterManyTypes,
  archivedAndRead,
  burstingWithLittleData,
  burstableData,
  outpostWithoutLocalGateway,
  edgeEndpointBehindDistribution,
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
  attachedWithoutSubnets,
  beanstalkSingleInstance,
  queueWithoutDeadLetters,
  undeliveredEventsLost,
  deliveryNotRetried,
  eventsRefusedByFifo,
  shortRetention,
  patternMatchesEverything,
  topicKeyLocksOutServices,
  expressCannotWait,
  runtimeOutOfSupport,
  functionStopped,
  asyncFailuresLost,
  visibilityBelowTimeout,
  visibilityTooShort,
  functionNoWayOut,
  reservedConcurrencySum,
  timeoutAtLimit,
  recursiveFunction,
  spreadGroupFull,
  placementRefused,
  efaRefused,
  instanceOptionRefused,
  hibernationSpace,
  recoveryOff,
  instanceStoreLost,
  spotLosesVolumes,
  podIdentityAgent,
  twoNodeScalers,
  podSecurityGroupsOff,
  podsNeverScale,
  shiftWithoutTraffic,
  multiNodeOnSpot,
  unversionedBucket,
  oneZoneFiles,
  filesWithoutBackup,
  scratchNotWrittenBack,
  jobCannotMount,
  bucketOutOfReach,
  databaseSingleAz,
  dataWithoutBackups,
  auroraWithoutReader,
  cacheFailover,
  databaseDiskFull,
  searchMasters,
  webAclRegion,
  failoverWithoutHealthCheck,
  crossZoneOff,
  unservedListener,
  outpostRefused,
  outpostInstanceType,
  outpostVolumeType,
  fargatePodsWithoutRole,
  functionOutlastsApi,
  codeRefusedByGraphql,
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
  unencryptedStream,
  functionUrlOpen,
  publicBucket,
  plainStorageTransport,
  anonymousFileClients,
  databasePublic,
  dataUnencrypted,
  keyRotation,
  secretNeverRotated,
  distributionWithoutWaf,
  plainHttpAtEdge,
  webAclWithoutRateLimit,
  openApi,
  graphqlByApiKey,
  developmentAroundTheClock,
]
