import { concat, type Value } from '../cfn.ts'

/** EC2 takes 16 KB of user data before it is encoded. */
export const USER_DATA_LIMIT = 16_384

const BOUNDARY = '==CANTILEVER-PARTS=='

/**
 * User data that makes an instance join an ECS cluster, with the user's own after it. Shell scripts are joined into
 * one; anything else, such as `#cloud-config`, becomes a part of its own.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/launch_container_instance.html
 */
export function joinCluster(how: 'shell' | 'toml', cluster: Value<string>, own: string): Value<string> {
  const rest = own === '' || own.endsWith('\n') ? own : `${own}\n`
  if (how === 'toml') return concat('[settings.ecs]\ncluster = "', cluster, '"\n', rest)
  const head = '#!/bin/bash\n'
  const join: readonly Value<string>[] = ['echo "ECS_CLUSTER=', cluster, '" >> /etc/ecs/ecs.config\n']
  const script = /^#!\/(?:usr\/)?bin\/(?:env )?(?:ba)?sh[^\n]*\n/.exec(rest)
  // The script's own first line stays the first: it may carry options such as -e.
  if (rest === '' || script) return concat(script?.[0] ?? head, ...join, rest.slice(script?.[0].length ?? 0))
  const type = rest.startsWith('#cloud-config') ? 'text/cloud-config' : 'text/x-shellscript'
  const part = (contentType: string) => `--${BOUNDARY}\nContent-Type: ${contentType}; charset="us-ascii"\n\n`
  return concat(
    `MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="${BOUNDARY}"\n\n`,
    part('text/x-shellscript'),
    head,
    ...join,
    part(type),
    rest,
    `--${BOUNDARY}--\n`,
  )
}
