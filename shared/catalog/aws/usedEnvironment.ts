import type { Value } from '../cfn.ts'
import type { EmitContext } from '../define.ts'

/**
 * The variables that a component was given by hand and those that come from what it uses; the former win, since someone
 * wrote them. Throws when two of the things used would set the same variable to different values.
 */
export function usedEnvironment(
  ctx: Pick<EmitContext<unknown>, 'outgoing'>,
  own: Readonly<Record<string, string>>,
): Readonly<Record<string, Value<string>>> {
  const found: Record<string, Value<string>> = {}
  const from: Record<string, string> = {}
  for (const { handle, peer } of ctx.outgoing('uses')) {
    for (const { name, value } of handle.environment) {
      const other = from[name]
      if (other !== undefined)
        throw new Error(
          `"${other}" and "${peer.name}" would both set the environment variable ${name}; give one of the two connections a prefix of its own`,
        )
      from[name] = peer.name
      found[name] = value
    }
  }
  return { ...found, ...own }
}

/** The policies, rules and mount targets without which the first calls to what it uses or mounts would fail. */
export const usedDependencies = (ctx: Pick<EmitContext<unknown>, 'outgoing'>): readonly string[] => [
  ...ctx.outgoing('uses').flatMap(({ handle }) => handle.dependsOn),
  ...ctx.outgoing('mounts').flatMap(({ handle }) => handle.dependsOn),
]
