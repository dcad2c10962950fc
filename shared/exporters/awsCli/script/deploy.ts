import type { PlanOutput } from '../../../plan/plan.ts'
import { indent } from '../actions.ts'
import { variableName } from '../names.ts'
import { isFromSsm, readsParameter } from '../parameters.ts'
import { resolve } from '../resolve.ts'
import type { Known, Scope } from '../scope.ts'
import { scalarText } from '../shell/value.ts'
import { commentText, quoteLiteral, word } from '../shell/word.ts'
import { conditionsIn, specialise } from '../specialise.ts'
import { addFault } from '../step.ts'
import { setTags } from '../tags.ts'
import { byCondition, conditionLines } from './conditional.ts'
import { deployStep } from './deployStep.ts'
import { identity, zoneLines } from './environment.ts'
import { frame } from './frame.ts'
import { DEPLOY_STEPS } from './lifecycle.ts'
import { usedAssignments } from './names.ts'
import { ACCOUNT, DOCUMENTS, DRY_RUN, NO_WAIT, ssmLookups, writesDocuments } from './options.ts'
import { orphans } from './orphans.ts'
import { variablesInAll } from './variables.ts'
import { type Mark, type Section, section } from './writer.ts'

/** deploy.sh. Every parameter is checked, also one that no resource looks at: a wrong value must not pass unseen. */
export function deployScript(
  scope: Scope,
  resources: readonly Known[],
  about: string,
): { readonly text: string; readonly marks: readonly Mark[] } {
  const { stack } = scope
  const outputs = stack.outputs.flatMap((output) => outputLines(output, scope))
  const { steps, settle } = printSteps(scope, resources, outputs)
  const body = [...steps.map((item) => item.text), ...settle, ...outputs]
  const read = variablesInAll(body)
  const conditions = conditionLines(scope, read)
  const names = usedAssignments(scope, read)
  const lookups = ssmLookups(
    stack.parameters.filter((item) => isFromSsm(item) && readsParameter(read, item.name)),
  )
  return frame({
    script: 'deploy.sh',
    scope,
    about,
    read,
    options: [
      ACCOUNT,
      ...(settle.length === 0 ? [] : [NO_WAIT]),
      ...(body.some(writesDocuments) ? [DOCUMENTS] : []),
      DRY_RUN,
    ],
    parameters: stack.parameters,
    lifecycle: `${setTags(scope.stackTags(), read)}\n\n${DEPLOY_STEPS}`,
    steps: resources.length,
    main: [
      section(...identity(read)),
      section(...lookups),
      section(...zoneLines(scope.zones())),
      section(...conditions),
      section(...names),
      ...steps,
      section(...waiting(settle)),
      section(...orphans(resources, 'deploy.sh')),
      section('DONE=yes', ...ending(outputs, read.has('LATER'))),
    ],
  })
}

/** ShellCheck is right that a variable which nobody reads should not be set: of such steps the other text is taken. */
function printSteps(
  scope: Scope,
  resources: readonly Known[],
  outputs: readonly string[],
): { readonly steps: Section[]; readonly settle: string[] } {
  const read = variablesInAll(outputs)
  const settle: string[] = []
  const printed = resources.map((known) => {
    const { text, reads, unheeded, settle: waits } = deployStep(known, scope)
    for (const name of reads) read.add(name)
    settle.push(...waits)
    return { known, text, unheeded }
  })
  for (const name of variablesInAll(settle)) read.add(name)
  const steps = printed.map(({ known: { id, printer, resource }, text, unheeded }): Section => {
    const variable = variableName(id, printer.holds)
    return {
      text: unheeded === null || read.has(variable) ? text : unheeded,
      mark: { logicalId: id, origin: resource.origin },
    }
  })
  return { steps, settle }
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
    return [
      `printf '%s = %s\\n    %s\\n' ${output.name} ${shown} ${description}`,
      // For the script that runs those of all Regions.
      ...(output.handedOn
        ? [`[ -z "\${OUTPUTS_FILE-}" ] || printf '%s=%s\\n' ${output.name} ${shown} >>"$OUTPUTS_FILE"`]
        : []),
    ]
  })
}

const ending = (outputs: readonly string[], later: boolean): string[] => [
  'if [ "$DRY_RUN" = yes ]; then',
  "  printf '\\nDry run: nothing was changed.\\n'",
  '  exit 0',
  'fi',
  `printf '\\nStack %s is deployed in %s.\\n' "$NAME" "$REGION"`,
  ...outputs,
  'if [ -n "$NOTES" ]; then',
  `  printf '\\nLeft as they are, because AWS cannot change them in place (delete them and run this again):%s\\n' "$NOTES"`,
  'fi',
  ...(later
    ? [
        'if [ -n "$LATER" ]; then',
        `  printf '\\nSome instances still run an earlier version of their launch template. What replaces them bit by bit:%s\\n' "$LATER"`,
        'fi',
      ]
    : []),
  'if [ -n "$ORPHANS" ]; then',
  `  printf '\\nStill there although no longer in the drawing; remove by hand what is not needed:%s\\n' "$ORPHANS"`,
  'fi',
]
