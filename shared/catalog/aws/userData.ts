import { concat, type Value } from '../cfn.ts'

/** EC2 takes 16 KB of user data before it is encoded. */
export const USER_DATA_LIMIT = 16_384

const BOUNDARY = '==CANTILEVER-PARTS=='

/**
 * User data that makes an instance join an ECS cluster, with the user's own after it.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/launch_container_instance.html
 */
export function joinCluster(
  how: 'shell' | 'toml',
  cluster: Value<string>,
  own: string,
  before: readonly Value<string>[] = [],
): Value<string> {
  if (how === 'toml') return concat('[settings.ecs]\ncluster = "', cluster, '"\n', withLineEnd(own))
  return runFirst([...before, 'echo "ECS_CLUSTER=', cluster, '" >> /etc/ecs/ecs.config\n'], own)
}

/**
 * Shell lines with the user's own user data after them. Shell scripts are joined into one; anything else, such as
 * `#cloud-config`, becomes a part of its own.
 */
export function runFirst(lines: readonly Value<string>[], own: string): Value<string> {
  const rest = withLineEnd(own)
  const script = /^#!\/(?:usr\/)?bin\/(?:env )?(?:ba)?sh[^\n]*\n/.exec(rest)
  // The script's own first line stays the first: it may carry options such as -e.
  if (rest === '' || script) return concat(script?.[0] ?? HEAD, ...lines, rest.slice(script?.[0].length ?? 0))
  const type = rest.startsWith('#cloud-config') ? 'text/cloud-config' : 'text/x-shellscript'
  return parts(['text/x-shellscript', HEAD, ...lines], [type, rest])
}

/** Shell lines as a document of several parts, for services that add a part of their own. */
export const inParts = (lines: readonly Value<string>[]): Value<string> =>
  parts(['text/x-shellscript', HEAD, ...lines])

const HEAD = '#!/bin/bash\n'

const withLineEnd = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`)

type Part = readonly [contentType: string, ...content: Value<string>[]]

const parts = (...all: readonly Part[]): Value<string> =>
  concat(
    `MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="${BOUNDARY}"\n\n`,
    ...all.flatMap(([contentType, ...content]) => [
      `--${BOUNDARY}\nContent-Type: ${contentType}; charset="us-ascii"\n\n`,
      ...content,
    ]),
    `--${BOUNDARY}--\n`,
  )
