import { capture, retried, run, until } from '../actions.ts'
import { command } from '../command.ts'
import { accountArn } from '../names.ts'
import { documentOption, flags, option, options, textOption } from '../options.ts'
import type { Action, Printer, Self, Step } from '../printer.ts'
import { text } from '../shell/text.ts'
import { listTags, tagList } from '../tags.ts'

const byId = (self: Self) => textOption('file-system-id', self.main)

/** Each replaces what was set before. */
function settings(step: Step): Action[] {
  const made = {
    'put-lifecycle-configuration': option(step, 'lifecycle-policies', step.value('LifecyclePolicies')),
    'put-file-system-policy': documentOption(step, 'policy', step.value('FileSystemPolicy'), 'policy'),
    'put-backup-policy': option(step, 'backup-policy', step.value('BackupPolicy')),
  }
  return Object.entries(made).flatMap(([verb, item]) =>
    item === null ? [] : [run(command(`efs ${verb}`, byId(step), item))],
  )
}

const THROUGHPUT = ['ThroughputMode', 'ProvisionedThroughputInMibps'] as const

const available = (what: string, ask: Parameters<typeof command>, query: string): Action =>
  until(600, what, 'available', 'error', command(...ask), query)

const retag = (step: Step): Action =>
  run(command('efs tag-resource', textOption('resource-id', step.main), tagList(step)))

const fileSystem: Printer = {
  title: 'EFS file system',
  holds: 'id',
  // Its token is the only name that it has, and AWS makes one file system for each.
  naming: { property: 'CreationToken', limit: 64 },
  tagsIn: 'FileSystemTags',
  changes: [...THROUGHPUT, 'LifecyclePolicies', 'FileSystemPolicy', 'BackupPolicy'],
  keeps: 'its files',
  ref: (self) => self.main,
  attributes: {
    Arn: (self) => accountArn('elasticfilesystem', 'file-system/', self.main),
    FileSystemId: (self) => self.main,
  },
  print: (step) => ({
    find: () => ({
      command: command('efs describe-file-systems', textOption('creation-token', step.name)),
      item: 'FileSystems[0]',
      id: 'FileSystemId',
      tags: listTags('Tags'),
    }),
    create: () => {
      step.skip('BypassPolicyLockoutSafetyCheck')
      return [
        capture(
          command(
            'efs create-file-system',
            textOption('creation-token', step.name),
            options(step, 'PerformanceMode', ...THROUGHPUT, 'KmsKeyId', 'AvailabilityZoneName'),
            flags(step, 'Encrypted'),
            tagList(step),
          ),
          'FileSystemId',
          step.into,
        ),
        available(
          'the file system',
          ['efs describe-file-systems', byId(step)],
          'FileSystems[0].LifeCycleState',
        ),
      ]
    },
    update: () =>
      THROUGHPUT.some((property) => step.value(property) !== undefined)
        ? [
            retried(
              120,
              'IncorrectFileSystemLifeCycleState',
              command('efs update-file-system', byId(step), options(step, ...THROUGHPUT)),
            ),
          ]
        : [],
    complete: () => settings(step),
    retag: () => retag(step),
    remove: () => [
      // Its mount targets are gone a moment before AWS knows it everywhere.
      retried(120, 'FileSystemInUse', command('efs delete-file-system', byId(step))),
    ],
  }),
}

const mountTarget: Printer = {
  title: 'EFS mount target',
  holds: 'id',
  changes: ['SecurityGroups'],
  ref: (self) => self.main,
  attributes: { Id: (self) => self.main },
  print: (step) => ({
    find: () => ({
      command: command('efs describe-mount-targets', options(step, 'FileSystemId')),
      item: '',
      id: text("MountTargets[?SubnetId=='", step.text('SubnetId'), "']|[0].MountTargetId"),
    }),
    create: () => [
      capture(
        command(
          'efs create-mount-target',
          options(step, 'FileSystemId', 'SubnetId', 'SecurityGroups', 'IpAddress'),
        ),
        'MountTargetId',
        step.into,
      ),
    ],
    found: () => [
      run(
        command(
          'efs modify-mount-target-security-groups',
          textOption('mount-target-id', step.main),
          options(step, 'SecurityGroups'),
        ),
      ),
    ],
    always: () => [
      available(
        'the mount target',
        ['efs describe-mount-targets', textOption('mount-target-id', step.main)],
        'MountTargets[0].LifeCycleState',
      ),
    ],
    // Its network interface holds the subnet and the security group until it is gone.
    remove: () => [
      run(command('efs delete-mount-target', textOption('mount-target-id', step.main))),
      until(
        600,
        'the mount target',
        '',
        '',
        command('efs describe-mount-targets', options(step, 'FileSystemId')),
        text("MountTargets[?MountTargetId=='", step.main, "']|[0].LifeCycleState"),
      ),
    ],
  }),
}

const accessPoint: Printer = {
  title: 'EFS access point',
  holds: 'id',
  tagsIn: 'AccessPointTags',
  ref: (self) => self.main,
  attributes: {
    AccessPointId: (self) => self.main,
    Arn: (self) => accountArn('elasticfilesystem', 'access-point/', self.main),
  },
  print: (step) => ({
    // A file system gets one from its drawing.
    find: () => ({
      command: command('efs describe-access-points', options(step, 'FileSystemId')),
      item: 'AccessPoints[0]',
      id: 'AccessPointId',
      tags: listTags('Tags'),
    }),
    create: () => {
      step.skip('ClientToken')
      return [
        capture(
          command(
            'efs create-access-point',
            options(step, 'FileSystemId', 'PosixUser', 'RootDirectory'),
            tagList(step),
          ),
          'AccessPointId',
          step.into,
        ),
      ]
    },
    retag: () => retag(step),
    always: () => [
      available(
        'the access point',
        ['efs describe-access-points', textOption('access-point-id', step.main)],
        'AccessPoints[0].LifeCycleState',
      ),
    ],
    remove: () => [run(command('efs delete-access-point', textOption('access-point-id', step.main)))],
  }),
}

export const EFS_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::EFS::AccessPoint': accessPoint,
  'AWS::EFS::FileSystem': fileSystem,
  'AWS::EFS::MountTarget': mountTarget,
}
