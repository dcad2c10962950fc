import { isFromSsm, parameterVariable } from '../parameters.ts'
import type { Known, Scope } from '../scope.ts'
import { conditionLines } from './conditional.ts'
import { identity } from './environment.ts'
import { frame } from './frame.ts'
import { TEARDOWN_STEPS } from './lifecycle.ts'
import { usedAssignments } from './names.ts'
import { DELETE_DATA, DRY_RUN, ssmLookups, YES } from './options.ts'
import { orphans } from './orphans.ts'
import { findLinesOf, keeps, mainVariable, teardownStep, variablesIn } from './teardownStep.ts'
import { type Mark, type Section, section } from './writer.ts'

/** teardown.sh: last made first, with only the parameters that it needs to find things. */
export function teardownScript(
  scope: Scope,
  resources: readonly Known[],
  about: string,
): { readonly text: string; readonly marks: readonly Mark[] } {
  const steps: Section[] = [...resources].reverse().flatMap((known) => {
    const elements = teardownStep(known, scope)
    return elements.length === 0
      ? []
      : [{ elements, mark: { logicalId: known.id, origin: known.resource.origin } }]
  })
  const before = parents(scope, resources, steps)
  const body = [...before, ...steps.flatMap((item) => item.elements)].join('\n')
  const names = usedAssignments(scope, body)
  const conditions = conditionLines(scope, body)
  const used = [...names, ...conditions, body].join('\n')
  const parameters = scope.stack.parameters.filter((item) =>
    new RegExp(`\\b${parameterVariable(item.name)}(?:_items)?\\b`).test(used),
  )
  const holdsData = resources.some((known) => keeps(known) !== null)
  return frame({
    script: 'teardown.sh',
    scope,
    about,
    options: [YES, ...(holdsData ? [DELETE_DATA] : []), DRY_RUN],
    parameters,
    lifecycle: TEARDOWN_STEPS,
    steps: steps.length,
    main: [
      section(...identity(used)),
      section(...ssmLookups(parameters.filter(isFromSsm))),
      section(...conditions),
      section(...names),
      section(...orphans(resources)),
      section(...question(holdsData)),
      section(...before),
      ...steps,
      section('DONE=yes', ...ending(holdsData)),
    ],
  })
}

/** Looks up, first made first, what steps of others need to know: a listener is found through its load balancer. */
function parents(scope: Scope, resources: readonly Known[], steps: readonly Section[]): string[] {
  const needed = new Map<string, string[]>()
  // By which steps each variable is read; a step's reading of its own does not count.
  const readers = new Map<string, Set<string | undefined>>()
  for (const { elements, mark } of steps) {
    for (const variable of variablesIn(elements)) {
      const ids = readers.get(variable) ?? new Set()
      readers.set(variable, ids.add(mark?.logicalId))
    }
  }
  const readByOthers = (variable: string, id: string) => {
    const ids = readers.get(variable)
    return ids !== undefined && (ids.size > 1 || !ids.has(id))
  }
  const readBefore = new Set<string>()
  for (const known of [...resources].reverse()) {
    const variable = mainVariable(known)
    if (variable === null || !(readByOthers(variable, known.id) || readBefore.has(variable))) continue
    const lines = findLinesOf(known, scope)
    needed.set(known.id, lines)
    for (const name of variablesIn(lines)) readBefore.add(name)
  }
  const lines = [...needed.entries()].reverse().flatMap(([id, found]) => [`look ${id}`, ...found])
  return lines.length === 0 ? [] : ['# What other things are found through.', ...lines]
}

const question = (holdsData: boolean): string[] => [
  'if [ -n "$ORPHANS" ]; then',
  `  printf 'These carry the tag of the stack but are not in this drawing. They stay, and may keep what they hang on:%s\\n' "$ORPHANS"`,
  'fi',
  'if [ "$YES" = no ] && [ "$DRY_RUN" = no ]; then',
  `  printf 'This deletes stack %s in account %s, region %s.\\n' "$NAME" "$ACCOUNT" "$REGION"`,
  ...(holdsData
    ? [
        '  if [ "$DELETE_DATA" = yes ]; then',
        "    echo 'The data in it is deleted too and cannot be had back.'",
        '  else',
        "    echo 'What holds data is kept; --delete-data deletes that too.'",
        '  fi',
      ]
    : []),
  "  [ -t 0 ] || fail 'nobody is here to answer: give --yes to delete without a question.'",
  "  printf 'Type the name of the stack to go on: '",
  '  IFS= read -r answer',
  '  [ "$answer" = "$NAME" ] || fail \'that is not its name; nothing was deleted.\'',
  'fi',
]

const ending = (holdsData: boolean): string[] => [
  'if [ "$DRY_RUN" = yes ]; then',
  "  printf '\\nDry run: nothing was deleted.\\n'",
  '  exit 0',
  'fi',
  `printf '\\nStack %s is gone from %s.\\n' "$NAME" "$REGION"`,
  ...(holdsData
    ? [
        'if [ -n "$KEPT" ]; then',
        `  printf '\\nKept, because it holds data:%s\\nTo delete it too, run this again with --delete-data.\\n' "$KEPT"`,
        'fi',
      ]
    : []),
]
