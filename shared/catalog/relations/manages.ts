import { z } from 'zod'
import type { Value } from '../cfn.ts'
import { defineRelation } from './define.ts'

export const manages = defineRelation({
  name: 'manages',
  title: 'manages',
  description:
    'Systems Manager works on all instances of the target, those that are launched later as well: it finds them by a tag that AWS sets.',
  docs: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/run-command.html',
  config: z.strictObject({}),
  refuse(from, to) {
    if (from.windows !== null && from.windows !== to.windows)
      return `This is for ${from.windows ? 'Windows' : 'Linux'}, and the instances run ${to.windows ? 'Windows' : 'Linux'}.`
    return to.managed
      ? null
      : 'Its instances may not talk to Systems Manager: turn on Session Manager there first.'
  },
  handle: ({ to }) => ({ key: to.facet.key, value: to.facet.value }),
  *resources() {},
})

export interface InstanceTag {
  readonly key: string
  readonly value: Value<string>
}

/** Targets of Systems Manager, one for each tag: several in one would have to be true together. */
export function targetsOf(tags: readonly InstanceTag[]) {
  const byKey = new Map<string, Value<string>[]>()
  for (const { key, value } of tags) byKey.set(key, [...(byKey.get(key) ?? []), value])
  return [...byKey].map(([key, Values]) => ({ Key: `tag:${key}`, Values }))
}
