import { capture, FOUND, run, tolerated, until, waiter, withRole } from '../actions.ts'
import { camelled } from '../camel.ts'
import { command, type Option } from '../command.ts'
import { flags, option, options, textOption } from '../options.ts'
import type { Action, Printer, Step } from '../printer.ts'
import { text } from '../shell/text.ts'
import { entry, itemsOf } from '../shell/value.ts'
import { mapTags, tagMap } from '../tags.ts'
import { eksOptions, eksRetag, NO_CHANGE } from './eks.ts'

const inCluster = (step: Step): Option[] => options(step, 'ClusterName')
const addonOptions = (step: Step): Option[] => options(step, 'ClusterName', 'AddonName')

const ADDON = [
  'AddonVersion',
  'ServiceAccountRoleArn',
  'ResolveConflicts',
  'ConfigurationValues',
  'PodIdentityAssociations',
] as const

const addon: Printer = {
  title: 'EKS add-on',
  holds: 'arn',
  changes: ADDON,
  ref: (self) => text(self.text('ClusterName'), '|', self.text('AddonName')),
  attributes: { Arn: (self) => self.main },
  print: (step) => ({
    find: () => ({
      command: command('eks describe-addon', addonOptions(step)),
      item: 'addon',
      id: 'addonArn',
      tags: mapTags('tags'),
    }),
    create: () => [
      withRole(
        capture(
          command(
            'eks create-addon',
            addonOptions(step),
            eksOptions(step, ...ADDON, 'NamespaceConfig'),
            tagMap(step),
          ),
          'addon.addonArn',
          step.into,
        ),
      ),
    ],
    update: () => [
      tolerated(NO_CHANGE, command('eks update-addon', addonOptions(step), eksOptions(step, ...ADDON))),
    ],
    retag: () => eksRetag(step),
    // Some have pods that wait for nodes, which may come later: so this is waited for at the end.
    settle: () => [
      until(
        1200,
        'the add-on',
        'ACTIVE',
        'CREATE_FAILED|UPDATE_FAILED',
        command('eks describe-addon', addonOptions(step)),
        'addon.status',
      ),
    ],
    remove: () => [
      run(command('eks delete-addon', addonOptions(step), flags(step, ['PreserveOnDelete', 'preserve']))),
      waiter('eks wait addon-deleted', addonOptions(step)),
    ],
  }),
}

const principal = (step: Step): Option[] => options(step, 'ClusterName', 'PrincipalArn')

const policies = (step: Step): Action[] =>
  itemsOf(step.value('AccessPolicies')).map((policy) =>
    run(
      command(
        'eks associate-access-policy',
        principal(step),
        option(step, 'policy-arn', entry(policy, 'PolicyArn')),
        option(step, 'access-scope', camelled(entry(policy, 'AccessScope'))),
      ),
    ),
  )

/** What belongs to a cluster of the stack goes with it; in a cluster of others it must be taken away. */
const accessEntry: Printer = {
  title: 'EKS access entry',
  holds: 'arn',
  changes: ['KubernetesGroups', 'Username', 'AccessPolicies'],
  ref: (self) => text(self.text('PrincipalArn'), '|', self.text('ClusterName')),
  attributes: { AccessEntryArn: (self) => self.main },
  print: (step) => ({
    find: () => ({
      command: command('eks describe-access-entry', principal(step)),
      item: 'accessEntry',
      id: 'accessEntryArn',
      tags: mapTags('tags'),
    }),
    create: () => [
      withRole(
        capture(
          command(
            'eks create-access-entry',
            principal(step),
            eksOptions(step, 'Type', 'KubernetesGroups', 'Username'),
            tagMap(step),
          ),
          'accessEntry.accessEntryArn',
          step.into,
        ),
      ),
    ],
    update: () => [
      tolerated(
        NO_CHANGE,
        command('eks update-access-entry', principal(step), eksOptions(step, 'KubernetesGroups', 'Username')),
      ),
    ],
    // Associating again what is associated changes nothing.
    always: () => policies(step),
    retag: () => eksRetag(step),
    remove: step.isOurs('ClusterName')
      ? null
      : () => [run(command('eks delete-access-entry', principal(step)))],
  }),
}

const podIdentity: Printer = {
  title: 'EKS Pod Identity association',
  holds: 'id',
  changes: ['RoleArn', 'TargetRoleArn', 'DisableSessionTags'],
  ref: (self) => self.main,
  attributes: { AssociationId: (self) => self.main },
  print: (step) => ({
    find: () => ({
      command: command(
        'eks list-pod-identity-associations',
        options(step, 'ClusterName', 'Namespace', 'ServiceAccount'),
      ),
      item: '',
      id: 'associations[0].associationId',
      tagsFrom: {
        command: command(
          'eks describe-pod-identity-association',
          inCluster(step),
          textOption('association-id', FOUND),
        ),
        item: 'association',
        shape: mapTags('tags'),
      },
    }),
    create: () => [
      withRole(
        capture(
          command(
            'eks create-pod-identity-association',
            options(step, 'ClusterName', 'Namespace', 'ServiceAccount', 'RoleArn', 'TargetRoleArn', 'Policy'),
            flags(step, 'DisableSessionTags'),
            tagMap(step),
          ),
          'association.associationId',
          step.into,
        ),
      ),
    ],
    update: () => [
      run(
        command(
          'eks update-pod-identity-association',
          inCluster(step),
          textOption('association-id', step.main),
          options(step, 'RoleArn', 'TargetRoleArn'),
          flags(step, 'DisableSessionTags'),
        ),
      ),
    ],
    remove: step.isOurs('ClusterName')
      ? null
      : () => [
          run(
            command(
              'eks delete-pod-identity-association',
              inCluster(step),
              textOption('association-id', step.main),
            ),
          ),
        ],
  }),
}

export const EKS_ACCESS_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::EKS::Addon': addon,
  'AWS::EKS::AccessEntry': accessEntry,
  'AWS::EKS::PodIdentityAssociation': podIdentity,
}
