import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'
import { launchers } from '../traits.ts'

export default defineRule({
  id: 'SEC001',
  slug: 'imdsv1-allowed',
  title: 'Instance metadata service version 1 is allowed',
  severity: 'error',
  pillar: 'security',
  why: 'Version 1 answers any request from the instance, so a server-side request forgery in the application hands out the role’s credentials. Version 2 asks for a session token first.',
  docs: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html',
  alsoKnownAs: ['EC2.8', 'AutoScaling.3', 'CKV_AWS_79', 'ec2_launch_template_imdsv2_required'],
  *check(graph) {
    for (const { node, instances } of launchers(graph)) {
      if (instances.imdsv2Required) continue
      const path = instances.imdsv2Path
      yield {
        node: node.id,
        ...(path && { path, fix: setTo('Require IMDSv2', node.id, path, true) }),
        message: `Instances of "${node.name}" answer metadata requests without a session token.`,
        advice: 'Require IMDSv2.',
      }
    }
  },
  examples: { good: ['web-behind-alb'], bad: ['imdsv1-allowed'] },
})
