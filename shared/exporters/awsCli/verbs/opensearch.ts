import { type CfnObject, type CfnValue, isIntrinsic } from '../../../catalog/cfn.ts'
import { capture, run, tolerated, until } from '../actions.ts'
import { command, type Option, queried } from '../command.ts'
import { accountArn } from '../names.ts'
import { documentOption, fixed, option, options, textOption } from '../options.ts'
import type { Printer, Self, Step } from '../printer.ts'
import { text } from '../shell/text.ts'
import { entry, scalarText } from '../shell/value.ts'
import { word } from '../shell/word.ts'
import { listTags, tagList } from '../tags.ts'
import { type LookedUp, lookedUpPassword } from './lookedUpPassword.ts'

const byName = (self: Self) => textOption('domain-name', self.name)

/** The API's names where they differ from CloudFormation's. */
const NAMES = [
  'ClusterConfig',
  ['EBSOptions', 'ebs-options'],
  'EncryptionAtRestOptions',
  'NodeToNodeEncryptionOptions',
  'DomainEndpointOptions',
  'SoftwareUpdateOptions',
  'OffPeakWindowOptions',
  ['VPCOptions', 'vpc-options'],
] as const

const settings = (step: Step): (Option | null | readonly Option[])[] => [
  options(step, ...NAMES),
  documentOption(step, 'access-policies', step.value('AccessPolicies'), 'access'),
  documentOption(step, 'log-publishing-options', step.value('LogPublishingOptions'), 'logs'),
]

const passwordOf = (raw: CfnValue | undefined): CfnValue | undefined => {
  const inner = (value: CfnValue | undefined, key: string): CfnValue | undefined =>
    typeof value === 'object' && !Array.isArray(value) && !isIntrinsic(value)
      ? (value as CfnObject)[key]
      : undefined
  return inner(inner(raw, 'MasterUserOptions'), 'MasterUserPassword')
}

/** On the line and not in a document: documents are written before the password is known. */
function security(step: Step, { password }: LookedUp): Option | null {
  const value = step.value('AdvancedSecurityOptions')
  if (value === undefined || password === null) return option(step, 'advanced-security-options', value)
  const name = entry(entry(value, 'MasterUserOptions'), 'MasterUserName')
  const made = text(
    'Enabled=true,InternalUserDatabaseEnabled=true,MasterUserOptions={MasterUserName=',
    name === undefined ? [] : (scalarText(name) ?? []),
    ',MasterUserPassword=',
    password,
    '}',
  )
  return { name: 'advanced-security-options', words: [word(made)] }
}

const domain: Printer = {
  title: 'OpenSearch domain',
  holds: 'arn',
  naming: { property: 'DomainName', limit: 28 },
  changes: [
    ...NAMES.map((name) => (typeof name === 'string' ? name : name[0])),
    'AccessPolicies',
    'LogPublishingOptions',
  ],
  keeps: 'its indexes',
  ref: (self) => self.name,
  attributes: {
    Arn: (self) => accountArn('es', 'domain/', self.name),
    DomainArn: (self) => accountArn('es', 'domain/', self.name),
    DomainEndpoint: (self) => ({
      ask: queried(
        command('opensearch describe-domain', byName(self)),
        'DomainStatus.Endpoint || DomainStatus.Endpoints.vpc',
      ),
    }),
  },
  print: (step) => ({
    find: () => ({
      command: command('opensearch describe-domain', byName(step)),
      item: 'DomainStatus',
      id: 'ARN',
      tagsFrom: {
        command: command('opensearch list-tags', { name: 'arn', words: ['"$FOUND"'] }),
        item: '',
        shape: listTags('TagList'),
      },
    }),
    create: () => {
      step.skip('DomainName')
      const secret = lookedUpPassword(
        step,
        passwordOf(step.raw('AdvancedSecurityOptions')),
        'MasterUserPassword',
      )
      return [
        // Once in an account, for its network interfaces in a VPC.
        ...(step.value('VPCOptions') === undefined
          ? []
          : [
              tolerated(
                'has been taken',
                command(
                  'iam create-service-linked-role',
                  fixed('aws-service-name', 'opensearchservice.amazonaws.com'),
                ),
              ),
            ]),
        ...secret.before,
        capture(
          command(
            'opensearch create-domain',
            byName(step),
            options(step, 'EngineVersion'),
            ...settings(step),
            security(step, secret),
            renamed(tagList(step)),
          ),
          'DomainStatus.ARN',
          step.into,
        ),
      ]
    },
    update: () => [run(command('opensearch update-domain-config', byName(step), ...settings(step)))],
    retag: () => run(command('opensearch add-tags', textOption('arn', step.main), renamed(tagList(step)))),
    always: () => [
      until(
        3600,
        'the domain',
        'False',
        '',
        command('opensearch describe-domain', byName(step)),
        'DomainStatus.Processing',
      ),
    ],
    remove: () => [run(command('opensearch delete-domain', byName(step)))],
  }),
}

/** OpenSearch Service calls them `--tag-list`. */
const renamed = (tags: Option | null): Option | null => (tags === null ? null : { ...tags, name: 'tag-list' })

const logsPolicy: Printer = {
  title: 'resource policy of CloudWatch Logs',
  holds: 'name',
  ref: (self) => self.text('PolicyName'),
  attributes: {},
  print: (step) => ({
    create: () => [
      run(
        command(
          'logs put-resource-policy',
          options(step, 'PolicyName'),
          documentOption(step, 'policy-document', step.value('PolicyDocument'), 'policy'),
        ),
      ),
    ],
    remove: () => [
      tolerated('ResourceNotFound', command('logs delete-resource-policy', options(step, 'PolicyName'))),
    ],
  }),
}

export const OPENSEARCH_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::Logs::ResourcePolicy': logsPolicy,
  'AWS::OpenSearchService::Domain': domain,
}
