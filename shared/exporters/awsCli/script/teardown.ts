import { indent } from '../actions.ts'
import { commandLines } from '../command.ts'
import { isFromSsm, readsParameter } from '../parameters.ts'
import type { Known, Scope } from '../scope.ts'
import { quoteAlways } from '../shell/word.ts'
import { askedOf } from './asked.ts'
import { conditionLines } from './conditional.ts'
import { stepTitle } from './deployStep.ts'
import { identity } from './environment.ts'
import { frame } from './frame.ts'
import { TEARDOWN_STEPS } from './lifecycle.ts'
import { usedAssignments } from './names.ts'
import { ACCOUNT, DELETE_DATA, DOCUMENTS, DRY_RUN, ssmLookups, writesDocuments, YES } from './options.ts'
import { orphans } from './orphans.ts'
import { findLinesOf, keeps, mainVariable, teardownStep } from './teardownStep.ts'
import { variablesIn, variablesInAll } from './variables.ts'
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
      : [{ text: elements.join('\n'), mark: { logicalId: known.id, origin: known.resource.origin } }]
  })
  const before = parents(scope, resources, steps)
  const body = [...before, ...steps.map((item) => item.text)]
  const read = variablesInAll(body)
  const conditions = conditionLines(scope, read)
  const names = usedAssignments(scope, read)
  const parameters = scope.stack.parameters.filter((item) => readsParameter(read, item.name))
  const holdsData = resources.some((known) => keeps(known) !== null)
  return frame({
    script: 'teardown.sh',
    scope,
    about,
    read,
    options: [
      ACCOUNT,
      YES,
      // Also where nothing holds data: a document of several Regions has one script for each, called all alike.
      DELETE_DATA,
      ...(body.some(writesDocuments) ? [DOCUMENTS] : []),
      DRY_RUN,
    ],
    parameters,
    lifecycle: TEARDOWN_STEPS,
    steps: steps.length,
    main: [
      // The question before deleting names the account.
      section(...identity(new Set([...read, 'ACCOUNT']))),
      section(...ssmLookups(parameters.filter(isFromSsm))),
      section(...conditions),
      section(...names),
      section(...orphans(resources, 'teardown.sh')),
      section(...question(resources)),
      section(...before),
      ...steps,
      section('DONE=yes', ...ending(holdsData)),
    ],
  })
}

/** Looks up, first made first, what steps of others need to know: a listener is found through its load balancer. */
function parents(scope: Scope, resources: readonly Known[], steps: readonly Section[]): string[] {
  const wanted = new Set<string>()
  const read = new Set<string>()
  const want = (text: string, id: string | undefined) => {
    for (const variable of variablesIn(text)) {
      const owner = scope.owner(variable)
      if (owner === undefined || owner === id) continue
      wanted.add(owner)
      read.add(variable)
    }
  }
  for (const { text, mark } of steps) want(text, mark?.logicalId)
  const found: string[][] = []
  for (const known of [...resources].reverse()) {
    if (!wanted.has(known.id)) continue
    const main = mainVariable(known)
    const unread = main !== null && !read.has(main)
    const find = findLinesOf(known, scope).filter((line) => !unread || line !== `${main}=$FOUND`)
    const lines = find.length === 0 ? find : [...find, ...answers(known, scope, read)]
    found.push([`look ${known.id}`, ...lines])
    want(lines.join('\n'), known.id)
  }
  return found.length === 0 ? [] : ['# What other things are found through.', ...found.reverse().flat()]
}

/** The same for what only AWS can tell of it, such as the stream of a table. */
const answers = (known: Known, scope: Scope, read: ReadonlySet<string>): string[] =>
  askedOf(known, scope)
    .filter(({ variable }) => read.has(variable))
    .flatMap(({ variable, ask }) => [
      `${variable}=''`,
      'if [ -n "$FOUND" ]; then',
      ...indent(commandLines(ask, `${variable}=$(quiet `, ')')),
      'fi',
    ])

/** What the question says of each: names of what is protected against deletion, and of what holds data. */
function listed(resources: readonly Known[], about: (known: Known) => string | null): string[] {
  return [...resources].reverse().flatMap((known) => {
    const said = about(known)
    return said === null
      ? []
      : [`  echo ${quoteAlways(`- ${stepTitle(known)}${said === '' ? '' : `: ${said}`}`)}`]
  })
}

function question(resources: readonly Known[]): string[] {
  const data = listed(resources, keeps)
  const guarded = listed(resources, (known) => (known.printer.guarded?.(known) === true ? '' : null))
  return [
    'if [ -n "$ORPHANS" ]; then',
    `  printf 'These carry the tag of the stack but are not in this drawing. They stay, and may keep what they hang on:%s\\n' "$ORPHANS"`,
    'fi',
    'if [ "$YES" = no ] && [ "$DRY_RUN" = no ]; then',
    `  printf 'This deletes stack %s in account %s, region %s.\\n' "$NAME" "$ACCOUNT" "$REGION"`,
    ...(guarded.length === 0
      ? []
      : ["  echo 'It turns off the deletion protection of these and deletes them:'", ...guarded]),
    '  if [ "$DELETE_DATA" = yes ]; then',
    ...(data.length === 0
      ? ["    echo 'Nothing in it is kept for its data, with or without --delete-data.'"]
      : ["    echo 'It deletes the data in these too, which cannot be had back:'", ...indent(data)]),
    ...(data.length === 0
      ? []
      : [
          '  else',
          "    echo 'It keeps what holds data, and that costs on; --delete-data deletes it too:'",
          ...indent(data),
        ]),
    '  fi',
    "  [ -t 0 ] || fail 'nobody is here to answer: give --yes to delete without a question.'",
    "  printf 'Type the name of the stack to go on: '",
    '  IFS= read -r answer',
    '  [ "$answer" = "$NAME" ] || fail \'that is not its name; nothing was deleted.\'',
    'fi',
  ]
}

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
