import type { PlanOutput } from '../../../plan/plan.ts'
import { indent } from '../actions.ts'
import { variableName } from '../names.ts'
import { isFromSsm, parameterVariable } from '../parameters.ts'
import { resolve } from '../resolve.ts'
import type { Known, Scope } from '../scope.ts'
import { scalarText } from '../shell/value.ts'
import { commentText, quoteLiteral, word } from '../shell/word.ts'
import { conditionsIn, specialise } from '../specialise.ts'
import { addFault } from '../step.ts'
import { setTags } from '../tags.ts'
import { byCondition, conditionLines } from './conditional.ts'
import { deployStep, settleLines } from './deployStep.ts'
import { identity, zoneLines } from './environment.ts'
import { frame } from './frame.ts'
import { DEPLOY_STEPS } from './lifecycle.ts'
import { usedAssignments } from './names.ts'
import { DOCUMENTS, DRY_RUN, NO_WAIT, ssmLookups } from './options.ts'
import { orphans } from './orphans.ts'
import { type Mark, type Section, section } from './writer.ts'

/** deploy.sh. Every parameter is checked, also one that no resource looks at: a wrong value must not pass unseen. */
export function deployScript(
  scope: Scope,
  resources: readonly Known[],
  about: string,
): { readonly text: string; readonly marks: readonly Mark[] } {
  const { stack } = scope
  const settle = resources.flatMap((known) => settleLines(known, scope))
  const outputs = stack.outputs.flatMap((output) => outputLines(output, scope))
  const stepOf = (known: Known) => deployStep(known, scope)
  findUnused(scope, resources, [...resources.flatMap(stepOf), ...settle, ...outputs].join('\n'))
  const steps: Section[] = resources.map((known) => ({
    elements: stepOf(known),
    mark: { logicalId: known.id, origin: known.resource.origin },
  }))
  const body = [...steps.flatMap((item) => item.elements), ...settle, ...outputs].join('\n')
  const names = usedAssignments(scope, body)
  const conditions = conditionLines(scope, body)
  const used = [...names, ...conditions, body].join('\n')
  const lookups = ssmLookups(
    stack.parameters.filter((item) => isFromSsm(item) && used.includes(parameterVariable(item.name))),
  )
  const writes = /^ *(?:document|text_file) /m.test(body)
  return frame({
    script: 'deploy.sh',
    scope,
    about,
    options: [...(settle.length === 0 ? [] : [NO_WAIT]), ...(writes ? [DOCUMENTS] : []), DRY_RUN],
    parameters: stack.parameters,
    lifecycle: `${setTags(stack.tags, body)}\n\n${DEPLOY_STEPS}`,
    steps: resources.length,
    main: [
      section(...identity(used)),
      section(...lookups),
      section(...zoneLines(scope.zones())),
      section(...conditions),
      section(...names),
      ...steps,
      section(...waiting(settle)),
      section(...orphans(resources)),
      section('DONE=yes', ...ending(outputs)),
    ],
  })
}

/** ShellCheck is right that a variable which nobody reads should not be set. */
function findUnused(scope: Scope, resources: readonly Known[], body: string): void {
  const read = new Set<string>()
  for (const line of body.split('\n')) {
    // A step's own last line repeats its result; that alone is no use of it.
    for (const [, brace, name = ''] of line.matchAll(/\$(\{?)([A-Za-z_]\w*)/g)) {
      if (brace === '{' || !line.startsWith('result')) read.add(name)
    }
  }
  for (const { id, printer } of resources) {
    const variable = variableName(id, printer.holds)
    if (!read.has(variable)) scope.unused.add(variable)
  }
}

function waiting(settle: readonly string[]): string[] {
  if (settle.length === 0) return []
  return [
    '# What was made may need minutes until it serves.',
    'if [ "$NO_WAIT" = no ] && [ "$DRY_RUN" = no ]; then',
    "  echo 'waiting until everything runs ...'",
    ...indent(settle),
    'fi',
  ]
}

function outputLines(output: PlanOutput, scope: Scope): string[] {
  return byCondition(conditionsIn(output.value), (decisions) => {
    const value = specialise(output.value, decisions)
    if (value === undefined) return []
    const made = resolve(value, {
      scope,
      path: 'Value',
      textFile: () => "''",
      fault(message) {
        addFault(scope, { logicalId: output.name, type: 'output', message })
      },
    })
    const shown =
      made.kind === 'listVariable'
        ? word([{ kind: 'variable', name: made.name, tame: true }])
        : word(scalarText(made) ?? [])
    const description = quoteLiteral(commentText(output.description))
    return [`printf '%s = %s\\n    %s\\n' ${output.name} ${shown} ${description}`]
  })
}

const ending = (outputs: readonly string[]): string[] => [
  'if [ "$DRY_RUN" = yes ]; then',
  "  printf '\\nDry run: nothing was changed.\\n'",
  '  exit 0',
  'fi',
  `printf '\\nStack %s is deployed in %s.\\n' "$NAME" "$REGION"`,
  ...outputs,
  'if [ -n "$NOTES" ]; then',
  `  printf '\\nLeft as they are, because AWS cannot change them in place (delete them and run this again):%s\\n' "$NOTES"`,
  'fi',
  'if [ -n "$ORPHANS" ]; then',
  `  printf '\\nStill there although no longer in the drawing; remove by hand what is not needed:%s\\n' "$ORPHANS"`,
  'fi',
]
