import { capture, lines, retried, run, tolerated } from '../actions.ts'
import { command } from '../command.ts'
import { option, options, textOption } from '../options.ts'
import type { Action, Printer, Step } from '../printer.ts'
import { literal, type Text, text } from '../shell/text.ts'
import { entry, itemsOf, listValue, mapValue, scalarText, type Value } from '../shell/value.ts'
import { word } from '../shell/word.ts'
import { ec2Retag, tagSpecification } from '../tags.ts'
import { IN_USE, on, tagged } from './ec2Tagged.ts'

type Direction = 'ingress' | 'egress'

/** Where a rule's peer stands in CloudFormation, in the API's permission, and what the API calls the list. */
const PEERS = [
  ['CidrIp', 'IpRanges', 'CidrIp'],
  ['CidrIpv6', 'Ipv6Ranges', 'CidrIpv6'],
  ['SourceSecurityGroupId', 'UserIdGroupPairs', 'GroupId'],
  ['DestinationSecurityGroupId', 'UserIdGroupPairs', 'GroupId'],
  ['SourcePrefixListId', 'PrefixListIds', 'PrefixListId'],
  ['DestinationPrefixListId', 'PrefixListIds', 'PrefixListId'],
] as const

type Rule = (property: string) => Value | undefined

const ruleOf =
  (value: Value): Rule =>
  (property) =>
    entry(value, property)

function permission(rule: Rule): Value {
  const description = rule('Description')
  const lists = PEERS.flatMap(([property, list, key]) => {
    const peer = rule(property)
    if (peer === undefined) return []
    const owner = property === 'SourceSecurityGroupId' ? rule('SourceSecurityGroupOwnerId') : undefined
    return [[list, listValue([mapValue({ [key]: peer, UserId: owner, Description: description })])] as const]
  })
  return mapValue({
    IpProtocol: rule('IpProtocol'),
    FromPort: rule('FromPort'),
    ToPort: rule('ToPort'),
    ...Object.fromEntries(lists),
  })
}

/** "tcp 443 443 0.0.0.0/0", as EC2 describes the rule. */
function ruleText(rule: Rule): Text {
  const part = (property: string): Text => {
    const value = rule(property)
    return (value === undefined ? null : scalarText(value)) ?? literal('-1')
  }
  const peer = PEERS.map(([property]) => property).find((property) => rule(property) !== undefined)
  return text(
    part('IpProtocol'),
    ' ',
    part('FromPort'),
    ' ',
    part('ToPort'),
    ' ',
    peer === undefined ? '' : part(peer),
  )
}

const rulesOf = (step: Step, direction: Direction): readonly Value[] =>
  itemsOf(step.value(direction === 'ingress' ? 'SecurityGroupIngress' : 'SecurityGroupEgress'))

const authorize = (step: Step, direction: Direction, rules: readonly Value[]) =>
  command(
    `ec2 authorize-security-group-${direction}`,
    on('group-id', step.main),
    option(step, 'ip-permissions', listValue(rules.map((rule) => permission(ruleOf(rule)))), 0),
  )

/** A new group lets everything out; a drawing that says what may go out means nothing else may. */
const closeEgress = (step: Step): Action =>
  lines(
    `aws ec2 revoke-security-group-egress --group-id ${word(step.main)} \\`,
    '  --ip-permissions \'[{"IpProtocol":"-1","IpRanges":[{"CidrIp":"0.0.0.0/0"}]}]\' > /dev/null',
  )

function openRules(step: Step, direction: Direction): Action[] {
  const rules = rulesOf(step, direction)
  const close = direction === 'egress' && step.value('SecurityGroupEgress') !== undefined
  return [
    ...(close ? [closeEgress(step)] : []),
    ...(rules.length === 0 ? [] : [run(authorize(step, direction, rules))]),
  ]
}

/** What the drawing no longer names goes first, then each rule is added unless it is there. */
function mendRules(step: Step, direction: Direction): Action[] {
  const rules = rulesOf(step, direction)
  if (direction === 'egress' && step.value('SecurityGroupEgress') === undefined) return []
  const wanted = rules.map((rule) => word(ruleText(ruleOf(rule))))
  return [
    lines([`prune_rules ${direction} ${word(step.main)}`, ...wanted].join(' \\\n    ')),
    ...rules.map((rule) => tolerated('InvalidPermission.Duplicate', authorize(step, direction, [rule]))),
  ]
}

const securityGroup: Printer = {
  title: 'security group',
  holds: 'id',
  naming: { property: 'GroupName', limit: 255 },
  changes: ['SecurityGroupIngress', 'SecurityGroupEgress'],
  ref: (self) => self.main,
  attributes: { GroupId: (self) => self.main, Id: (self) => self.main, VpcId: (self) => self.text('VpcId') },
  print: (step) => ({
    find: () => tagged('describe-security-groups', 'SecurityGroups', 'GroupId'),
    create: () => {
      step.skip('GroupName')
      return [
        capture(
          command(
            'ec2 create-security-group',
            textOption('group-name', step.name),
            option(step, 'description', step.value('GroupDescription')),
            options(step, 'VpcId'),
            tagSpecification(step, 'security-group'),
          ),
          'GroupId',
          step.into,
        ),
        ...openRules(step, 'ingress'),
        ...openRules(step, 'egress'),
      ]
    },
    update: () => [...mendRules(step, 'ingress'), ...mendRules(step, 'egress')],
    complete: () => [],
    retag: () => run(ec2Retag(step, step.main)),
    // Load balancers and endpoints hold on to it for some minutes after they are gone.
    remove: () => [retried(900, IN_USE, command('ec2 delete-security-group', on('group-id', step.main)))],
  }),
}

const openIngress = (step: Step): Action =>
  capture(
    command(
      'ec2 authorize-security-group-ingress',
      options(step, 'GroupId'),
      option(step, 'ip-permissions', listValue([permission((property) => step.value(property))]), 0),
      tagSpecification(step, 'security-group-rule'),
    ),
    'SecurityGroupRules[0].SecurityGroupRuleId',
    step.into,
  )

const ingress: Printer = {
  title: 'security group rule',
  holds: 'id',
  changes: [
    'IpProtocol',
    'FromPort',
    'ToPort',
    'Description',
    'SourceSecurityGroupOwnerId',
    ...PEERS.map(([property]) => property),
  ],
  ref: (self) => self.main,
  attributes: { Id: (self) => self.main },
  print: (step) => ({
    find: () => tagged('describe-security-group-rules', 'SecurityGroupRules', 'SecurityGroupRuleId'),
    create: () => [openIngress(step)],
    // EC2 changes no peer in place, and refuses a second rule that differs in its text alone: so the old one goes first.
    update: () => [
      run(
        command(
          'ec2 revoke-security-group-ingress',
          options(step, 'GroupId'),
          on('security-group-rule-ids', step.main),
        ),
      ),
      openIngress(step),
    ],
    retag: () => run(ec2Retag(step, step.main)),
    remove: () => [
      lines(
        `peek aws ec2 describe-security-group-rules --security-group-rule-ids ${word(step.main)} \\`,
        "  --query 'SecurityGroupRules[0].GroupId' --output text",
      ),
      run(
        command(
          'ec2 revoke-security-group-ingress',
          { name: 'group-id', words: ['"$FOUND"'] },
          on('security-group-rule-ids', step.main),
        ),
      ),
    ],
  }),
}

export const SECURITY_GROUP_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::EC2::SecurityGroup': securityGroup,
  'AWS::EC2::SecurityGroupIngress': ingress,
}
