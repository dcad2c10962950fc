import { capture, FOUND, run, tolerated, withRetry } from '../actions.ts'
import { command, commandLines, type Option, queried } from '../command.ts'
import { fixed, option, options, textOption } from '../options.ts'
import type { Printer, Self, Step } from '../printer.ts'
import { literalOf, type Text } from '../shell/text.ts'
import { listValue, mapValue, type Value } from '../shell/value.ts'
import { listTags, tagList } from '../tags.ts'

/** What guards CloudFront is kept in US East (N. Virginia), wherever the stack is. */
const scopeOf = (self: Self): Option[] => {
  const scope = literalOf(self.text('Scope')) ?? 'REGIONAL'
  return [fixed('scope', scope), ...(scope === 'CLOUDFRONT' ? [fixed('region', 'us-east-1')] : [])]
}

const regionOf = (self: Self): Option[] =>
  literalOf(self.text('Scope')) === 'CLOUDFRONT' ? [fixed('region', 'us-east-1')] : []

/** The end of the ARN. */
const idOf = (self: Self): Text => [{ kind: 'call', code: `\${${self.id}_arn##*/}` }]

const lock = (self: Self, noun: string): Option => {
  const ask = queried(
    command(`wafv2 get-${noun}`, textOption('name', self.name), textOption('id', idOf(self)), scopeOf(self)),
    'LockToken',
  )
  return { name: 'lock-token', words: [`"$(${commandLines(ask).join('\n')})"`] }
}

/** Web ACLs and IP sets are made, changed and deleted alike; a change needs the token of what was last read. */
function entity(
  title: string,
  noun: string,
  list: string,
  summary: string,
  properties: readonly string[],
  made: (step: Step) => readonly (Option | null)[],
): Printer {
  const named = (step: Self) => [
    textOption('name', step.name),
    textOption('id', idOf(step)),
    ...scopeOf(step),
  ]
  return {
    title,
    holds: 'arn',
    naming: { property: 'Name', limit: 128 },
    changes: properties,
    ref: (self) => self.name,
    attributes: { Arn: (self) => self.main, Id: idOf },
    print: (step) => ({
      find: () => ({
        command: command(`wafv2 ${list}`, scopeOf(step)),
        item: [
          { kind: 'literal', text: `${list === 'list-ip-sets' ? 'IPSets' : 'WebACLs'}[?Name=='` },
          ...step.name,
          { kind: 'literal', text: `']|[0]` },
        ],
        id: 'ARN',
        tagsFrom: {
          command: command('wafv2 list-tags-for-resource', textOption('resource-arn', FOUND), regionOf(step)),
          item: 'TagInfoForResource',
          shape: listTags('TagList'),
        },
      }),
      create: () => {
        step.skip('Name', 'Scope')
        return [
          capture(
            command(
              `wafv2 create-${noun}`,
              textOption('name', step.name),
              scopeOf(step),
              made(step).filter((item) => item !== null),
              tagList(step),
            ),
            `${summary}.ARN`,
            step.into,
          ),
        ]
      },
      update: () => [
        run(
          command(
            `wafv2 update-${noun}`,
            named(step),
            lock(step, noun),
            made(step).filter((item) => item !== null),
          ),
        ),
      ],
      retag: () =>
        run(
          command('wafv2 tag-resource', textOption('resource-arn', step.main), regionOf(step), tagList(step)),
        ),
      // What it guarded takes a moment to let go of it.
      remove: () => [
        withRetry(
          300,
          'WAFAssociatedItemException|WAFUnavailableEntityException',
          run(command(`wafv2 delete-${noun}`, named(step), lock(step, noun))),
        ),
      ],
    }),
  }
}

const ACL = ['DefaultAction', 'Description', 'VisibilityConfig', 'Rules'] as const

const webAcl = entity('web ACL', 'web-acl', 'list-web-acls', 'Summary', ACL, (step) => [
  option(step, 'default-action', step.value('DefaultAction')),
  ...options(step, 'Description'),
  option(step, 'visibility-config', step.value('VisibilityConfig')),
  step.value('Rules') === undefined
    ? null
    : { name: 'rules', words: [step.document('rules', step.value('Rules') ?? listValue([]))] },
])

const ipSet = entity('IP set', 'ip-set', 'list-ip-sets', 'Summary', ['Description', 'Addresses'], (step) => [
  ...options(step, 'Description', ['IPAddressVersion', 'ip-address-version'], 'Addresses'),
])

const association: Printer = {
  title: 'web ACL association',
  holds: 'arn',
  ref: (self) => self.text('ResourceArn'),
  attributes: {},
  print: (step) => {
    // A load balancer or stage that was just made is not known to AWS WAF at once.
    const associate = () => [
      withRetry(
        300,
        'WAFUnavailableEntityException',
        run(command('wafv2 associate-web-acl', options(step, ['WebACLArn', 'web-acl-arn'], 'ResourceArn'))),
      ),
    ]
    const named = textOption('resource-arn', step.text('ResourceArn'))
    return {
      find: () => ({ command: command('wafv2 get-web-acl-for-resource', named), item: 'WebACL', id: 'ARN' }),
      create: associate,
      found: associate,
      remove: () => [tolerated('WAFNonexistentItemException', command('wafv2 disassociate-web-acl', named))],
    }
  },
}

const loggingValue = (step: Step): Value =>
  mapValue({
    ResourceArn: step.value('ResourceArn'),
    LogDestinationConfigs: step.value('LogDestinationConfigs'),
    RedactedFields: step.value('RedactedFields'),
  })

const logging: Printer = {
  title: 'web ACL logging',
  holds: 'arn',
  ref: (self) => self.text('ResourceArn'),
  attributes: {},
  print: (step) => {
    const edge = step.others('AWS::WAFv2::WebACL').some(({ properties }) => properties.Scope === 'CLOUDFRONT')
      ? [fixed('region', 'us-east-1')]
      : []
    const named = textOption('resource-arn', step.text('ResourceArn'))
    const put = () => [
      run(
        command(
          'wafv2 put-logging-configuration',
          option(step, 'logging-configuration', loggingValue(step)),
          edge,
        ),
      ),
    ]
    return {
      find: () => ({
        command: command('wafv2 get-logging-configuration', named, edge),
        item: 'LoggingConfiguration',
        id: 'ResourceArn',
      }),
      create: put,
      found: put,
      remove: () => [
        tolerated('WAFNonexistentItemException', command('wafv2 delete-logging-configuration', named, edge)),
      ],
    }
  },
}

export const WAF_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::WAFv2::IPSet': ipSet,
  'AWS::WAFv2::LoggingConfiguration': logging,
  'AWS::WAFv2::WebACL': webAcl,
  'AWS::WAFv2::WebACLAssociation': association,
}
