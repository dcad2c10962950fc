import { actionLines, capture, indent, lines, run, tolerated, until, waiter, withRole } from '../actions.ts'
import { camelled } from '../camel.ts'
import { type Command, command, commandLines, type Option, queried } from '../command.ts'
import { kebabName } from '../names.ts'
import { flags, option, options, textOption } from '../options.ts'
import type { Action, Printer, Self, Step } from '../printer.ts'
import { literalOf, text } from '../shell/text.ts'
import { entry, itemsOf, listValue, mapValue, scalarText, type Value } from '../shell/value.ts'
import { word } from '../shell/word.ts'
import { mapTags, tagMap } from '../tags.ts'

export const NO_CHANGE = 'No changes needed|no changes'

export const eksOptions = (
  step: Step,
  ...properties: readonly (string | readonly [string, string])[]
): Option[] =>
  properties.flatMap((item) => {
    const [property, name] = typeof item === 'string' ? [item, kebabName(item)] : item
    const made = option(step, name, camelled(step.value(property), { maps: ['Labels'] }), 240)
    return made === null ? [] : [made]
  })

export const eksRetag = (step: Step): Action =>
  run(command('eks tag-resource', textOption('resource-arn', step.main), tagMap(step)))

const byName = (self: Self): Option => textOption('name', self.name)

const ask =
  (path: string) =>
  (self: Self): { ask: Command } => ({
    ask: queried(command('eks describe-cluster', byName(self)), `cluster.${path}`),
  })

/** CloudFormation lists what is on; the API takes lists and says of each whether it is on. */
function logging(step: Step): Option | null {
  const value = step.value('Logging')
  const types = itemsOf(entry(entry(value ?? mapValue({}), 'ClusterLogging'), 'EnabledTypes')).flatMap(
    (item) => {
      const type = entry(item, 'Type')
      return type === undefined ? [] : [type]
    },
  )
  if (types.length === 0) return null
  const enabled: Value = { kind: 'boolean', value: true }
  return option(
    step,
    'logging',
    mapValue({ clusterLogging: listValue([mapValue({ types: listValue(types), enabled })]) }),
  )
}

const settled = (self: Self): Action =>
  until(
    2400,
    'the cluster',
    'ACTIVE',
    'FAILED',
    command('eks describe-cluster', byName(self)),
    'cluster.status',
  )

const change = (step: Step, verb: string, made: Option | null): Action[] =>
  made === null ? [] : [tolerated(NO_CHANGE, command(verb, byName(step), made)), settled(step)]

/**
 * Runs what brings it to a version only where it has another: the call would be refused, or, for nodes, replace them all
 * for a newer image that nobody asked for.
 */
function unlessAlready(told: Command, wanted: Value | undefined, actions: readonly Action[]): Action[] {
  const version = wanted === undefined ? null : scalarText(wanted)
  if (version === null) return []
  return [
    lines(
      ...commandLines(told, 'peek '),
      `if [ "$FOUND" != ${word(version)} ]; then`,
      ...indent(actions.flatMap(actionLines)),
      'fi',
    ),
  ]
}

const cluster: Printer = {
  title: 'EKS cluster',
  holds: 'arn',
  naming: { property: 'Name', limit: 100 },
  changes: ['Logging', 'Version', 'UpgradePolicy', 'DeletionProtection'],
  guarded: ({ text }) => !['', 'false'].includes(literalOf(text('DeletionProtection')) ?? 'by parameter'),
  ref: (self) => self.name,
  attributes: {
    Arn: (self) => self.main,
    Endpoint: ask('endpoint'),
    CertificateAuthorityData: ask('certificateAuthority.data'),
    ClusterSecurityGroupId: ask('resourcesVpcConfig.clusterSecurityGroupId'),
    OpenIdConnectIssuerUrl: ask('identity.oidc.issuer'),
  },
  print: (step) => ({
    find: () => ({
      command: command('eks describe-cluster', byName(step)),
      item: 'cluster',
      id: 'arn',
      tags: mapTags('tags'),
    }),
    create: () => {
      step.skip('Name', 'Force')
      return [
        withRole(
          capture(
            command(
              'eks create-cluster',
              byName(step),
              eksOptions(
                step,
                ['Version', 'kubernetes-version'],
                'RoleArn',
                'ResourcesVpcConfig',
                'AccessConfig',
                'KubernetesNetworkConfig',
                'EncryptionConfig',
                'UpgradePolicy',
                'ZonalShiftConfig',
                'RemoteNetworkConfig',
                'ComputeConfig',
                'StorageConfig',
                'OutpostConfig',
                'ControlPlaneScalingConfig',
              ),
              logging(step),
              flags(step, 'BootstrapSelfManagedAddons', 'DeletionProtection'),
              tagMap(step),
            ),
            'cluster.arn',
            step.into,
          ),
        ),
      ]
    },
    update: () => [
      ...change(step, 'eks update-cluster-config', logging(step)),
      ...change(step, 'eks update-cluster-config', eksOptions(step, 'UpgradePolicy')[0] ?? null),
      ...change(step, 'eks update-cluster-config', flags(step, 'DeletionProtection')[0] ?? null),
      ...unlessAlready(
        queried(command('eks describe-cluster', byName(step)), 'cluster.version'),
        step.value('Version'),
        [
          run(
            command(
              'eks update-cluster-version',
              byName(step),
              eksOptions(step, ['Version', 'kubernetes-version']),
            ),
          ),
          settled(step),
        ],
      ),
    ],
    retag: () => eksRetag(step),
    always: () => [settled(step)],
    remove: () => [
      ...(step.value('DeletionProtection') === undefined
        ? []
        : [
            tolerated(
              NO_CHANGE,
              command('eks update-cluster-config', byName(step), {
                name: 'no-deletion-protection',
                words: [],
              }),
            ),
            settled(step),
          ]),
      run(command('eks delete-cluster', byName(step))),
      waiter('eks wait cluster-deleted', byName(step)),
    ],
  }),
}

