import { capture, run } from '../actions.ts'
import { command, type Option } from '../command.ts'
import { options, textOption } from '../options.ts'
import type { Find, Printer, Step } from '../printer.ts'
import { text } from '../shell/text.ts'
import { word } from '../shell/word.ts'
import { tagList } from '../tags.ts'
import { attributes, elbRetag } from './elb.ts'

/** Neither has a name, and an edit may change a listener's port or a rule's priority: so their tags tell which is which. */
const among = (verb: string, parent: string, step: Step, property: string, arns: string): Find => ({
  command: command(`elbv2 ${verb}`, textOption(parent, step.text(property))),
  item: '',
  id: arns,
  amongArns: true,
})

const LISTENER = [
  'Protocol',
  'Port',
  'SslPolicy',
  'Certificates',
  'AlpnPolicy',
  'MutualAuthentication',
  'DefaultActions',
] as const

const listener: Printer = {
  title: 'listener',
  holds: 'arn',
  changes: [...LISTENER, 'ListenerAttributes'],
  ref: (self) => self.main,
  attributes: { ListenerArn: (self) => self.main },
  print: (step) => ({
    find: () =>
      among('describe-listeners', 'load-balancer-arn', step, 'LoadBalancerArn', 'Listeners[].ListenerArn'),
    create: () => [
      capture(
        command('elbv2 create-listener', options(step, 'LoadBalancerArn', ...LISTENER), tagList(step)),
        'Listeners[0].ListenerArn',
        step.into,
      ),
    ],
    update: () => [
      run(
        command('elbv2 modify-listener', textOption('listener-arn', step.main), options(step, ...LISTENER)),
      ),
    ],
    ...attributes(step, 'ListenerAttributes', 'modify-listener-attributes', 'listener-arn'),
    retag: () => elbRetag(step),
    // It would go with its load balancer, but until then its target groups could not.
    remove: () => [run(command('elbv2 delete-listener', textOption('listener-arn', step.main)))],
  }),
}

const RULE = ['Conditions', 'Actions', 'Transforms'] as const

const priority = (step: Step): Option => ({
  name: 'rule-priorities',
  words: [word(text('RuleArn=', step.main, ',Priority=', step.text('Priority')))],
})

const rule: Printer = {
  title: 'listener rule',
  holds: 'arn',
  changes: ['Priority', ...RULE],
  ref: (self) => self.main,
  attributes: { RuleArn: (self) => self.main },
  print: (step) => ({
    find: () => among('describe-rules', 'listener-arn', step, 'ListenerArn', 'Rules[?!IsDefault].RuleArn'),
    create: () => [
      capture(
        command('elbv2 create-rule', options(step, 'ListenerArn', 'Priority', ...RULE), tagList(step)),
        'Rules[0].RuleArn',
        step.into,
      ),
    ],
    update: () => [
      run(command('elbv2 set-rule-priorities', priority(step))),
      run(command('elbv2 modify-rule', textOption('rule-arn', step.main), options(step, ...RULE))),
    ],
    retag: () => elbRetag(step),
    remove: () => [run(command('elbv2 delete-rule', textOption('rule-arn', step.main)))],
  }),
}

export const ELB_LISTENER_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::ElasticLoadBalancingV2::Listener': listener,
  'AWS::ElasticLoadBalancingV2::ListenerRule': rule,
}
