import { err, ok, type Result } from '../../base/result.ts'
import { listText } from '../../base/text.ts'
import type { StackPlan } from '../../plan/plan.ts'
import type { CliFault, Printer } from './printer.ts'
import { type Known, makeScope } from './scope.ts'
import { deployScript } from './script/deploy.ts'
import { teardownScript } from './script/teardown.ts'
import type { Mark } from './script/writer.ts'
import { selfOf } from './step.ts'
import { PRINTERS } from './verbs/index.ts'

export type { CliFault, Mark }

export interface ScriptFile {
  readonly name: 'deploy.sh' | 'teardown.sh'
  readonly text: string
  readonly executable: boolean
  /** Which lines each resource asked for: from a line of the script to its origin in the drawing, and back. */
  readonly marks: readonly Mark[]
}

export interface ScriptOptions {
  /** As a person calls the document, for the first line. */
  readonly documentName: string
}

/** CloudFormation types that the scripts can make, sorted. */
export const PRINTED_TYPES: readonly string[] = Object.keys(PRINTERS).sort()

/**
 * The AWS CLI scripts of one stack. They are self-contained: JSON documents stand in them next to the command that
 * needs them and are written beside the script when it runs, because most hold ids that AWS gives only then.
 * Fails with every resource that cannot be printed, rather than leave one out.
 */
export function renderScripts(
  stack: StackPlan,
  options: ScriptOptions,
): Result<{ readonly files: readonly ScriptFile[] }, readonly CliFault[]> {
  const unknown = stack.resources.filter((resource) => PRINTERS[resource.type] === undefined)
  if (unknown.length > 0) {
    return err(
      unknown.map(({ logicalId, type }) => ({
        logicalId,
        type,
        message: `the AWS CLI exporter has no commands for ${type}`,
      })),
    )
  }
  const scope = makeScope(stack, PRINTERS, (resource, own) => selfOf(resource, own, printerOf(resource.type)))
  const resources = stack.resources.flatMap((resource): Known[] => {
    const known = scope.self(resource.logicalId)
    return known === undefined ? [] : [known]
  })
  const from = `from "${options.documentName}"`
  const count = stack.resources.length
  const deploy = deployScript(
    scope,
    resources,
    `makes stack ${stack.name} ${from}: ${count} resources. ${stack.description}`,
  )
  const teardown = teardownScript(scope, resources, `deletes stack ${stack.name}, made ${from}.`)
  if (scope.faults.length > 0) return err(scope.faults)
  return ok({
    files: [
      { name: 'deploy.sh', ...deploy, executable: true },
      { name: 'teardown.sh', ...teardown, executable: true },
    ],
  })
}

const printerOf = (type: string): Printer => {
  const found = PRINTERS[type]
  if (found === undefined) throw new Error(`No printer for ${type}`)
  return found
}

/** One line for a person: which resources cannot be printed, and why. */
export const cliFaultText = (faults: readonly CliFault[]): string =>
  listText(faults.map((fault) => `${fault.logicalId} (${fault.type}): ${fault.message}`))