const inCluster = (step: Step): Option[] => options(step, 'ClusterName')
const nodegroupOptions = (step: Step): Option[] => [
  ...inCluster(step),
  textOption('nodegroup-name', step.name),
]

const nodesReady = (step: Step): Action =>
  until(
    1800,
    'the node group',
    'ACTIVE',
    'CREATE_FAILED|DELETE_FAILED',
    command('eks describe-nodegroup', nodegroupOptions(step)),
    'nodegroup.status',
  )

/** Labels are set, not replaced: what the drawing no longer has must be taken away by hand. */
function labels(step: Step): Option | null {
  const value = step.value('Labels')
  return value === undefined ? null : option(step, 'labels', mapValue({ addOrUpdateLabels: value }))
}

const nodegroup: Printer = {
  title: 'EKS node group',
  holds: 'arn',
  naming: { property: 'NodegroupName', limit: 63 },
  changes: ['ScalingConfig', 'UpdateConfig', 'Labels', 'LaunchTemplate', 'ReleaseVersion', 'Version'],
  ref: (self) => text(self.text('ClusterName'), '/', self.name),
  attributes: {
    Arn: (self) => self.main,
    NodegroupName: (self) => self.name,
    ClusterName: (self) => self.text('ClusterName'),
  },
  print: (step) => ({
    find: () => ({
      command: command('eks describe-nodegroup', nodegroupOptions(step)),
      item: 'nodegroup',
      id: 'nodegroupArn',
      tags: mapTags('tags'),
    }),
    create: () => {
      step.skip('NodegroupName', 'ForceUpdateEnabled')
      return [
        withRole(
          capture(
            command(
              'eks create-nodegroup',
              nodegroupOptions(step),
              eksOptions(
                step,
                'NodeRole',
                'Subnets',
                'AmiType',
                'CapacityType',
                'InstanceTypes',
                'DiskSize',
                'ScalingConfig',
                'UpdateConfig',
                'LaunchTemplate',
                'Taints',
                'RemoteAccess',
                'NodeRepairConfig',
                'WarmPoolConfig',
                ['Version', 'kubernetes-version'],
                'ReleaseVersion',
              ),
              option(step, 'labels', step.value('Labels')),
              tagMap(step),
            ),
            'nodegroup.nodegroupArn',
            step.into,
          ),
        ),
      ]
    },
    update: () => {
      const ofGroup = command('eks describe-nodegroup', nodegroupOptions(step))
      const newVersion = (...made: (string | readonly [string, string])[]) => [
        run(command('eks update-nodegroup-version', nodegroupOptions(step), eksOptions(step, ...made))),
        nodesReady(step),
      ]
      return [
        tolerated(
          NO_CHANGE,
          command(
            'eks update-nodegroup-config',
            nodegroupOptions(step),
            eksOptions(step, 'ScalingConfig', 'UpdateConfig'),
            labels(step),
          ),
        ),
        nodesReady(step),
        ...unlessAlready(
          queried(ofGroup, 'nodegroup.launchTemplate.version'),
          entry(step.value('LaunchTemplate') ?? mapValue({}), 'Version'),
          newVersion('LaunchTemplate'),
        ),
        ...unlessAlready(
          queried(ofGroup, 'nodegroup.version'),
          step.value('Version'),
          newVersion(['Version', 'kubernetes-version'], 'LaunchTemplate'),
        ),
        ...unlessAlready(
          queried(ofGroup, 'nodegroup.releaseVersion'),
          step.value('ReleaseVersion'),
          newVersion('ReleaseVersion', 'LaunchTemplate'),
        ),
      ]
    },
    retag: () => eksRetag(step),
    always: () => [nodesReady(step)],
    remove: () => [
      run(command('eks delete-nodegroup', nodegroupOptions(step))),
      waiter('eks wait nodegroup-deleted', nodegroupOptions(step)),
    ],
  }),
}

export const EKS_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::EKS::Cluster': cluster,
  'AWS::EKS::Nodegroup': nodegroup,
}
