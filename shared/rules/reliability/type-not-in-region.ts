import { nearest } from '../../base/text.ts'
import { defineRule } from '../define.ts'
import { isKnownFamily } from '../families.ts'
import { setTo, useNewer } from '../fixes.ts'
import { launchers } from '../traits.ts'

export default defineRule({
  id: 'REL003',
  slug: 'type-not-in-region',
  title: 'Instance type is not offered in the Region',
  severity: 'error',
  pillar: 'reliability',
  why: 'The template is accepted and the launch then fails: no instance ever starts.',
  docs: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-discovery.html',
  alsoKnownAs: ['E3628', 'F0008'],
  *check(graph, facts) {
    for (const { node, instances } of launchers(graph)) {
      for (const type of instances.types) {
        const { name, path } = type
        const at = { node: node.id, path }
        if (facts.instanceType(name) === null) {
          const guess = nearest(name, facts.instanceTypeNames())
          const advice = guess === null ? 'Choose a type from the list.' : `Did you mean ${guess}?`
          // Of a family that is known, all sizes are; a family of its own may simply be newer than the facts.
          if (!isKnownFamily(facts, name))
            yield { ...at, cannotTell: true, message: `The instance type ${name} is not known here.`, advice }
          else
            yield {
              ...at,
              message: `There is no instance type ${name}.`,
              advice,
              ...(guess !== null && { fix: setTo(`Use ${guess}`, node.id, path, guess) }),
            }
          continue
        }
        const offered = facts.isOfferedInRegion(name, node.region)
        const priced = facts.lookupPrice({ kind: 'ec2', instanceType: name }, node.region).usdPerUnit !== null
        // A price in the Region is as good as the offerings, which are older than the newest types.
        if (offered === true || (offered === null && priced)) continue
        if (offered === null) {
          yield {
            ...at,
            cannotTell: true,
            message: `Whether ${name} is offered in ${node.region} is not known here.`,
            advice: `Ask AWS: aws ec2 describe-instance-type-offerings --region ${node.region} --filters Name=instance-type,Values=${name}.`,
          }
          continue
        }
        const { newer, fix } = useNewer(node, instances, type, facts)
        yield {
          ...at,
          message: `${name} is not offered in ${node.region}.`,
          advice:
            newer === null
              ? 'Choose a type that is offered there, or another Region.'
              : `Use ${newer}, which is.`,
          ...(fix && { fix }),
        }
      }
    }
  },
  examples: { good: ['web-behind-alb'], bad: ['type-not-in-region', 'no-such-type'] },
})
